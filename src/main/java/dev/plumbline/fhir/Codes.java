package dev.plumbline.fhir;

import dev.plumbline.fact.FactWords;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Spelling;
import dev.plumbline.report.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How answers are coded: yes and no as everybody codes them, everything else by the vocabulary. */
final class Codes {

    static final String YES_NO = "http://terminology.hl7.org/CodeSystem/v2-0136";
    static final String NULL_FLAVOR = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";
    static final String ASKED_BUT_UNKNOWN = "ASKU";
    static final String ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    /** Of FHIR's reasons why a value is absent: it was asked for, and could not be said. */
    static final String ASKED_UNKNOWN = "asked-unknown";

    /** Of the same, for words of which there are none: FHIR has no empty text. */
    static final String BLANK = "not-applicable";

    /** The facts, and the answers that can be chosen: {@code pain.sites} and {@code pain.sites.lowBack}. */
    static final String VOCABULARY = Canonical.codeSystem("vocabulary");

    /** What an empty list of several to choose from says. */
    private static final String NONE_OF_THESE = "noneOfThese";

    private final FactWords words;
    private final Phrases phrases;

    Codes(Locale language) {
        this.words = FactWords.in(language);
        this.phrases = Phrases.in(language, Codes.class);
    }

    /** What a fact is called, as a code. */
    Map<String, Object> fact(Field field) {
        return Tree.coding(VOCABULARY, field.path(), words.label(field));
    }

    Map<String, Object> yes() {
        return Tree.coding(YES_NO, "Y", phrases.say("yes"));
    }

    Map<String, Object> no() {
        return Tree.coding(YES_NO, "N", phrases.say("no"));
    }

    Map<String, Object> unknown() {
        return Tree.coding(NULL_FLAVOR, ASKED_BUT_UNKNOWN, phrases.say("unknown"));
    }

    Map<String, Object> noneOf(Field field) {
        return Tree.coding(VOCABULARY, noneCode(field), phrases.say("noneOfThese"));
    }

    Map<String, Object> literal(Field field, Enum<?> literal) {
        return Tree.coding(VOCABULARY, code(field, literal), words.value(literal));
    }

    /** The coding of a literal as files spell it. */
    Map<String, Object> literal(Field field, String spelt) {
        Enum<?> literal = field.literals().stream()
                .filter(one -> Spelling.inFiles(one).equals(spelt))
                .findFirst()
                .orElseThrow();
        return literal(field, literal);
    }

    static String code(Field field, Enum<?> literal) {
        return field.path() + "." + Spelling.inFiles(literal);
    }

    static String noneCode(Field field) {
        return field.path() + "." + NONE_OF_THESE;
    }

    /** How files spell the answer behind a code of the vocabulary, or null when the field has no such answer. */
    static @Nullable String spelt(Field field, String code) {
        return field.literals().stream()
                .filter(literal -> code(field, literal).equals(code))
                .map(Spelling::inFiles)
                .findFirst()
                .orElse(null);
    }

    /** All codes that answer a question with several to choose from, for a message. */
    static List<String> allowed(Field field) {
        List<String> codes = new ArrayList<>();
        field.literals().forEach(literal -> codes.add(code(field, literal)));
        return codes;
    }
}
