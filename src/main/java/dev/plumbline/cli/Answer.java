package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Spelling;
import dev.plumbline.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was typed, as the answer to a question. What it may be is for the intake to say, as for a file. */
final class Answer {

    private static final String BETWEEN = "[\\s,;]+";

    private Answer() {}

    /** What was typed cannot be an answer to the question; the message says why in one sentence. */
    static final class NotUnderstoodException extends Exception {
        private static final long serialVersionUID = 1L;

        NotUnderstoodException(String message) {
            super(message);
        }
    }

    /** The assessment with the answer in it. */
    static Assessment given(Assessment person, Field field, String typed) throws NotUnderstoodException {
        if (typed.equals("?")) {
            return person.couldNotSay(field);
        }
        String topic = field.path().substring(0, field.path().indexOf('.'));
        String file = JsonText.compact(Map.of(topic, Map.of(field.name(), spelt(field, typed))));
        try {
            return person.taking(field, Assessment.parse(file));
        } catch (InvalidInputException e) {
            throw new NotUnderstoodException(e.problems().get(0).message() + ".");
        }
    }

    private static Object spelt(Field field, String typed) throws NotUnderstoodException {
        return switch (field.kind()) {
            case PRESENCE -> presence(typed);
            case WHOLE_NUMBER, NUMBER -> number(typed);
            case CHOICE -> literal(field, typed);
            case CHOICES -> literals(field, typed);
            case NUMBER_SIDES, PRESENCE_SIDES -> sides(field, typed);
            case DATE, WORDS -> typed;
        };
    }

    private static String presence(String typed) throws NotUnderstoodException {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "y", "yes" -> "present";
            case "n", "no" -> "absent";
            case "?" -> "unknown";
            default -> throw new NotUnderstoodException("Type y for yes, n for no, or ? if it cannot be said.");
        };
    }

    private static String number(String typed) {
        return typed.matches("[-+]?\\d+,\\d+") ? typed.replace(',', '.') : typed;
    }

    private static String literal(Field field, String typed) throws NotUnderstoodException {
        if (!typed.matches("\\d+")) {
            return typed;
        }
        int place = typed.length() > 3 ? 0 : Integer.parseInt(typed);
        if (place < 1 || place > field.literals().size()) {
            throw new NotUnderstoodException("There is no " + typed + " in the list; type a number from 1 to "
                    + field.literals().size() + ".");
        }
        return Spelling.inFiles(field.literals().get(place - 1));
    }

    private static List<String> literals(Field field, String typed) throws NotUnderstoodException {
        List<String> chosen = new ArrayList<>();
        if (typed.equals("0") || typed.equalsIgnoreCase("n")) {
            return chosen;
        }
        for (String word : typed.split(BETWEEN, -1)) {
            if (word.equals("0")) {
                throw new NotUnderstoodException("0 means that none applies and stands alone.");
            }
            if (!word.isEmpty()) {
                chosen.add(literal(field, word));
            }
        }
        return chosen;
    }

    private static Map<String, Object> sides(Field field, String typed) throws NotUnderstoodException {
        String[] words = typed.split(BETWEEN, -1);
        boolean numbers = field.kind() == FieldKind.NUMBER_SIDES;
        if (words.length != 2) {
            throw new NotUnderstoodException(
                    "Type two values, first the left side and then the right, such as " + (numbers ? "4 5." : "y n."));
        }
        Map<String, Object> sides = new LinkedHashMap<>();
        sides.put("left", numbers ? unknownOr(words[0]) : presence(words[0]));
        sides.put("right", numbers ? unknownOr(words[1]) : presence(words[1]));
        return sides;
    }

    private static String unknownOr(String word) {
        return word.equals("?") ? "unknown" : word;
    }
}
