package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.conclusion.Contraindication;
import dev.plumbline.conclusion.Effect;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.PlanContext;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.result.PlanItem;
import dev.plumbline.result.WithheldItem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The contraindication table at work: for a person of whom a column holds, every cell of it does what it says. */
class ContraindicationEffectTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    /** Modified by the cell, and withheld all the same, because in this column another one always holds, too. */
    private static final Set<String> WITHHELD_BESIDE = Set.of("LAT_PULLDOWN BONE_STRESS", "LUNGE IMPACT_AND_LOAD_HELD");

    private final Map<String, Object> quiet = Tables.yaml("quiet-screen.yaml");
    private final Map<String, Object> offers = Tables.yaml("offers.yaml");
    private final Map<String, Object> columns = Tables.yaml("columns.yaml");
    private final Assessor assessor = Assessor.of(RuleSet.shipped());
    private final Catalogue catalogue = RuleSet.shipped().catalogue();

    @TestFactory
    Stream<DynamicTest> without_a_column_every_exercise_can_be_offered_as_it_is() {
        return Stream.of(ExerciseCode.values())
                .map(exercise -> DynamicTest.dynamicTest(exercise.name(), () -> {
                    Result result = assessed(Tables.merged(quiet, Tables.map(offers.get(exercise.name()))));
                    assertThat(result.plan().status()).isEqualTo(PlanStatus.FULL);
                    assertThat(result.plan().withheld()).isEmpty();
                    assertThat(offered(result, exercise))
                            .hasValueSatisfying(
                                    item -> assertThat(item.modified()).isNull());
                }));
    }

    @TestFactory
    Stream<DynamicTest> with_a_column_every_cell_of_it_withholds_or_modifies() {
        return catalogue.cells().stream()
                .map(cell -> DynamicTest.dynamicTest(
                        cell.exercise() + " " + cell.context() + " " + cell.effect(), () -> proved(cell)));
    }

    @TestFactory
    Stream<DynamicTest> under_18_no_dose_is_given() {
        return Stream.of(ExerciseCode.values())
                .map(exercise -> DynamicTest.dynamicTest(exercise.name(), () -> {
                    Result result = assessed(person(exercise, PlanContext.UNDER_18));
                    assertThat(offered(result, exercise))
                            .hasValueSatisfying(item -> assertThat(item.dose()).isNull());
                }));
    }

    private void proved(Contraindication cell) {
        Result result = assessed(person(cell.exercise(), cell.context()));
        String why = Catalogue.entry(catalogue.contexts(), cell.context()).text();
        if (cell.effect() == Effect.WITHHOLD) {
            assertThat(withheld(result, cell.exercise()))
                    .hasValueSatisfying(item -> assertThat(item.because())
                            .anySatisfy(reason -> assertThat(reason.text()).isEqualTo(why)));
            assertThat(offered(result, cell.exercise())).isEmpty();
        } else if (WITHHELD_BESIDE.contains(cell.exercise() + " " + cell.context())) {
            assertThat(withheld(result, cell.exercise())).isPresent();
            assertThat(offered(result, cell.exercise())).isEmpty();
        } else {
            assertThat(withheld(result, cell.exercise())).isEmpty();
            assertThat(offered(result, cell.exercise()))
                    .hasValueSatisfying(item ->
                            assertThat(item.modified()).contains(catalogue.how().get(cell)));
            assertThat(result.plan().status()).isNotEqualTo(PlanStatus.FULL);
        }
    }

    private Map<String, Object> person(ExerciseCode exercise, PlanContext column) {
        return Tables.merged(quiet, Tables.map(offers.get(exercise.name())), Tables.map(columns.get(column.name())));
    }

    private Result assessed(Map<String, Object> given) {
        return assessor.trace(Tables.person(given), TODAY).result();
    }

    private static Optional<PlanItem> offered(Result result, ExerciseCode exercise) {
        return result.plan().items().stream()
                .filter(item -> item.code().equals(exercise.name()))
                .findFirst();
    }

    private static Optional<WithheldItem> withheld(Result result, ExerciseCode exercise) {
        return result.plan().withheld().stream()
                .filter(item -> item.code() == exercise)
                .findFirst();
    }
}
