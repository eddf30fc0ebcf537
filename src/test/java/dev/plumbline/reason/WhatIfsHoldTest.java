package dev.plumbline.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.SampledCases;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.JsonText;
import dev.plumbline.result.WhatIf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every change that is offered is written into the assessment as a person would, and assessed as a whole. */
class WhatIfsHoldTest {

    private static final Assessor ASSESSOR = Assessor.of(RuleSet.shipped());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void every_change_has_the_effect_that_it_claims() {
        assertThat(broken(SampledCases.some(8))).isEmpty();
    }

    @Test
    @Tag("long")
    void so_it_is_for_many_cases() {
        assertThat(broken(SampledCases.some(300))).isEmpty();
    }

    private static List<String> broken(List<Assessment> people) {
        return people.parallelStream()
                .map(WhatIfsHoldTest::firstBroken)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void a_change_says_what_it_changes_from() {
        Assessment person = Assessment.parse("{ caudaEquina: { saddleNumbness: yes }, pain: { sites: [lowBack] } }");
        assertThat(ASSESSOR.whatIf(person)).anySatisfy(one -> {
            assertThat(one.effect()).isEqualTo(WhatIf.Effect.LOWERS);
            assertThat(one.changes()).hasSize(1);
            assertThat(one.changes().get(0).fact()).isEqualTo("caudaEquina.saddleNumbness");
            assertThat(one.changes().get(0).from()).isEqualTo("present");
        });
    }

    @Test
    void nothing_is_offered_that_a_body_cannot_have() {
        String back = "pain: { sites: [lowBack, abdomen] } }";
        assertThat(changed("{ client: { sex: female }, " + back))
                .contains("visceral.chestPain")
                .doesNotContain("visceral.testicularPain");
        assertThat(changed("{ client: { sex: male }, " + back))
                .doesNotContain(
                        "visceral.possiblePregnancy", "visceral.vaginalBleedingOrFluid", "client.sex", "client.age");
    }

    private static List<String> changed(String person) {
        return ASSESSOR.whatIf(Assessment.parse(person)).stream()
                .flatMap(one -> one.changes().stream())
                .map(WhatIf.Change::fact)
                .toList();
    }

    private static @Nullable String firstBroken(Assessment person) {
        Urgency before = ASSESSOR.trace(person, TODAY).result().urgency().level();
        for (WhatIf claim : ASSESSOR.whatIf(person)) {
            Result then = ASSESSOR.trace(applied(person, claim), TODAY).result();
            Urgency level = then.urgency().level();
            boolean listed = then.contributors().stream()
                    .anyMatch(one -> one.code().name().equals(claim.removes()));
            boolean holds = level == claim.urgency()
                    && switch (claim.effect()) {
                        case RAISES -> level.compareTo(before) > 0;
                        case LOWERS -> level.compareTo(before) < 0;
                        case REMOVES -> !listed;
                    };
            if (!holds) {
                return claim + " of " + person.toYaml() + " gave " + level;
            }
        }
        return null;
    }

    private static Assessment applied(Assessment person, WhatIf claim) {
        Assessment changed = person;
        for (WhatIf.Change change : claim.changes()) {
            Field field = Vocabulary.require(change.fact());
            String topic = change.fact().substring(0, change.fact().indexOf('.'));
            String said = JsonText.compact(Map.of(topic, Map.of(field.name(), change.to())));
            changed = changed.taking(field, Assessment.parse(said));
        }
        return changed;
    }
}
