package dev.plumbline.store;

/** Sees to it that what was committed is on the disk, and not only with the system. */
interface Durability {

    /** Returns when everything that was committed before the call is on the disk. */
    void force();

    /** For databases that see to it themselves, and for those that are in memory only. */
    static Durability ofItself() {
        return () -> {};
    }
}
