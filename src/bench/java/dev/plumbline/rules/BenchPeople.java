package dev.plumbline.rules;

import dev.plumbline.RuleSet;
import dev.plumbline.fact.Facts;
import java.util.List;
import java.util.stream.LongStream;

/** People to compare on and to measure with: made up around what makes rules meet, from the written cases and from nothing. */
public final class BenchPeople {

    private BenchPeople() {}

    /** So many people; the person of one number is always the same. */
    public static List<Facts> generated(int count) {
        People people = new People(RuleSet.shipped().rules());
        return LongStream.range(0, count)
                .mapToObj(number -> people.generated(number).facts())
                .toList();
    }
}
