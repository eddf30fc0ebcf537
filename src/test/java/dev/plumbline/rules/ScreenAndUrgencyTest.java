package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.Sample;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.RuleCompiler;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.engine.RuleSource;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The screen asks, contributors explain, the plan advises: none of them touches an urgency. */
@Tag("sampled")
class ScreenAndUrgencyTest {

    private static final int GENERATED = Sample.of(800, 3_000);
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \".*?^end$");
    private static final Pattern RAISES = Pattern.compile("(?s).*\\n *(finding|flag)\\( kcontext.*");

    private final CompiledRules rules = RuleSet.shipped().rules();
    private final People people = new People(rules);

    @Test
    void flags_are_the_same_with_and_without_all_other_rules() {
        CompiledRules alone = RuleCompiler.compile(withoutTheOthers(), null);
        assertThat(alone.rules().size()).isBetween(300, rules.rules().size() - 300);

        List<String> differing = everybody().parallelStream()
                .filter(facts -> !flags(alone, facts).equals(flags(rules, facts)))
                .map(Pair::yaml)
                .limit(3)
                .toList();
        assertThat(differing).isEmpty();
    }

    @Test
    void answers_that_only_the_screen_reads_leave_the_urgency_as_it_is() {
        List<Field> screenOnly = new ArrayList<>();
        Set<String> screen = read("(due|answered|suspect)\\(.*");
        screen.removeAll(read("(flag|finding)\\(.*"));
        screen.forEach(path -> screenOnly.add(Vocabulary.require(path)));
        assertThat(screenOnly).isNotEmpty();

        List<String> changed = IntStream.range(0, GENERATED / 2)
                .parallel()
                .mapToObj(i -> {
                    SplittableRandom random = new SplittableRandom(i);
                    Facts facts = people.generated(1_000_000 + i).facts();
                    Facts other = facts;
                    for (Field field : screenOnly) {
                        other = field.replacedIn(other, people.answers().any(field, random));
                    }
                    Urgency level = Pair.level(rules, facts, Set.of());
                    return level == Pair.level(rules, other, Set.of())
                            ? ""
                            : Pair.yaml(facts) + "---\n" + Pair.yaml(other);
                })
                .filter(text -> !text.isEmpty())
                .limit(3)
                .toList();
        assertThat(changed).isEmpty();
    }

    private Set<String> read(String concludes) {
        Set<String> paths = new TreeSet<>();
        for (RuleInfo rule : rules.rules()) {
            if (rule.concludes().matches(concludes)) {
                rule.reads().values().forEach(paths::addAll);
            }
        }
        return paths;
    }

    private List<Facts> everybody() {
        List<Facts> everybody = new ArrayList<>(Sample.each(4, people.given()));
        IntStream.range(0, GENERATED)
                .forEach(i -> everybody.add(people.generated(1_000_000 + i).facts()));
        return everybody;
    }

    private static Set<Flag> flags(CompiledRules rules, Facts facts) {
        return Set.copyOf(rules.conclude(facts, Flag.class));
    }

    private static List<RuleSource> withoutTheOthers() {
        List<RuleSource> sources = new ArrayList<>();
        RuleTexts.files()
                .forEach((name, text) -> sources.add(new RuleSource(
                        name,
                        RULE.matcher(text)
                                .replaceAll(rule -> RAISES.matcher(rule.group()).matches()
                                        ? java.util.regex.Matcher.quoteReplacement(rule.group())
                                        : ""))));
        return sources;
    }
}
