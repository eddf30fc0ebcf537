package dev.plumbline.batch;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactsJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * People that nobody is, as many as one likes: the person of one number is always the same.
 *
 * <p>Two of three topics are asked, most fields of a topic, and most findings are absent, as they are among those who come with
 * back pain.
 */
public final class SyntheticPeople {

    private static final int LARGEST = 120;

    private SyntheticPeople() {}

    /** Writes so many people to a file, one a line. */
    public static void main(String[] arguments) throws IOException {
        long count = Long.parseLong(arguments[1]);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (long number = 0; number < count; number++) {
                out.write(line(number));
                out.write('\n');
            }
        }
    }

    /** The person of this number as one line of JSON. */
    public static String line(long number) {
        return FactsJson.canonical(facts(number));
    }

    /** The person of this number. */
    public static Facts facts(long number) {
        SplittableRandom random = new SplittableRandom(number);
        Facts facts = Facts.none();
        for (Topic topic : Vocabulary.topics()) {
            boolean asked = topic.name().equals("client") || random.nextInt(3) > 0;
            for (Field field : topic.fields()) {
                if (asked && random.nextInt(5) > 0) {
                    facts = field.replacedIn(facts, answer(field, random));
                }
            }
        }
        return Vocabulary.require("client.age").replacedIn(facts, 18 + random.nextInt(60));
    }

    private static @Nullable Object answer(Field field, SplittableRandom random) {
        return switch (field.kind()) {
            case PRESENCE -> presence(random);
            case PRESENCE_SIDES -> new PresenceSides(presence(random), presence(random));
            case WHOLE_NUMBER -> number(field, random);
            case NUMBER -> (double) number(field, random);
            case NUMBER_SIDES -> new NumberSides(number(field, random), number(field, random));
            case CHOICE -> field.literals().get(random.nextInt(field.literals().size()));
            case CHOICES -> members(field, random);
            case DATE, WORDS -> null;
        };
    }

    private static Presence presence(SplittableRandom random) {
        int one = random.nextInt(60);
        return one == 0 ? Presence.PRESENT : one == 1 ? Presence.NOT_ASSESSED : Presence.ABSENT;
    }

    private static int number(Field field, SplittableRandom random) {
        int low = (int) Math.max(field.minimum(), -LARGEST);
        int high = (int) Math.min(field.maximum(), LARGEST);
        // The smaller of three: what is measured in people who walk in is seldom near the end of its range.
        int range = high - low + 1;
        return low + Math.min(random.nextInt(range), Math.min(random.nextInt(range), random.nextInt(range)));
    }

    private static Set<Object> members(Field field, SplittableRandom random) {
        Set<Object> members = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            members.add(field.literals().get(random.nextInt(field.literals().size())));
        }
        return members;
    }
}
