package dev.plumbline.document.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person takes home; what is null is not there.
 *
 */
public record HandoutView(
        Sheet sheet,
        String lead,
        @Nullable Banner alert,
        @Nullable Part<String> think,
        @Nullable Part<String> week,
        @Nullable Part<String> noExercises,
        @Nullable Part<Card> exercises,
        @Nullable Ticks ticks,
        Stop stop,
        Part<Pair> next) {

    /** So many exercises that nothing else has room beside them on their page. */
    public boolean many() {
        return exercises != null && exercises.items().size() > 4;
    }

    /** How their part begins on paper: a page of its own, or where it fits in one piece with what comes behind it. */
    public String breaks() {
        return exercises != null && exercises.items().size() > 2 ? "new-page" : "together";
    }

    /**
     * One exercise.
     *
     * @param picture as SVG, or null
     * @param dose how much
     * @param notes what to mind
     */
    public record Card(String name, @Nullable String picture, List<Pair> dose, List<String> steps, List<String> notes) {

        public Card {
            dose = List.copyOf(dose);
            steps = List.copyOf(steps);
            notes = List.copyOf(notes);
        }
    }

    /**
     * When to stop and get help.
     *
     * @param wide what is too long for a column, above them
     * @param columns the rest, beside each other where there is room
     */
    public record Stop(String heading, String lead, List<String> wide, List<List<String>> columns) {

        public Stop {
            wide = List.copyOf(wide);
            columns = List.copyOf(columns);
        }
    }

    /** A table to tick: what, and on which days. */
    public record Ticks(String heading, String what, List<String> days, List<String> rows) {

        public Ticks {
            days = List.copyOf(days);
            rows = List.copyOf(rows);
        }
    }
}
