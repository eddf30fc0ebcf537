package dev.plumbline.catalogue;

import dev.plumbline.conclusion.AdviceCode;
import dev.plumbline.conclusion.Contraindication;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.Effect;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.Grade;
import dev.plumbline.conclusion.ItemKind;
import dev.plumbline.conclusion.PlanContext;
import dev.plumbline.conclusion.Serves;
import dev.plumbline.conclusion.ServesKind;
import dev.plumbline.conclusion.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the files of a catalogue say of plans: exercises, advice, what speaks against them and what they serve. */
final class PlanEntries {

    private PlanEntries() {}

    static ExerciseEntry exercise(YamlFile entry) {
        YamlFile dose = entry.map("dose");
        return new ExerciseEntry(
                entry.text("name"),
                entry.text("purpose"),
                new DoseEntry(
                        dose.span("sets"),
                        dose.span("reps"),
                        dose.span("holdSeconds"),
                        dose.span("minutes"),
                        dose.flag("perSide"),
                        dose.span("timesPerWeek"),
                        dose.textOrNull("source"),
                        dose.text("doseNote")),
                entry.texts("technique"),
                entry.texts("cautions"),
                entry.textOrNull("regression"),
                entry.textOrNull("progression"),
                entry.constant(Grade.class, "grade"),
                entry.texts("sources"),
                entry.text("because"));
    }

    static AdviceEntry advice(YamlFile entry) {
        return new AdviceEntry(
                entry.constant(ItemKind.class, "kind"),
                entry.constant(Stage.class, "stage"),
                entry.whole("order"),
                entry.text("name"),
                entry.text("text"),
                entry.constant(Grade.class, "grade"),
                entry.texts("sources"),
                entry.textOrNull("client"));
    }

    static ContextEntry context(YamlFile entry) {
        return new ContextEntry(entry.text("text"), entry.texts("sources"), entry.flag("withoutDose"));
    }

    static List<Contraindication> cells(YamlFile matrix, Map<Contraindication, String> how) {
        List<Contraindication> cells = new ArrayList<>();
        matrix.each(ExerciseCode.class, Function.identity())
                .forEach((exercise, row) -> row.each(PlanContext.class, Function.identity())
                        .forEach((context, cell) -> {
                            Contraindication found =
                                    new Contraindication(exercise, context, cell.constant(Effect.class, "effect"));
                            cells.add(found);
                            String way = cell.textOrNull("how");
                            if (way != null) {
                                how.put(found, way);
                            }
                        }));
        return cells;
    }

    static List<Serves> serves(YamlFile file) {
        Set<String> exercises = Set.copyOf(names(ExerciseCode.values()));
        List<Serves> serves = new ArrayList<>();
        for (String key : file.keys()) {
            ContributorCode contributor = ContributorCode.valueOf(key);
            for (String item : file.texts(key)) {
                serves.add(
                        exercises.contains(item)
                                ? new Serves(contributor, ServesKind.EXERCISE, ExerciseCode.valueOf(item), null)
                                : new Serves(contributor, ServesKind.ADVICE, null, AdviceCode.valueOf(item)));
            }
        }
        return serves;
    }

    private static List<String> names(Enum<?>[] constants) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : constants) {
            names.add(constant.name());
        }
        return names;
    }
}
