package dev.plumbline.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What has to be compiled of rules of which an earlier image has the most. */
final class Edited {

    private final Earlier earlier;
    private final List<RuleSource> sources = new ArrayList<>();
    private int rules;

    Edited(Earlier earlier, List<RuleSource> written, RuleIndex index, RuleSetFiles files) {
        this.earlier = earlier;
        for (RuleSource source : written) {
            byte[] text =
                    Objects.requireNonNull(files.bytes().get(source.name())).clone();
            for (Map.Entry<String, RulePlace> rule : index.places().entrySet()) {
                RulePlace place = rule.getValue();
                if (place.file().equals(source.name())) {
                    if (earlier.had(rule.getKey(), place, files)) {
                        blank(text, place);
                    } else {
                        rules++;
                    }
                }
            }
            sources.add(new RuleSource(source.name(), new String(text, StandardCharsets.UTF_8)));
        }
    }

    /** Takes a rule out; everything else stays in its line and column. */
    private static void blank(byte[] text, RulePlace place) {
        byte[] rule = Arrays.copyOfRange(text, place.offset(), place.offset() + place.length());
        for (int i = 0; i < rule.length; i++) {
            text[place.offset() + i] = rule[i] == '\n' ? rule[i] : (byte) ' ';
        }
    }

    /** The rule files with nothing but what all rules share, and the rules that the image has not. */
    List<RuleSource> sources() {
        return List.copyOf(sources);
    }

    /** Whether the image has every rule. */
    boolean isNothing() {
        return rules == 0;
    }

    Earlier earlier() {
        return earlier;
    }
}
