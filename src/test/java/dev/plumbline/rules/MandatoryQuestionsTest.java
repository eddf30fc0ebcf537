package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The screen of the rule set against the screen that was agreed: what has to be asked when, and what the plan is meanwhile. */
class MandatoryQuestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final Map<String, Object> agreed = Tables.yaml("screen-groups.yaml");
    private final Map<String, Object> quiet = Tables.yaml("quiet-screen.yaml");
    private final Situations situations = new Situations(groups());
    private final Assessor assessor = Assessor.of(RuleSet.shipped());

    @Test
    void the_core_is_the_agreed_one_and_all_of_it_is_due_from_the_start() {
        List<String> core = Tables.words(agreed.get("core"));

        assertThat(RuleSet.shipped().catalogue().core()).containsExactlyElementsOf(core);
        Result nothingAsked = assessed(Map.of());
        assertThat(nothingAsked.screenMissing()).containsExactlyInAnyOrderElementsOf(core);
        assertThat(nothingAsked.plan().status()).isEqualTo(PlanStatus.PROVISIONAL);
    }

    @Test
    void the_quiet_person_has_answered_everything() {
        Result result = assessed(quiet);

        assertThat(result.screenMissing()).isEmpty();
        assertThat(result.plan().status()).isEqualTo(PlanStatus.FULL);
    }

    @TestFactory
    Stream<DynamicTest> each_open_core_question_alone_makes_the_plan_provisional() {
        return Tables.words(agreed.get("core")).stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    Facts without = Vocabulary.require(path)
                            .replacedIn(Tables.person(quiet).facts(), null);
                    Result result =
                            assessor.trace(Assessment.of(without), TODAY).result();
                    assertThat(result.screenMissing()).containsExactly(path);
                    assertThat(result.plan().status()).isEqualTo(PlanStatus.PROVISIONAL);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatever_calls_for_a_group_makes_all_its_questions_due() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map<String, Object> group : groups()) {
            int number = 0;
            for (Map<String, Object> situation : situations.in(group.get("when"))) {
                number++;
                tests.add(DynamicTest.dynamicTest(group.get("id") + " " + number, () -> asks(group, situation)));
            }
        }
        return tests.stream();
    }

    private void asks(Map<String, Object> group, Map<String, Object> situation) {
        Map<String, Object> given = Tables.merged(quiet, situation);
        Facts facts = Tables.person(given).facts();
        List<String> open = Tables.words(group.get("ask")).stream()
                .filter(path -> !Vocabulary.require(path).isAnsweredIn(facts))
                .filter(path -> !settled(path, given))
                .toList();
        Result result = assessed(given);

        assertThat(result.screenMissing()).containsAll(open);
        if (!open.isEmpty()) {
            PlanStatus status = PlanStatus.valueOf(String.valueOf(group.get("unanswered")));
            assertThat(result.plan().status()).isGreaterThanOrEqualTo(status);
        }

        Facts answered = facts;
        for (String path : open) {
            answered = Vocabulary.require(path).replacedIn(answered, Answer.to(path));
        }
        assertThat(assessor.trace(Assessment.of(answered), TODAY).result().screenMissing())
                .doesNotContainAnyElementsOf(open.isEmpty() ? List.of("none") : open);
    }

    /** The notes of the screen: without leg symptoms there is no side to ask, and who is pregnant need not be asked. */
    private static boolean settled(String path, Map<String, Object> given) {
        Facts facts = Tables.person(given).facts();
        boolean noWeakness = path.startsWith("neuro.weakness")
                && facts.neuro().weaknessNew().isAbsent()
                && facts.neuro().weakestLegGrade().lowest() == null
                && facts.strength().gluteMediusGrade().lowest() == null
                && facts.strength().gluteMaximusGrade().lowest() == null
                && facts.strength().hamstringGrade().lowest() == null;
        boolean noLegSymptoms = List.of("legs.side", "legs.durationWeeks", "legs.becameBothSides")
                        .contains(path)
                && facts.legs().numbness().isAbsent()
                && String.valueOf(facts.legs().pain()).equals("NONE");
        boolean pregnant = path.equals("visceral.possiblePregnancy")
                && facts.client().pregnant().isPresent();
        return noWeakness || noLegSymptoms || pregnant;
    }

    @Test
    void a_provisional_group_alone_leaves_a_provisional_plan() {
        for (String id : List.of("UNREMITTING", "FERTILE", "MOOD", "SEDATION", "LEG_ARTERY")) {
            Map<String, Object> group = groups().stream()
                    .filter(one -> id.equals(one.get("id")))
                    .findFirst()
                    .orElseThrow();
            assertThat(situations.in(group.get("when"))).as(id).anySatisfy(situation -> {
                Result result = assessed(Tables.merged(quiet, situation));
                assertThat(result.plan().status()).isEqualTo(PlanStatus.PROVISIONAL);
                assertThat(result.screenComplete()).isFalse();
            });
        }
    }

    @Test
    void open_questions_about_the_aorta_withhold_the_plan_only_while_the_pain_is_constant() {
        Map<String, Object> hypertension = Map.of("history", Map.of("hypertension", "yes"));

        assertThat(assessed(Tables.merged(quiet, hypertension)).plan().status()).isEqualTo(PlanStatus.PROVISIONAL);
        assertThat(assessed(Tables.merged(quiet, hypertension, Map.of("pain", Map.of("constant", "yes"))))
                        .plan()
                        .status())
                .isEqualTo(PlanStatus.WITHHELD);
    }

    @TestFactory
    Stream<DynamicTest> with_leg_symptoms_an_open_cauda_equina_question_means_not_yet_excluded() {
        List<Map<String, Object>> symptoms = situations.in(groups().get(0).get("when"));
        return symptoms.stream()
                .flatMap(symptom -> Stream.of(
                                "saddleNumbness", "bladderDisturbance", "bowelDisturbance", "sexualDysfunction")
                        .map(item -> DynamicTest.dynamicTest(symptom + " " + item, () -> {
                            Result result = assessed(
                                    Tables.merged(quiet, symptom, Map.of("caudaEquina", Map.of(item, "unknown"))));
                            assertThat(result.notYetExcluded()).anySatisfy(open -> {
                                assertThat(open.code()).isEqualTo(FlagCode.CAUDA_EQUINA);
                                assertThat(open.ask()).contains("caudaEquina." + item);
                            });
                            assertThat(result.plan().status()).isEqualTo(PlanStatus.WITHHELD);
                        })));
    }

    private List<Map<String, Object>> groups() {
        List<Map<String, Object>> groups = new ArrayList<>();
        ((List<?>) agreed.get("groups")).forEach(group -> groups.add(Tables.map(group)));
        return groups;
    }

    private Result assessed(Map<String, Object> given) {
        return assessor.trace(Tables.person(given), TODAY).result();
    }
}
