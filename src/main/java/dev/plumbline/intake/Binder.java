package dev.plumbline.intake;

import dev.plumbline.fact.FactsDraft;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns a tree into facts, field by field, and goes on after each problem so that all of them are found. */
final class Binder {

    private final Problems problems;
    private final Values values;
    private final TreeSet<String> couldNotSay = new TreeSet<>();
    private final FactsDraft facts = new FactsDraft();

    Binder(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems, couldNotSay);
    }

    Answers bind(Node root) {
        if (root instanceof Node.Mapping mapping) {
            eachOnce("", mapping, this::topic);
        } else if (!(root instanceof Node.Scalar scalar && scalar.isBlank())) {
            problems.add(
                    root.line(), root.column(), "", "an assessment is made of topics, such as 'pain: { severity: 4 }'");
        }
        return new Answers(facts.facts(), couldNotSay);
    }

    private void topic(Node.Entry entry) {
        Topic topic = Vocabulary.topic(entry.key());
        if (topic == null) {
            problems.add(
                    entry.line(), entry.column(), Printable.quote(entry.key()), "unknown topic" + meant(entry.key()));
        } else if (entry.value() instanceof Node.Mapping mapping) {
            eachOnce(topic.name() + ".", mapping, field -> field(topic, field));
        } else if (!(entry.value() instanceof Node.Scalar scalar && scalar.isBlank())) {
            problems.add(
                    entry.value().line(),
                    entry.value().column(),
                    topic.name(),
                    "expected fields, such as '" + topic.name() + ": { "
                            + topic.fields().get(0).name() + ": ... }'");
        }
    }

    /** A key that is no topic may be a path, or a field without its topic. */
    private String meant(String key) {
        Field path = Vocabulary.field(key);
        if (path != null) {
            return "; write it as '" + key.replace(".", ": { ") + ": ... }'";
        }
        for (Field field : Vocabulary.fields()) {
            if (field.name().equals(key)) {
                return "; did you mean " + field.path() + "?";
            }
        }
        List<String> topics = Vocabulary.topics().stream().map(Topic::name).toList();
        String meant = problems.didYouMean(key, topics);
        return meant.isEmpty() ? "; allowed are " + String.join(", ", topics) : meant;
    }

    private void field(Topic topic, Node.Entry entry) {
        String path = topic.name() + "." + entry.key();
        Field field = Vocabulary.field(path);
        if (field == null) {
            List<String> names = topic.fields().stream().map(Field::name).toList();
            String meant = problems.didYouMean(entry.key(), names);
            String allowed = meant.isEmpty() ? "; allowed are " + String.join(", ", names) : meant;
            problems.add(
                    entry.line(),
                    entry.column(),
                    topic.name() + "." + Printable.quote(entry.key()),
                    "unknown field" + allowed);
            return;
        }
        Object value = values.of(field, entry.value());
        if (value != null) {
            facts.set(field, value);
        }
    }

    private void eachOnce(String prefix, Node.Mapping mapping, java.util.function.Consumer<Node.Entry> each) {
        Map<String, Node.@Nullable Entry> first = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Node.Entry earlier = first.putIfAbsent(entry.key(), entry);
            if (earlier == null) {
                each.accept(entry);
            } else {
                problems.add(
                        entry.line(),
                        entry.column(),
                        prefix + Printable.quote(entry.key()),
                        "given twice; the first is in line " + earlier.line());
            }
        }
    }
}
