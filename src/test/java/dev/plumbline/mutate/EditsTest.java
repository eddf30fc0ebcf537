package dev.plumbline.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The changes that are made of a rule. */
class EditsTest {

    @TempDir
    private Path folder;

    @Test
    void a_limit_of_whole_numbers_is_moved_without_saying_the_same_twice() throws IOException {
        assertThat(changes("Client( age >= 50 )"))
                .containsExactly(
                        "remove-rule: flag( kcontext, CAUDA_EQUINA, EMERGENCY_NOW ); -> ",
                        "drop-demand: age >= 50 -> ",
                        "negate: age >= 50 -> age < 50",
                        "boundary: age >= 50 -> age > 50",
                        "number: age >= 50 -> age >= 49",
                        "urgency: flag( kcontext, CAUDA_EQUINA, EMERGENCY_NOW ); -> flag( kcontext, CAUDA_EQUINA, SAME_DAY );");
    }

    @Test
    void a_number_with_decimals_moves_by_its_last_digit_and_stays_in_its_range() throws IOException {
        assertThat(changes("Systemic( temperatureC > 38.0 )"))
                .contains(
                        "number: temperatureC > 38.0 -> temperatureC > 38.1",
                        "boundary: temperatureC > 38.0 -> temperatureC >= 38.0");
        assertThat(changes("Client( age > 0 )")).noneMatch(change -> change.contains("-1"));
    }

    @Test
    void what_is_not_known_falls_on_the_other_side() throws IOException {
        assertThat(changes("Client( pregnant.present )"))
                .contains(
                        "negate: pregnant.present -> pregnant.notPresent",
                        "unknown: pregnant.present -> pregnant.notAbsent");
        assertThat(changes("Client( pregnant.absent )")).contains("unknown: pregnant.absent -> pregnant.notPresent");
    }

    @Test
    void and_becomes_or_and_each_part_is_left_out_once() throws IOException {
        assertThat(changes("Client( age == null || age >= 50 )"))
                .contains(
                        "logic: age == null || age >= 50 -> age == null && age >= 50",
                        "drop-demand: age == null || age >= 50 -> age >= 50",
                        "drop-demand: age == null || age >= 50 -> age == null");
        assertThat(changes("Client( age >= 50, pregnant.present )"))
                .contains(
                        "drop-demand: age >= 50, pregnant.present -> pregnant.present",
                        "drop-demand: age >= 50, pregnant.present -> age >= 50");
    }

    @Test
    void a_conclusion_that_must_be_there_must_not_and_the_other_way_round() throws IOException {
        assertThat(changes(
                        "Finding( code == FindingCode.ABDOMINAL_PAIN )\n    not Flag( urgency == Urgency.SAME_DAY )"))
                .contains(
                        "quantifier: not Flag( urgency == Urgency.SAME_DAY ) -> Flag( urgency == Urgency.SAME_DAY )",
                        "negate: Finding( code == FindingCode.ABDOMINAL_PAIN ) -> not Finding( code == FindingCode.ABDOMINAL_PAIN )",
                        "choice: urgency == Urgency.SAME_DAY -> urgency == Urgency.EMERGENCY_NOW",
                        "drop-pattern: not Flag( urgency == Urgency.SAME_DAY ) -> ");
    }

    @Test
    void a_list_is_short_of_one_and_a_choice_is_its_neighbour() throws IOException {
        assertThat(changes(
                        "Pain( course in ( PainCourse.STEADY, PainCourse.WORSENING ), sites contains PainSite.HIP )"))
                .contains(
                        "list: PainCourse.STEADY, PainCourse.WORSENING -> PainCourse.STEADY",
                        "negate: sites contains PainSite.HIP -> sites not contains PainSite.HIP")
                .anyMatch(
                        change -> change.startsWith("choice: sites contains PainSite.HIP -> sites contains PainSite."));
    }

    @Test
    void a_pattern_whose_name_is_used_elsewhere_stays() throws IOException {
        assertThat(changes("$pain : Pain( durationWeeks >= 13 )\n    Client( onsetAge( $pain ) < 45 )"))
                .noneMatch(change -> change.startsWith("drop-pattern: $pain"))
                .contains("drop-pattern: Client( onsetAge( $pain ) < 45 ) -> ");
    }

    @Test
    void what_is_concluded_is_changed_by_one() throws IOException {
        PlantedRules rules = new PlantedRules(folder)
                .rule(
                        "P-1",
                        "Client( age >= 50 )",
                        "due( kcontext, ScreenGroup.AORTA, PROVISIONAL, \"client.age; client.sex\" );")
                .rule("P-2", "Client( age >= 50 )", "suspect( kcontext, CAUDA_EQUINA, SAME_DAY, \"client.age\" );");

        assertThat(rules.changes("P-1"))
                .anyMatch(change -> change.startsWith("status:")
                        && change.contains("-> due( kcontext, ScreenGroup.AORTA, WITHHELD"))
                .anyMatch(change -> change.startsWith("ask:") && change.endsWith("\"client.sex\" );"));
        assertThat(rules.changes("P-2"))
                .anyMatch(change -> change.contains("-> suspect( kcontext, CAUDA_EQUINA, EMERGENCY_NOW"))
                .anyMatch(change -> change.contains("-> suspect( kcontext, CAUDA_EQUINA, URGENT_2W"));
    }

    @Test
    void layout_and_comments_around_a_change_stay() throws IOException {
        PlantedRules rules = new PlantedRules(folder).flag("P-1", "Client( age >= 50 ) // from fifty on");
        Mutant boundary = Edits.of(rules.text("P-1"), java.util.Map.of()).stream()
                .filter(one -> one.operator() == Operator.BOUNDARY)
                .findFirst()
                .orElseThrow();

        assertThat(java.util.Objects.requireNonNull(boundary.wording()).text())
                .contains("    Client( age > 50 ) // from fifty on\n");
    }

    private java.util.List<String> changes(String when) throws IOException {
        Path one = java.nio.file.Files.createTempDirectory(folder, "set");
        return new PlantedRules(one).flag("P-1", when).changes("P-1");
    }
}
