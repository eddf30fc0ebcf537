package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is kept for reports has an end, in time and in number. */
class CdsReportsTest {

    private final CdsCalls.Hand clock = new CdsCalls.Hand();
    private final CdsReports reports = new CdsReports(clock);

    @Test
    void names_are_of_128_bits_and_say_nothing() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            names.add(reports.keep(Assessment.parse("{}")));
        }

        assertThat(names).hasSize(100).allMatch(name -> name.matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void after_an_hour_nothing_is_there() {
        String name = reports.keep(Assessment.parse("{}"));
        clock.forward(3_599);
        assertThat(reports.get(name)).isNotNull();

        clock.forward(1);
        assertThat(reports.get(name)).isNull();
    }

    @Test
    void the_oldest_makes_room() {
        String first = reports.keep(Assessment.parse("{}"));
        String second = reports.keep(Assessment.parse("{}"));
        for (int i = 2; i <= CdsReports.MOST; i++) {
            reports.keep(Assessment.parse("{}"));
        }

        assertThat(reports.get(first)).isNull();
        assertThat(reports.get(second)).isNotNull();
    }
}
