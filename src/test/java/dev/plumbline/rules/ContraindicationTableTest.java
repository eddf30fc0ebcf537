package dev.plumbline.rules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Contraindication;
import dev.plumbline.conclusion.Effect;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.PlanContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contraindication table of the rule set, cell by cell against the one it was made from. */
class ContraindicationTableTest {

    /** Cells in which the rule set is more careful than the table, and why. */
    private static final Map<String, String> STRICTER = Map.ofEntries(
            entry("BODYWEIGHT_SQUAT PARS MODIFY", "the row says of its loaded form: pars M"),
            entry("LUNGE ANEURYSM MODIFY", "its loaded form counts as that of the squat"),
            entry("CLAM PREGNANCY_OVER_16_WEEKS MODIFY", "lying on the side needs a pillow in any late pregnancy"));

    @Test
    void every_cell_is_the_cell_of_the_clinical_table() {
        Map<String, String> wanted = new TreeMap<>(spec());
        STRICTER.keySet().forEach(cell -> wanted.put(place(cell), cell));

        Map<String, String> found = RuleSet.shipped().catalogue().cells().stream()
                .map(cell -> cell.exercise() + " " + cell.context() + " " + cell.effect())
                .collect(Collectors.toMap(ContraindicationTableTest::place, cell -> cell));

        assertThat(new TreeMap<>(found)).isEqualTo(wanted);
    }

    @Test
    void what_is_stricter_than_the_table_is_not_in_it() {
        assertThat(spec().keySet())
                .doesNotContainAnyElementsOf(STRICTER.keySet().stream()
                        .map(ContraindicationTableTest::place)
                        .toList());
    }

    @Test
    void every_row_and_every_column_has_a_cell() {
        List<Contraindication> cells = RuleSet.shipped().catalogue().cells();

        assertThat(cells).extracting(Contraindication::exercise).contains(ExerciseCode.values());
        assertThat(cells).extracting(Contraindication::context).contains(PlanContext.values());
        assertThat(RuleSet.shipped().catalogue().contexts()).containsOnlyKeys(PlanContext.values());
    }

    @Test
    void every_modification_says_in_what_way() {
        Map<Contraindication, String> how = RuleSet.shipped().catalogue().how();

        assertThat(RuleSet.shipped().catalogue().cells())
                .filteredOn(cell -> cell.effect() == Effect.MODIFY)
                .allSatisfy(cell -> assertThat(how).containsKey(cell))
                .allSatisfy(cell -> assertThat(how.get(cell)).isNotBlank());
    }

    @Test
    void loaded_isometric_and_impact_exercises_are_those_of_the_clinical_content() {
        assertThat(marked("loaded"))
                .containsExactlyInAnyOrder("GOOD_MORNING", "RENEGADE_ROW", "LAT_PULLDOWN", "BACK_EXTENSION_BALL");
        assertThat(marked("isometric")).containsExactlyInAnyOrder("PLANK", "SUPERMAN");
        assertThat(marked("impact")).containsExactly("WALK_JOG");
        assertThat(marked("weightBearing"))
                .containsExactlyInAnyOrderElementsOf(column("FEMORAL_NECK").toList());
    }

    private static Stream<String> column(String name) {
        return spec().keySet().stream()
                .filter(cell -> cell.endsWith(" " + name))
                .map(cell -> cell.substring(0, cell.indexOf(' ')));
    }

    private static List<String> marked(String property) {
        return Tables.shipped("catalogue/exercises.yaml").entrySet().stream()
                .filter(exercise ->
                        Tables.map(exercise.getValue()).get(property).equals(true))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Cell by exercise and column, both tables together. */
    private static Map<String, String> spec() {
        Map<String, String> cells = new TreeMap<>();
        List<List<String>> table = Tables.tsv("contraindications.tsv");
        for (List<String> row : table.subList(1, table.size())) {
            for (int i = 1; i < row.size(); i++) {
                put(cells, row.get(0), table.get(0).get(i), row.get(i));
            }
        }
        List<List<String>> conditions = Tables.tsv("contraindications-by-condition.tsv");
        conditions.subList(1, conditions.size()).forEach(row -> put(cells, row.get(1), row.get(0), row.get(2)));
        return cells;
    }

    private static void put(Map<String, String> cells, String exercise, String column, String effect) {
        if (!effect.equals("-")) {
            String cell = exercise + " " + column + (effect.equals("X") ? " WITHHOLD" : " MODIFY");
            assertThat(cells.put(place(cell), cell)).as("twice in the table").isNull();
        }
    }

    private static String place(String cell) {
        return cell.substring(0, cell.lastIndexOf(' '));
    }
}
