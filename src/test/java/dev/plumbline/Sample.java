package dev.plumbline;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much a test tagged {@code sampled} looks at: a part under {@code mvn verify}, everything under {@code mvn -Pfull verify}, which
 * runs it again.
 */
public final class Sample {

    private static final boolean WHOLE = Boolean.getBoolean("plumbline.tests.whole");

    private Sample() {}

    /** One number or the other. */
    public static int of(int part, int whole) {
        return WHOLE ? whole : part;
    }

    /** Each so many'th, from the first, or all. */
    public static <T> List<T> each(int step, List<T> all) {
        return WHOLE
                ? all
                : IntStream.iterate(0, i -> i < all.size(), i -> i + step)
                        .mapToObj(all::get)
                        .toList();
    }
}
