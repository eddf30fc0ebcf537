package dev.plumbline.fhir;

import dev.plumbline.RuleSet;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Spelling;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the answers of a QuestionnaireResponse, each checked against its question. */
final class ResponseReader {

    private static final List<String> STATES = List.of("in-progress", "completed", "amended", "stopped");
    private static final List<String> SIDES = List.of("left", "right");

    private final RuleSet rules;
    private final Findings findings;
    private final Set<String> seen = new HashSet<>();

    ResponseReader(RuleSet rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** Whether a response answers one of our Questionnaires, whatever its version. */
    boolean isOurs(Element response) {
        String canonical = response.text("questionnaire");
        return canonical != null && Questionnaires.named(rules, url(canonical)).isPresent();
    }

    void read(Element response) {
        Set<Field> asked = asked(response);
        String status = response.text("status");
        if (status == null || !STATES.contains(status)) {
            response.wrong(
                    place(response, "status"),
                    "status",
                    status == null
                            ? "is missing; say one of " + String.join(", ", STATES)
                            : Printable.quote(status) + " is not read; allowed are " + String.join(", ", STATES));
        }
        if (asked.isEmpty()) {
            return;
        }
        for (Element item : response.children("item")) {
            String linkId = linkId(item);
            Topic topic = linkId == null ? null : Vocabulary.topic(linkId);
            if (topic != null) {
                refuseAnswers(item);
                item.children("item").forEach(question -> question(question, topic, asked));
            } else if (linkId != null) {
                unknown(
                        item,
                        linkId,
                        Vocabulary.topics().stream().map(Topic::name).toList());
            }
        }
    }

    private Set<Field> asked(Element response) {
        String canonical = response.text("questionnaire");
        Optional<QuestionnaireKind> kind =
                canonical == null ? Optional.empty() : Questionnaires.named(rules, url(canonical));
        if (canonical == null || kind.isEmpty()) {
            response.wrong(
                    place(response, "questionnaire"),
                    "questionnaire",
                    (canonical == null ? "is missing" : "is not a questionnaire that is known here") + "; known are "
                            + known());
            return Set.of();
        }
        String version = canonical.contains("|") ? canonical.substring(canonical.indexOf('|') + 1) : "";
        String ours = rules.about().version();
        if (!version.isEmpty() && !major(version).equals(major(ours))) {
            response.wrong(
                    place(response, "questionnaire"),
                    "questionnaire",
                    "answers version " + Printable.quote(version) + "; known is " + ours
                            + ", and versions that begin alike");
            return Set.of();
        }
        return new HashSet<>(Questions.of(rules, kind.get()));
    }

    private String known() {
        List<String> known = new ArrayList<>();
        for (QuestionnaireKind kind : QuestionnaireKind.values()) {
            known.add(Questionnaires.canonical(rules, kind));
        }
        return String.join(", ", known);
    }

    private static String url(String canonical) {
        return canonical.contains("|") ? canonical.substring(0, canonical.indexOf('|')) : canonical;
    }

    private static String major(String version) {
        return version.contains(".") ? version.substring(0, version.indexOf('.')) : version;
    }

    private void question(Element item, Topic topic, Set<Field> asked) {
        String linkId = linkId(item);
        if (linkId == null) {
            return;
        }
        Field field = Vocabulary.field(linkId);
        if (field == null || !topic.fields().contains(field) || !asked.contains(field)) {
            unknown(
                    item,
                    linkId,
                    topic.fields().stream()
                            .filter(asked::contains)
                            .map(Field::path)
                            .toList());
        } else if (isSided(field)) {
            sides(item, field);
        } else {
            refuseItems(item);
            Node value = new AnswerReader(field).of(item, field.path());
            if (value != null) {
                findings.say(new Saying(field, value, item.path()));
            }
        }
    }

    private void sides(Element item, Field field) {
        refuseAnswers(item);
        List<Node.Entry> sides = new ArrayList<>();
        for (Element side : item.children("item")) {
            String linkId = linkId(side);
            String name = linkId == null || !linkId.startsWith(field.path() + ".")
                    ? ""
                    : linkId.substring(field.path().length() + 1);
            if (SIDES.contains(name)) {
                refuseItems(side);
                Node value = new AnswerReader(field).of(side, field.path() + "." + name);
                if (value != null) {
                    sides.add(new Node.Entry(name, value.line(), value.column(), value));
                }
            } else if (linkId != null) {
                unknown(
                        side,
                        linkId,
                        SIDES.stream().map(one -> field.path() + "." + one).toList());
            }
        }
        if (!sides.isEmpty()) {
            Node.Mapping at = item.node();
            findings.say(new Saying(field, new Node.Mapping(sides, at.line(), at.column()), item.path()));
        }
    }

    private static boolean isSided(Field field) {
        return field.kind() == FieldKind.NUMBER_SIDES || field.kind() == FieldKind.PRESENCE_SIDES;
    }

    /** The linkId of an item, when it has one and it is the first that has it. */
    private @Nullable String linkId(Element item) {
        String linkId = item.text("linkId");
        if (linkId == null) {
            if (item.value("linkId") == null) {
                item.wrong(item.node(), "", "has no linkId");
            }
            return null;
        }
        if (!seen.add(linkId)) {
            item.wrong(item.node(), "linkId", Printable.quote(linkId) + " is given twice");
            return null;
        }
        return linkId;
    }

    private static void unknown(Element item, String linkId, List<String> known) {
        Field elsewhere = Vocabulary.field(linkId);
        String nearest = Spelling.nearest(linkId, known);
        String help = elsewhere != null
                ? " does not belong here: it stands in the group of its topic, in a questionnaire that asks it"
                : " is not a question here"
                        + (nearest == null ? "; linkIds are the paths of facts" : "; did you mean " + nearest + "?");
        item.wrong(item.node(), "linkId", Printable.quote(linkId) + help);
    }

    private static void refuseAnswers(Element group) {
        Node answer = group.value("answer");
        if (answer != null) {
            group.wrong(answer, "answer", "a group has items, not answers");
        }
    }

    private static void refuseItems(Element question) {
        Node items = question.value("item");
        if (items != null) {
            question.wrong(items, "item", "this question has no questions below it");
        }
    }

    private static Node place(Element element, String name) {
        Node value = element.value(name);
        return value == null ? element.node() : value;
    }
}
