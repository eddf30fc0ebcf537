package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.Sample;
import dev.plumbline.conclusion.ItemKind;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.Facts;
import dev.plumbline.result.PlanItem;
import dev.plumbline.result.Reason;
import dev.plumbline.result.WeighedContributor;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What holds for the whole result of anybody. */
@Tag("sampled")
class GeneratedResultsTest {

    private static final int GENERATED = Sample.of(500, 1_500);
    private static final int EVERY_GIVEN = Sample.of(12, 4);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static final Map<Facts, Result> RESULTS = new LinkedHashMap<>();

    @BeforeAll
    static void assess() {
        People people = new People(RuleSet.shipped().rules());
        Assessor assessor = Assessor.of(RuleSet.shipped());
        List<Facts> everybody = new ArrayList<>();
        for (int i = 0; i < people.given().size(); i += EVERY_GIVEN) {
            everybody.add(people.given().get(i));
        }
        IntStream.range(0, GENERATED)
                .forEach(i -> everybody.add(people.generated(-1 - i).facts()));
        List<Result> results = everybody.parallelStream()
                .map(facts -> assessor.trace(Assessment.of(facts), DAY).result())
                .toList();
        for (int i = 0; i < results.size(); i++) {
            RESULTS.put(everybody.get(i), results.get(i));
        }
    }

    @Test
    void an_emergency_has_no_exercise_at_all() {
        RESULTS.forEach((facts, result) -> {
            if (result.urgency().level() == Urgency.EMERGENCY_NOW) {
                assertThat(exercises(result)).as(Pair.yaml(facts)).isEmpty();
                assertThat(result.plan().status()).as(Pair.yaml(facts)).isEqualTo(PlanStatus.WITHHELD);
            }
        });
    }

    @Test
    void a_wholly_withheld_plan_has_no_loaded_and_no_impact_exercise() throws IOException {
        Set<String> loading = loading();
        String impactOnly = RuleSet.shipped().catalogue().words("plan-withheld-impact");
        RESULTS.forEach((facts, result) -> {
            boolean withheld = result.plan().status() == PlanStatus.WITHHELD;
            if (withheld) {
                assertThat(exercises(result)).as(Pair.yaml(facts)).doesNotContainAnyElementsOf(loading);
            }
            if (withheld && !result.plan().reason().equals(impactOnly)) {
                assertThat(exercises(result)).as(Pair.yaml(facts)).isSubsetOf("WALK");
            }
        });
    }

    @Test
    void every_item_has_a_rule_a_grade_and_a_source() {
        Set<String> sources = RuleSet.shipped().catalogue().sources().keySet();
        RESULTS.forEach((facts, result) -> reasons(result).forEach((item, reasons) -> {
            assertThat(reasons).as("%s of%n%s", item, Pair.yaml(facts)).isNotEmpty();
            assertThat(reasons).as("%s of%n%s", item, Pair.yaml(facts)).allSatisfy(reason -> {
                assertThat(RuleSet.shipped().rules().rule(reason.rule()).id()).isEqualTo(reason.rule());
                assertThat(reason.grade()).isNotNull();
                assertThat(reason.text()).isNotBlank();
                assertThat(reason.sources()).isNotEmpty().isSubsetOf(sources);
            });
        }));
    }

    private static Map<String, Collection<Reason>> reasons(Result result) {
        Map<String, Collection<Reason>> reasons = new LinkedHashMap<>();
        result.flags().forEach(flag -> reasons.put("flag " + flag.code(), flag.because()));
        result.notYetExcluded().forEach(open -> reasons.put("not excluded " + open.code(), open.because()));
        result.patterns().forEach(pattern -> reasons.put("pattern " + pattern.code(), pattern.because()));
        result.contributors().forEach(one -> reasons.put("contributor " + one.code(), arguments(one)));
        result.consideredUnlikely().forEach(one -> reasons.put("unlikely " + one.code(), arguments(one)));
        result.plan().items().forEach(item -> reasons.put("item " + item.code(), item.because()));
        result.plan().withheld().forEach(item -> reasons.put("withheld " + item.code(), item.because()));
        return reasons;
    }

    private static List<Reason> arguments(WeighedContributor contributor) {
        List<Reason> arguments = new ArrayList<>(contributor.inFavor());
        arguments.addAll(contributor.against());
        return arguments;
    }

    private static List<String> exercises(Result result) {
        return result.plan().items().stream()
                .filter(item -> item.kind() == ItemKind.EXERCISE)
                .map(PlanItem::code)
                .toList();
    }

    private static Set<String> loading() throws IOException {
        Map<String, Map<String, Object>> exercises =
                new Yaml().load(Files.readString(RuleTexts.FOLDER.resolve("catalogue/exercises.yaml")));
        Set<String> loading = new TreeSet<>();
        exercises.forEach((code, says) -> {
            if (Boolean.TRUE.equals(says.get("impact")) || Boolean.TRUE.equals(says.get("loaded"))) {
                loading.add(code);
            }
        });
        assertThat(loading).isNotEmpty();
        return loading;
    }
}
