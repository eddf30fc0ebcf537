package dev.plumbline.bench;

import dev.plumbline.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Writes what came out into what a failing case expects, for an author to accept. What was expected and did not come is expected not
 * to come from then on, so that the case says as much as before; where there is no such opposite, that is said. What must not be
 * there, and words that must not be said, are never taken back: that is for a person to edit.
 *
 * @param text the text of the whole file afterwards; as before when it was refused
 * @param remarks what the case no longer asks for, or expects at a lower level
 * @param refusal why it cannot be done; null when it can
 */
public record Bless(
        String text, List<String> remarks, @Nullable String refusal) {

    /** What is expected where, and where the opposite is. */
    private static final Map<String, String> OPPOSITES = Map.of(
            "flags.must", "flags.mustNot",
            "patterns.must", "patterns.mustNot",
            "contributors.must", "contributors.mustNot",
            "advice.must", "advice.mustNot",
            "withheld.must", "withheld.mustNot",
            "screenMissing.must", "screenMissing.mustNot",
            "fired", "notFired",
            "notFired", "fired");

    public Bless {
        remarks = List.copyOf(remarks);
    }

    /**
     * Blesses one case.
     *
     * @param text the text of the file it stands in, from which it was read
     * @param reader reads the cases of such a text
     */
    public static Bless of(CaseResult result, String text, Function<String, List<RuleCase>> reader) {
        String before = text;
        List<String> remarks = new ArrayList<>();
        for (Miss miss : result.misses()) {
            try {
                List<RuleCase> cases = reader.apply(before);
                RuleCase ruleCase = cases.get(result.ruleCase().number() - 1);
                String after = refusal(miss) == null ? edited(before, ruleCase, miss) : null;
                if (after == null || reader.apply(after).size() != cases.size()) {
                    return refused(text, miss, refusal(miss));
                }
                remark(miss, remarks);
                before = after;
            } catch (InvalidInputException e) {
                return refused(text, miss, null);
            }
        }
        return new Bless(before, remarks, null);
    }

    private static Bless refused(String text, Miss miss, @Nullable String why) {
        return new Bless(
                text,
                List.of(),
                miss + "; " + (why == null ? "this place cannot be rewritten" : why) + "; edit the case by hand");
    }

    private static @Nullable String refusal(Miss miss) {
        if (miss.kind() == Miss.Kind.MUST_NOT_SAY
                || (miss.kind() == Miss.Kind.MUST_NOT && !miss.key().equals("notFired"))) {
            return "what must not be there is not taken back";
        }
        return miss.key().startsWith("likelihood.") && miss.found().equals("nothing")
                ? "no likelihood came out that could be expected"
                : null;
    }

    private static void remark(Miss miss, List<String> remarks) {
        if (miss.kind() == Miss.Kind.AT_LEAST) {
            remarks.add("LOWERS the urgency it asks for: " + miss.wanted() + " becomes at least " + came(miss));
        } else if (miss.kind() == Miss.Kind.AT_MOST) {
            remarks.add("raises the urgency it allows: " + miss.wanted() + " becomes at most " + came(miss));
        } else if (miss.kind() == Miss.Kind.MUST && !OPPOSITES.containsKey(miss.key())) {
            remarks.add("LOOSENS " + miss.key() + ": " + miss.wanted() + " is no longer expected");
        } else if (miss.key().equals("flags.must")) {
            remarks.add("LOWERS: the flag " + miss.wanted() + " must not be raised from now on");
        }
    }

    private static @Nullable String edited(String text, RuleCase ruleCase, Miss miss) {
        if (miss.kind() != Miss.Kind.MUST && miss.kind() != Miss.Kind.MUST_NOT) {
            String value = miss.key().equals("plan") ? "[" + came(miss) + "]" : came(miss);
            return new CaseEdit(text).with(ruleCase.spans().own(), path(miss.key()), value);
        }
        String removed =
                new CaseEdit(text).with(ruleCase.spans().own(), path(miss.key()), list(without(text, ruleCase, miss)));
        String opposite = OPPOSITES.get(miss.key());
        if (removed == null || opposite == null) {
            return removed;
        }
        RuleCase again =
                CaseReader.read(ruleCase.file(), removed, fixture -> "{}").get(ruleCase.number() - 1);
        List<String> items = new ArrayList<>(items(removed, again, opposite));
        miss.codes().stream().filter(code -> !items.contains(code)).forEach(items::add);
        return new CaseEdit(removed).with(again.spans().own(), path(opposite), list(items));
    }

    private static List<String> without(String text, RuleCase ruleCase, Miss miss) {
        List<String> kept = new ArrayList<>();
        CaseEdit edit = new CaseEdit(text);
        Node list = ruleCase.spans().find(path(miss.key()));
        if (list instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                List<String> codes = item instanceof SequenceNode any
                        ? any.getValue().stream()
                                .map(one -> String.valueOf(YamlNodes.word(one)))
                                .toList()
                        : List.of(String.valueOf(YamlNodes.word(item)));
                if (!codes.equals(miss.codes())) {
                    kept.add(edit.written(item));
                }
            }
        }
        return kept;
    }

    private static List<String> items(String text, RuleCase ruleCase, String key) {
        CaseEdit edit = new CaseEdit(text);
        Node list = ruleCase.spans().find(path(key));
        return list instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(edit::written).toList()
                : List.of();
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "[ ]" : "[" + String.join(", ", items) + "]";
    }

    private static List<String> path(String key) {
        List<String> path = new ArrayList<>(List.of("expect"));
        path.addAll(Arrays.asList(key.split("\\.", -1)));
        // A path of a fact may stand as a key's last part only below because, where its own parts end.
        return path;
    }

    /** The level or state that came, without what explains it. */
    private static String came(Miss miss) {
        return miss.found().replaceFirst("[ ;].*", "");
    }

    /** The lines that differ, with what they become: those between the first and the last difference. */
    public static String diff(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> anew = after.lines().toList();
        int from = 0;
        while (from < old.size() && from < anew.size() && old.get(from).equals(anew.get(from))) {
            from++;
        }
        int same = 0;
        while (same < old.size() - from
                && same < anew.size() - from
                && old.get(old.size() - 1 - same).equals(anew.get(anew.size() - 1 - same))) {
            same++;
        }
        StringBuilder diff = new StringBuilder();
        old.subList(from, old.size() - same)
                .forEach(line -> diff.append("- ").append(line).append('\n'));
        anew.subList(from, anew.size() - same)
                .forEach(line -> diff.append("+ ").append(line).append('\n'));
        return diff.toString();
    }
}
