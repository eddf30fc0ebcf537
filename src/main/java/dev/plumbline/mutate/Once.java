package dev.plumbline.mutate;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something costly that is made when it is first asked for, by one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> made;
    private @Nullable T known;

    Once(Supplier<T> made) {
        this.made = made;
    }

    @Override
    public synchronized T get() {
        T it = known;
        if (it == null) {
            it = made.get();
            known = it;
        }
        return it;
    }
}
