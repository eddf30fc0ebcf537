package dev.plumbline.diff;

import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Says on one line what was changed in a rule. */
final class TextEdit {

    private static final String ARROW = " -> ";
    private static final int CONTEXT = 2;

    private TextEdit() {}

    /** What differs between two versions of a rule; nothing when it is only laid out otherwise. */
    static List<String> between(WrittenRule before, WrittenRule after) {
        List<String> says = new ArrayList<>();
        if (!before.conditionText().equals(after.conditionText())) {
            says.add(condition(before, after));
        }
        String concluded = before.info().concludes();
        String concludes = after.info().concludes();
        if (!concluded.equals(concludes)) {
            says.add(concluded + ARROW + concludes);
        }
        TreeSet<String> names = new TreeSet<>(before.annotations().keySet());
        names.addAll(after.annotations().keySet());
        for (String name : names) {
            String was = before.annotations().getOrDefault(name, "");
            String is = after.annotations().getOrDefault(name, "");
            if (!was.equals(is)) {
                says.add("@" + name + " " + quoted(was) + ARROW + quoted(is));
            }
        }
        if (!before.name().equals(after.name())) {
            says.add("title " + quoted(before.info().title()) + ARROW
                    + quoted(after.info().title()));
        }
        return says;
    }

    static String quoted(String words) {
        return words.isEmpty() ? "nothing" : "'" + words + "'";
    }

    private static String condition(WrittenRule before, WrittenRule after) {
        List<String> gone = leaves(before);
        List<String> come = leaves(after);
        leaves(after).forEach(gone::remove);
        leaves(before).forEach(come::remove);
        if (gone.isEmpty() && come.isEmpty()) {
            return words(before.conditionText(), after.conditionText());
        }
        return side(gone) + ARROW + side(come);
    }

    private static List<String> leaves(WrittenRule rule) {
        return new ArrayList<>(
                rule.condition().leaves().stream().map(DemandLeaf::text).toList());
    }

    private static String side(List<String> leaves) {
        return leaves.isEmpty() ? "nothing" : String.join(", ", leaves);
    }

    /** The words that differ, with a few around them. */
    private static String words(List<String> before, List<String> after) {
        int same = 0;
        int shorter = Math.min(before.size(), after.size());
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int from = Math.max(0, same - CONTEXT);
        int left = Math.max(0, end - CONTEXT);
        return String.join(" ", before.subList(from, before.size() - left))
                + ARROW
                + String.join(" ", after.subList(from, after.size() - left));
    }
}
