package dev.plumbline.diff;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.RuleCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The people of the cases of both versions, each once, with the rules that their cases name. */
final class CaseInputs {

    /** A case file: its name, its text, and the texts beside it. */
    private record File(String name, String text, Map<String, String> beside) {}

    /** Somebody of a case, and the rules that the case expects to hold. */
    record Case(Input input, Set<String> fired) {}

    private final List<Case> cases = new ArrayList<>();
    private int unreadable;

    private CaseInputs() {}

    static CaseInputs of(Version old, Version now) {
        Map<String, File> files = new LinkedHashMap<>();
        for (Version version : List.of(now, old)) {
            new TreeMap<>(version.cases()).forEach((name, text) -> {
                if (name.endsWith(CaseReader.ENDING)) {
                    // A fixture that changed makes another person of the same text.
                    boolean plain = !text.contains("fixture:");
                    files.putIfAbsent(
                            name + "\n" + text + (plain ? "" : "\n" + version.name()),
                            new File(name, text, version.cases()));
                }
            });
        }
        CaseInputs inputs = new CaseInputs();
        List<@Nullable List<Case>> read =
                files.values().parallelStream().map(CaseInputs::read).toList();
        Set<Object> known = new HashSet<>();
        for (List<Case> one : read) {
            if (one == null) {
                inputs.unreadable++;
            } else {
                one.stream()
                        .filter(found -> known.add(
                                List.of(found.input().facts(), found.input().today())))
                        .forEach(inputs.cases::add);
            }
        }
        return inputs;
    }

    List<Case> cases() {
        return cases;
    }

    /** How many case files could not be read: they belong to a version with other words. */
    int unreadable() {
        return unreadable;
    }

    private static @Nullable List<Case> read(File file) {
        try {
            List<Case> cases = new ArrayList<>();
            for (RuleCase one : CaseReader.read(file.name(), file.text(), fixture -> beside(file, fixture))) {
                LocalDate today = one.today();
                Assessment person = Assessment.parse(one.given());
                LocalDate visit = person.facts().visit().date();
                LocalDate day = visit != null ? visit : today != null ? today : Input.ANY_DAY;
                cases.add(
                        new Case(new Input("case " + one.file() + " " + one.name(), person.facts(), day), fired(one)));
            }
            return cases;
        } catch (InvalidInputException e) {
            return null;
        }
    }

    private static @Nullable String beside(File file, String fixture) {
        return file.beside().get(file.name().replaceFirst("[^/]*$", "") + fixture);
    }

    private static Set<String> fired(RuleCase one) {
        Set<String> fired = new HashSet<>();
        if (one.expect().get("fired") instanceof List<?> list) {
            list.forEach(id -> fired.add(id.toString()));
        }
        return fired;
    }
}
