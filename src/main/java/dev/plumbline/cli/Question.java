package dev.plumbline.cli;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.Spelling;
import dev.plumbline.intake.Numbers;
import java.util.List;

/** A question as it stands on the screen: what is asked, and what can be typed. */
final class Question {

    private static final int WIDTH = 96;

    private Question() {}

    /** The question and what can be typed, ending in a line break. */
    static String asked(Field field) {
        String unit = field.unit().isEmpty() ? "" : " [" + field.unit() + "]";
        boolean list = field.literals().size() > 0;
        return field.question() + (list ? "" : unit) + "\n" + (list ? listed(field.literals()) : "") + "  "
                + typed(field) + "\n";
    }

    private static String typed(Field field) {
        String range = Numbers.range(field);
        String within = range.isEmpty() ? "" : " (" + range + ")";
        return switch (field.kind()) {
            case PRESENCE -> "y, n or ?";
            case WHOLE_NUMBER -> "a whole number" + within + " or ?";
            case NUMBER -> "a number" + within + " or ?";
            case CHOICE -> "one number or ?";
            case CHOICES -> "numbers, such as 1 3; 0 when none applies; or ?";
            case NUMBER_SIDES -> "left and right, such as 4 5" + within + ", or ?";
            case PRESENCE_SIDES -> "left and right, such as y n, or ?";
            case DATE -> "a date such as 2026-01-31 or ?";
            case WORDS -> "words or ?";
        };
    }

    private static String listed(List<Enum<?>> literals) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(" ");
        for (int i = 0; i < literals.size(); i++) {
            String item = " " + (i + 1) + " " + Spelling.forPeople(Spelling.inFiles(literals.get(i))) + " ";
            if (line.length() + item.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ");
            }
            line.append(item);
        }
        return text.append(line.toString().stripTrailing()).append('\n').toString();
    }
}
