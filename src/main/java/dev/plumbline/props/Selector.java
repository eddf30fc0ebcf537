package dev.plumbline.props;

import dev.plumbline.engine.WrittenRule;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which facts a word of a property means. */
final class Selector {

    private static final List<String> WORDS = List.of("raising", "calming", "neutral", "irrelevant", "all");

    private final Set<String> read = new HashSet<>();

    /**
     * The facts of a rule set.
     *
     * @param screen the paths that the screen asks for
     */
    Selector(Collection<WrittenRule> rules, Collection<String> screen) {
        rules.forEach(rule -> rule.info().reads().values().forEach(read::addAll));
        read.addAll(screen);
    }

    /** The fields that a word means: a path, a topic, or a kind of facts; none when it means nothing. */
    List<Field> of(String word) {
        Field field = Vocabulary.field(word);
        Topic topic = Vocabulary.topic(word);
        if (field != null) {
            return List.of(field);
        } else if (topic != null) {
            return topic.fields();
        }
        return switch (word) {
            case "raising" -> where(one -> isPresence(one) && !one.calms() && !one.neutral());
            case "calming" -> where(one -> isPresence(one) && one.calms());
            case "neutral" -> where(Field::neutral);
            case "irrelevant" -> where(one -> !read.contains(one.path()) && one.kind() != FieldKind.DATE);
            case "all" -> where(one -> true);
            default -> List.of();
        };
    }

    /** All words that mean something. */
    List<String> words() {
        List<String> words = new ArrayList<>(WORDS);
        Vocabulary.topics().forEach(topic -> words.add(topic.name()));
        Vocabulary.fields().forEach(field -> words.add(field.path()));
        return words;
    }

    private static boolean isPresence(Field field) {
        return field.kind() == FieldKind.PRESENCE || field.kind() == FieldKind.PRESENCE_SIDES;
    }

    private static List<Field> where(Predicate<Field> chosen) {
        return Vocabulary.fields().stream().filter(chosen).toList();
    }
}
