package dev.plumbline.document;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactValue;
import dev.plumbline.report.Words;
import dev.plumbline.result.ObservedFact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found about one person, in words. */
final class Findings {

    private final Facts facts;
    private final Words words;

    Findings(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    /** A finding with its value and unit, or null when it is not known. */
    @Nullable
    String said(String path) {
        Field field = Vocabulary.require(path);
        Object value = FactValue.spelt(field.valueIn(facts));
        return value == null || !field.isKnownIn(facts)
                ? null
                : Printable.line(words.fact(new ObservedFact(path, value, FactValue.unit(field))));
    }

    /** Those of these findings that are known. */
    List<String> said(List<String> paths) {
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            String said = said(path);
            if (said != null) {
                found.add(said);
            }
        }
        return found;
    }

    /** A number, or null when it is not known or no number. */
    @Nullable
    Double number(String path) {
        return Vocabulary.require(path).valueIn(facts) instanceof Number number ? number.doubleValue() : null;
    }
}
