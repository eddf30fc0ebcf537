package dev.plumbline.store;

/** A store in memory. */
class MemoryStoreTest extends StoreContract {

    @Override
    Store store() {
        return Practices.memory();
    }
}
