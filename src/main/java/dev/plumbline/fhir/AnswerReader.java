package dev.plumbline.fhir;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Printable;
import dev.plumbline.intake.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the answers to one question as an assessment file would spell them. */
final class AnswerReader {

    private static final String VALUE = "value";
    private static final String UNKNOWN = "unknown";
    private static final Set<String> SAYS_UNKNOWN =
            Set.of(UNKNOWN, Codes.ASKED_UNKNOWN, "asked-declined", "temp-unknown");

    private final Field field;

    AnswerReader(Field field) {
        this.field = field;
    }

    /**
     * The answer of an item.
     *
     * @param linkId of the item, for messages
     * @return null when there is none, or after a problem was said
     */
    @Nullable
    Node of(Element item, String linkId) {
        List<Element> answers = item.children("answer");
        if (answers.isEmpty()) {
            return missing(item, absentReason(item));
        }
        if (answers.size() > 1 && field.kind() != FieldKind.CHOICES) {
            item.wrong(answers.get(1).node(), "answer[1]", linkId + " takes one answer");
            return null;
        }
        List<Node> said = new ArrayList<>();
        for (Element answer : answers) {
            Node value = answer(answer, linkId);
            if (value == null) {
                return null;
            }
            said.add(value);
        }
        return field.kind() == FieldKind.CHOICES ? several(answers, said, linkId) : said.get(0);
    }

    private @Nullable Node several(List<Element> answers, List<Node> said, String linkId) {
        List<Node> chosen = new ArrayList<>();
        for (Node one : said) {
            String text = one instanceof Node.Scalar scalar ? scalar.text() : "";
            if (text.isEmpty() || text.equals(UNKNOWN)) {
                if (said.size() > 1) {
                    Element first = answers.get(0);
                    first.wrong(one, "", linkId + " cannot have that answer beside others");
                    return null;
                }
                return text.isEmpty() ? new Node.Sequence(List.of(), one.line(), one.column()) : one;
            }
            chosen.add(one);
        }
        Node first = chosen.get(0);
        return new Node.Sequence(chosen, first.line(), first.column());
    }

    /** One answer; an empty text stands for none of several. */
    private @Nullable Node answer(Element answer, String linkId) {
        String name = valueName();
        for (Node.Entry entry : answer.node().entries()) {
            String key = entry.key().startsWith("_") ? entry.key().substring(1) : entry.key();
            if (key.startsWith(VALUE) && !key.equals(name)) {
                answer.wrong(
                        entry.value(),
                        Printable.quote(entry.key()),
                        "is not how " + linkId + " is answered; write " + name);
                return null;
            } else if (key.equals("item")) {
                answer.wrong(entry.value(), "item", "this answer has no questions below it");
                return null;
            }
        }
        if (answer.value(name) == null && answer.value("_" + name) instanceof Node.Mapping) {
            Element beside = Objects.requireNonNull(answer.child("_" + name));
            Node missing = missing(answer, absentReason(beside));
            if (missing != null) {
                return missing;
            }
        }
        return switch (field.kind()) {
            case PRESENCE, PRESENCE_SIDES, CHOICE, CHOICES -> coded(answer, name, linkId);
            case WHOLE_NUMBER, NUMBER_SIDES, NUMBER -> given(answer, name, answer.bare(name), linkId);
            case DATE, WORDS -> {
                String text = answer.text(name);
                Node at = answer.value(name);
                yield given(
                        answer,
                        name,
                        text == null || at == null ? null : new Node.Scalar(text, true, at.line(), at.column()),
                        linkId);
            }
        };
    }

    private static @Nullable Node given(Element answer, String name, @Nullable Node value, String linkId) {
        if (value == null && answer.value(name) == null) {
            answer.wrong(answer.node(), "", "an answer to " + linkId + " has " + name);
        }
        return value;
    }

    private String valueName() {
        return switch (field.kind()) {
            case PRESENCE, PRESENCE_SIDES, CHOICE, CHOICES -> "valueCoding";
            case WHOLE_NUMBER, NUMBER_SIDES -> "valueInteger";
            case NUMBER -> "valueDecimal";
            case DATE -> "valueDate";
            case WORDS -> "valueString";
        };
    }

    private static Node scalar(String text, boolean quoted, Element at) {
        return new Node.Scalar(text, quoted, at.node().line(), at.node().column());
    }

    /** What the reason says why an answer is missing; null when it says nothing about the person. */
    private @Nullable Node missing(Element at, String reason) {
        if (SAYS_UNKNOWN.contains(reason)) {
            return scalar(UNKNOWN, false, at);
        }
        return reason.equals(Codes.BLANK) && field.kind() == FieldKind.WORDS ? scalar("", true, at) : null;
    }

    /** Why a value is missing, as an extension says; empty when none does. */
    private static String absentReason(Element element) {
        for (Element extension : element.children("extension")) {
            if (Codes.ABSENT_REASON.equals(extension.text("url"))) {
                String reason = extension.text("valueCode");
                return reason == null ? "" : reason;
            }
        }
        return "";
    }

    private @Nullable Node coded(Element answer, String name, String linkId) {
        Element coding = answer.child(name);
        if (coding == null) {
            return given(answer, name, null, linkId);
        }
        String system = coding.text("system");
        String code = coding.text("code");
        if (system == null || code == null) {
            coding.wrong(coding.node(), "", "an answer to " + linkId + " has a system and a code");
            return null;
        }
        String spelt = spelt(system, code);
        if (spelt == null) {
            coding.wrong(
                    coding.node(), "code", Printable.quote(code) + " is not an answer to " + linkId + "; " + allowed());
            return null;
        }
        return new Node.Scalar(spelt, true, coding.node().line(), coding.node().column());
    }

    private @Nullable String spelt(String system, String code) {
        boolean presence = field.kind() == FieldKind.PRESENCE || field.kind() == FieldKind.PRESENCE_SIDES;
        if (system.equals(Codes.NULL_FLAVOR)) {
            return code.equals(Codes.ASKED_BUT_UNKNOWN) || code.equals("UNK") ? UNKNOWN : null;
        } else if (presence && system.equals(Codes.YES_NO)) {
            return code.equals("Y") ? "present" : code.equals("N") ? "absent" : null;
        } else if (!presence && system.equals(Codes.VOCABULARY)) {
            boolean none = field.kind() == FieldKind.CHOICES && code.equals(Codes.noneCode(field));
            return none ? "" : Codes.spelt(field, code);
        }
        return null;
    }

    private String allowed() {
        boolean presence = field.kind() == FieldKind.PRESENCE || field.kind() == FieldKind.PRESENCE_SIDES;
        return presence
                ? "allowed are Y and N of " + Codes.YES_NO + ", and ASKU of " + Codes.NULL_FLAVOR
                : "allowed are " + String.join(", ", Codes.allowed(field)) + " of " + Codes.VOCABULARY
                        + ", and ASKU of " + Codes.NULL_FLAVOR;
    }
}
