package dev.plumbline.diff;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.bench.YamlNodes;
import dev.plumbline.intake.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Differences that somebody looked at, means and signed for.
 *
 * @param who who signed; empty when nobody did
 * @param when the day, as {@code 2026-01-31}; empty when it is not said
 * @param why the reason; empty when none is given
 * @param entries what is accepted
 */
public record Accepted(String who, String when, String why, List<Entry> entries) {

    /** Nothing is accepted. */
    public static final Accepted NOTHING = new Accepted("", "", "", List.of());

    private static final Set<String> KEYS = Set.of("who", "when", "why", "accepted");
    private static final Set<String> ENTRY_KEYS = Set.of("difference", "rules", "emergencyDrop", "why");

    public Accepted {
        entries = List.copyOf(entries);
    }

    /**
     * One accepted difference, or several of which a star stands for any letters.
     *
     * @param difference how it is called, such as {@code LOWERED urgency URGENT_2W -> ROUTINE_REFERRAL}
     * @param rules the rules that may make it; none for any
     * @param emergencyDrop whether it may be an emergency that drops; that needs its whole name
     * @param line where it stands, from 1
     */
    public record Entry(String difference, List<String> rules, boolean emergencyDrop, int line) {

        public Entry {
            rules = List.copyOf(rules);
        }

        boolean covers(DifferenceClass one) {
            boolean named = one.emergency()
                    ? emergencyDrop && difference.equals(one.name())
                    : one.name().matches(("\\Q" + difference + "\\E").replace("*", "\\E.*\\Q"));
            return named && (rules.isEmpty() || Set.copyOf(rules).containsAll(one.rules()));
        }
    }

    /** Whether it says who, when and why: without that nothing in it counts. */
    public boolean isSigned() {
        return !who.isBlank() && !why.isBlank() && Dates.of(when) != null;
    }

    /**
     * Reads a file.
     *
     * @param file what it is called in errors
     * @throws InvalidInputException with every problem of the file
     */
    public static Accepted read(String file, String text) {
        List<Node> documents = YamlNodes.documents(file, text);
        if (documents.size() != 1) {
            throw YamlNodes.refused(
                    new Problem(file, 1, 1, "", "expected one document with who, when, why and accepted"));
        }
        Reading reading = new Reading(file);
        Accepted accepted = reading.of(documents.get(0));
        if (!reading.problems.isEmpty()) {
            throw new InvalidInputException(reading.problems);
        }
        return accepted;
    }

    private static final class Reading {
        private final String file;
        private final List<Problem> problems = new ArrayList<>();

        Reading(String file) {
            this.file = file;
        }

        Accepted of(Node node) {
            Map<String, Object> said = YamlNodes.mapping(file, node);
            refuseUnknown((MappingNode) node, KEYS);
            List<Entry> entries = new ArrayList<>();
            Node list = YamlNodes.at(node, List.of("accepted"));
            if (list instanceof SequenceNode each) {
                each.getValue().forEach(one -> entries.add(entry(one)));
            } else if (list != null && !"".equals(YamlNodes.word(list))) {
                problems.add(YamlNodes.problem(file, list, "accepted", "expected a list of differences"));
            }
            String when = word(said, "when");
            if (!when.isBlank() && Dates.of(when) == null) {
                problems.add(YamlNodes.problem(
                        file, at(node, "when"), "when", "'" + when + "' is not a date; write it as 2026-01-31"));
            }
            return new Accepted(word(said, "who"), when, word(said, "why"), entries);
        }

        private Entry entry(Node node) {
            if (!(node instanceof MappingNode mapping)) {
                problems.add(YamlNodes.problem(
                        file, node, "accepted", "expected difference: with how the difference is called"));
                return new Entry("", List.of(), false, 0);
            }
            Map<String, Object> said = YamlNodes.mapping(file, node);
            refuseUnknown(mapping, ENTRY_KEYS);
            String difference = word(said, "difference");
            if (difference.isBlank()) {
                problems.add(YamlNodes.problem(file, node, "accepted", "difference is missing"));
            }
            String emergency = word(said, "emergencyDrop");
            if (!Set.of("", "yes", "no", "true", "false").contains(emergency)) {
                problems.add(YamlNodes.problem(file, at(node, "emergencyDrop"), "emergencyDrop", "expected yes or no"));
            }
            boolean drop = emergency.equals("yes") || emergency.equals("true");
            if (drop && difference.contains("*")) {
                problems.add(YamlNodes.problem(
                        file, at(node, "difference"), "difference", "an emergency that drops needs its whole name"));
            }
            List<String> rules = said.get("rules") instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : word(said, "rules").isBlank() ? List.of() : List.of(word(said, "rules"));
            return new Entry(difference, rules, drop, node.getStartMark().getLine() + 1);
        }

        private void refuseUnknown(MappingNode node, Set<String> known) {
            node.getValue().forEach(entry -> {
                String key = String.valueOf(YamlNodes.word(entry.getKeyNode()));
                if (!known.contains(key)) {
                    problems.add(YamlNodes.problem(
                            file,
                            entry.getKeyNode(),
                            key,
                            "there is no such key; allowed are "
                                    + String.join(", ", known.stream().sorted().toList())));
                }
            });
        }

        private static Node at(Node node, String key) {
            Node found = YamlNodes.at(node, List.of(key));
            return found == null ? node : found;
        }

        private static String word(Map<String, Object> said, String key) {
            Object value = said.getOrDefault(key, "");
            return value instanceof String word ? word.strip() : value.toString();
        }
    }
}
