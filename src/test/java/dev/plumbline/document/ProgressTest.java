package dev.plumbline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.catalogue.Span;
import dev.plumbline.document.view.ProgressView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What changed is said with the smallest change that counts beside it. */
class ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void a_change_counts_from_the_smallest_that_the_rule_set_names() {
        assertThat(nprs(6, 4).change()).isEqualTo(Series.Change.BETTER);
        assertThat(nprs(6, 4.5).change()).isEqualTo(Series.Change.LITTLE);
        assertThat(nprs(4, 6).change()).isEqualTo(Series.Change.WORSE);
        assertThat(nprs(4).change()).isEqualTo(Series.Change.ONCE);
        assertThat(nprs(6, 4).goal()).isEqualTo(4);
        assertThat(nprs(1, 4).goal()).isNull();
    }

    @Test
    void a_drawing_shows_every_value_and_from_where_on_a_change_counts() {
        String drawing = LineChart.of(nprs(6, 4, 2), "one", Documents.phrases(Made.ENGLISH));

        assertThat(drawing)
                .contains("<circle", "stroke-dasharray", "a change that counts")
                .contains("A line chart of Pain: 6 on January 1, 2026; 4 on January 11, 2026; 2 on January 21, 2026.");
        assertThat(LineChart.of(nprs(1, 4), "one", Documents.phrases(Made.ENGLISH)))
                .doesNotContain("stroke-dasharray");
    }

    @Test
    void the_visits_of_the_example_are_compared() {
        ProgressView view = view(Made.visits(Made.ENGLISH));

        assertThat(view.lead()).isEqualTo("3 visits, from September 5, 2026 to November 21, 2026.");
        assertThat(view.measured().items())
                .extracting(ProgressView.Chart::verdict)
                .contains("From 6 to 2: better by 4. A change of 2 or more counts for one person.")
                .contains("From 110 to 200. No smallest change that counts is known for this.");
        assertThat(Objects.requireNonNull(view.flags()).rows().get(0).cells()).endsWith("not raised");
        assertThat(view.decide().items())
                .anyMatch(line -> line.startsWith("No longer raised: Factors that can slow recovery."))
                .anyMatch(line -> line.startsWith("Better by a change that counts: Numeric pain rating"));
    }

    @Test
    void open_questions_and_what_became_worse_are_to_be_decided_first() {
        Assessment before = Assessment.parse("{ visit: { date: 2026-10-01 }, pain: { severity: 3 } }");
        Assessment now = Assessment.parse(
                "{ visit: { date: 2026-11-01 }, pain: { severity: 6 }, caudaEquina: { saddleNumbness: yes } }");
        ProgressView view = view(List.of(Made.visit(before, Made.ENGLISH), Made.visit(now, Made.ENGLISH)));

        assertThat(view.decide().items().get(0))
                .isEqualTo("Act first on what is raised today: Possible cauda equina syndrome.");
        assertThat(view.decide().items().get(1)).startsWith("New since the visit before: Possible cauda equina");
        assertThat(view.decide().items().get(2)).contains("safety questions are open today");
        assertThat(view.decide().items().get(3)).startsWith("Worse by a change that counts: Numeric pain rating");
    }

    private static ProgressView view(List<Visit> visits) {
        Sheets sheets = new Sheets(Documents.phrases(Made.ENGLISH), Clinic.unnamed(), null);
        return new ProgressWriter(Made.rules(Made.ENGLISH), visits).view(sheets);
    }

    private static Series nprs(double... values) {
        List<Series.Point> points = new ArrayList<>();
        for (double value : values) {
            points.add(new Series.Point(DAY.plusDays(10L * points.size()), value));
        }
        return new Series("Pain", points, new Span(0, 10), true, 2.0);
    }
}
