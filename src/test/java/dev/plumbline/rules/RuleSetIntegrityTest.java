package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.FindingCode;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.fact.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No rule is dead, every flag has the levels it was given, and each flag rule is seen to hold and not to hold. */
class RuleSetIntegrityTest {

    private static final Pattern FLAG =
            Pattern.compile("flag\\(kcontext, (?:FlagCode\\.)?(\\w+), (?:Urgency\\.)?(\\w+)\\);");
    private static final Pattern FINDING = Pattern.compile("FindingCode\\.(\\w+)");

    private final List<RuleInfo> rules = List.copyOf(RuleSet.shipped().rules().rules());

    @Tag("long")
    @Test
    void every_rule_holds_in_at_least_one_case() {
        Set<String> dead = rules.stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
        dead.removeAll(Corpus.rules());

        assertThat(dead).isEmpty();
    }

    @Test
    void no_two_rules_share_an_id_or_a_name() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path file : files()) {
            Matcher rule = Pattern.compile("(?m)^rule \"([^\"]+)\"").matcher(Files.readString(file));
            while (rule.find()) {
                names.add(rule.group(1));
            }
        }

        assertThat(names).hasSameSizeAs(rules).doesNotHaveDuplicates();
        assertThat(rules).extracting(RuleInfo::id).doesNotHaveDuplicates();
    }

    @Test
    void every_finding_is_concluded_and_read() throws IOException {
        Set<String> concluded = new TreeSet<>();
        Set<String> read = new TreeSet<>();
        for (RuleInfo rule : rules) {
            if (rule.concludes().startsWith("finding(")) {
                concluded.add(rule.concludes().replaceAll(".*[ .](\\w+)\\);", "$1"));
            }
        }
        for (Path file : files()) {
            Files.readString(file)
                    .lines()
                    .filter(line -> !line.contains("finding( kcontext"))
                    .forEach(line -> FINDING.matcher(line).results().forEach(found -> read.add(found.group(1))));
        }
        List<String> codes =
                EnumSet.allOf(FindingCode.class).stream().map(Enum::name).toList();

        assertThat(concluded).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(read).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void every_flag_has_exactly_its_levels_in_the_rules_and_an_action_for_each() {
        Map<FlagCode, Set<Urgency>> agreed = new TreeMap<>();
        List<List<String>> table = Tables.tsv("flag-levels.tsv");
        table.subList(1, table.size()).forEach(row -> {
            Set<Urgency> levels = EnumSet.noneOf(Urgency.class);
            List.of(row.get(1).split(" ")).forEach(level -> levels.add(Urgency.valueOf(level)));
            agreed.put(FlagCode.valueOf(row.get(0)), levels);
        });
        Map<FlagCode, Set<Urgency>> ruled = new TreeMap<>();
        flagRules().forEach(rule -> {
            Matcher call = call(rule);
            ruled.computeIfAbsent(FlagCode.valueOf(call.group(1)), code -> EnumSet.noneOf(Urgency.class))
                    .add(Urgency.valueOf(call.group(2)));
        });

        assertThat(agreed).containsOnlyKeys(FlagCode.values());
        assertThat(ruled).isEqualTo(agreed);
        agreed.forEach((code, levels) -> assertThat(
                        RuleSet.shipped().catalogue().flags().get(code).action())
                .as(code.name())
                .containsOnlyKeys(levels));
    }

    @Tag("long")
    @Test
    void every_flag_is_raised_in_some_case_at_each_of_its_levels() {
        Set<String> raised = new TreeSet<>();
        Corpus.all()
                .forEach(run -> run.result().flags().forEach(flag -> raised.add(flag.code() + "\t" + flag.urgency())));
        List<List<String>> table = Tables.tsv("flag-levels.tsv");

        assertThat(table.subList(1, table.size()))
                .allSatisfy(row -> assertThat(List.of(row.get(1).split(" ")))
                        .allSatisfy(level -> assertThat(raised).contains(row.get(0) + "\t" + level)));
    }

    @Tag("long")
    @Test
    void every_flag_rule_holds_for_one_person_and_not_for_another_of_whom_part_of_it_is_known() throws IOException {
        List<String> oneSided = new ArrayList<>();
        for (RuleInfo rule : flagRules()) {
            Set<String> reads = new TreeSet<>();
            collect(rule, reads, new TreeSet<>());
            boolean holds =
                    Corpus.all().stream().anyMatch(run -> run.trace().rules().contains(rule.id()));
            boolean nearly = Corpus.all().stream()
                    .filter(run -> !run.trace().rules().contains(rule.id()))
                    .anyMatch(run -> reads.stream()
                            .anyMatch(path -> Vocabulary.require(path)
                                    .isKnownIn(run.person().facts())));
            if (!holds || !nearly) {
                oneSided.add(rule.id());
            }
        }

        assertThat(flagRules()).hasSizeGreaterThan(250);
        assertThat(oneSided).isEmpty();
    }

    /** The facts behind a rule: those it reads, and those behind the findings it reads. */
    private void collect(RuleInfo rule, Set<String> reads, Set<String> done) throws IOException {
        rule.reads().values().forEach(reads::addAll);
        for (String finding : findings(rule)) {
            if (done.add(finding)) {
                for (RuleInfo concluding : rules) {
                    if (concluding.concludes().endsWith(finding + ");")
                            && concluding.concludes().startsWith("finding(")) {
                        collect(concluding, reads, done);
                    }
                }
            }
        }
    }

    private List<RuleInfo> flagRules() {
        return rules.stream()
                .filter(rule -> rule.concludes().startsWith("flag("))
                .toList();
    }

    private static Matcher call(RuleInfo rule) {
        Matcher call = FLAG.matcher(rule.concludes());
        assertThat(call.matches()).as(rule.concludes()).isTrue();
        return call;
    }

    /** The findings that a rule reads, as its text names them. */
    private static Set<String> findings(RuleInfo rule) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("rules/back-pain", rule.file()));
        Set<String> found = new TreeSet<>();
        for (int i = rule.line(); i < lines.size() && !lines.get(i).equals("then"); i++) {
            FINDING.matcher(lines.get(i)).results().forEach(code -> found.add(code.group(1)));
        }
        return found;
    }

    private static List<Path> files() {
        try (var files = Files.walk(Path.of("rules/back-pain"))) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
