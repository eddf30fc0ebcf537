package dev.plumbline.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a function makes of each item of another iterator, one at a time; items of which it makes null are left out. */
final class Mapped<T, R> implements Iterator<R> {

    private final Iterator<T> items;
    private final Function<T, @Nullable R> function;
    private @Nullable R next;

    private Mapped(Iterator<T> items, Function<T, @Nullable R> function) {
        this.items = items;
        this.function = function;
    }

    static <T, R> Iterator<R> each(Iterator<T> items, Function<T, @Nullable R> function) {
        return new Mapped<>(items, function);
    }

    @Override
    public boolean hasNext() {
        while (next == null && items.hasNext()) {
            next = function.apply(items.next());
        }
        return next != null;
    }

    @Override
    public R next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        R given = next;
        next = null;
        return given;
    }
}
