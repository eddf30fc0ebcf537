package dev.plumbline.picture;

import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.conclusion.ExerciseCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pictures of a rule set, by the codes of its exercises, with their words. Immutable. */
public final class Pictures {

    /** Where the pictures of a rule set are, below its folder. */
    public static final String FILE = "catalogue/pictures.yaml";

    /** How far flesh gives way on a floor, in centimeters. */
    private static final double DEEPEST = 1.2;

    /** What the keys of the words for positions begin with. */
    static final String CAPTION = "caption.";

    private static final List<String> TOP = List.of("words", "ranges", "kits", "exercises", "body");
    private static final List<String> EXERCISE = List.of("view", "alt", "things", "mat", "floor", "positions");
    private static final List<String> POSITION = List.of(
            "caption", "body", "arms", "leftArm", "rightArm", "legs", "leftLeg", "rightLeg", "things", "arrows");

    private final Map<ExerciseCode, ExercisePicture> exercises = new EnumMap<>(ExerciseCode.class);
    private final Map<String, String> words = new LinkedHashMap<>();

    private final BodyData body;

    private Pictures(Data data, Catalogue catalogue, Map<String, String> translated) {
        Map<String, Data> top = data.entries(TOP);
        data.need("words").entries().forEach((key, word) -> words.put(key, word.text()));
        Ranges ranges = new Ranges(data.need("ranges"));
        Data kits = top.get("kits");
        Things things = new Things(kits == null ? Map.of() : kits.entries());
        body = BodyData.of(data.need("body"), ranges);
        List<Problem> problems = new ArrayList<>();
        Data drawn = data.need("exercises");
        drawn.entries().forEach((name, exercise) -> {
            try {
                ExerciseCode code = exercise.constant(ExerciseCode.class, name);
                words.put("picture." + code + ".alt", exercise.need("alt").text());
                exercises.put(code, new ExercisePicture(code, panels(exercise, ranges, things)));
            } catch (RuleSetException e) {
                problems.addAll(e.problems());
            }
        });
        catalogue.exercises().forEach((code, entry) -> {
            words.put("picture." + code + ".title", entry.name());
            if (drawn.get(code.name()) == null) {
                problems.addAll(drawn.wrong("there is no picture of " + code + "; add an entry")
                        .problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new RuleSetException(problems);
        }
        translated.forEach(words::replace);
        exercises.keySet().retainAll(catalogue.exercises().keySet());
    }

    /**
     * Reads the pictures.
     *
     * @param text of the file {@link #FILE}
     * @param catalogue with the names of the exercises, each of which has a picture; what it does not have is left out
     * @throws RuleSetException with file, line and column of what is wrong, exercise by exercise
     */
    public static Pictures of(String text, Catalogue catalogue) {
        return of(text, catalogue, Map.of());
    }

    /**
     * Reads the pictures in another language.
     *
     * @param catalogue in that language
     * @param words those that are translated, by their keys; the others stay as they are in the file
     * @throws RuleSetException as for {@link #of(String, Catalogue)}
     */
    public static Pictures of(String text, Catalogue catalogue, Map<String, String> words) {
        return new Pictures(Data.read(FILE, text), catalogue, words);
    }

    private List<Panel> panels(Data exercise, Ranges ranges, Things things) {
        Map<String, Data> entries = exercise.entries(EXERCISE);
        Camera camera = camera(entries.get("view"));
        List<Panel> panels = new ArrayList<>();
        Stance stance = new Stance();
        Posture before = null;
        Data mat = entries.get("mat");
        for (Data position : exercise.need("positions").list()) {
            Map<String, Data> said = position.entries(POSITION);
            stance = stance.next(position);
            Posture posture = stance.posture(position, ranges);
            Skeleton bones = new Skeleton(posture);
            if (entries.get("floor") == null) {
                aboveFloor(position, bones);
            }
            List<Mark> marks = new ArrayList<>(new Figure(posture, camera).marks());
            if (mat != null) {
                marks.add(Mat.mark(mat.numbers(2, 4), camera));
            }
            marks.addAll(things.marks(entries.get("things"), bones, camera));
            marks.addAll(things.marks(said.get("things"), bones, camera));
            marks.addAll(Arrows.marks(said.get("arrows"), before, posture, camera));
            panels.add(new Panel(
                    caption(position.need("caption")), posture, marks, floor(entries.get("floor"), mat, camera)));
            before = posture;
        }
        if (panels.isEmpty() || panels.size() > 3) {
            throw exercise.need("positions").wrong("a picture has one to three positions");
        }
        return panels;
    }

    private String caption(Data caption) {
        if (!words.containsKey(CAPTION + caption.text())) {
            throw caption.wrong("there is no word '" + CAPTION + caption.text() + "' for it");
        }
        return caption.text();
    }

    private static void aboveFloor(Data position, Skeleton bones) {
        for (Part part : new Flesh(bones).all()) {
            if (part.lowest().lowest() < -DEEPEST) {
                throw position.wrong(
                        part.name() + " is " + Numbers.of(-part.lowest().lowest()) + " cm below the floor");
            }
        }
    }

    private static Camera camera(@Nullable Data view) {
        if (view == null) {
            return new Camera(0, 0);
        }
        Map<String, Data> entries = view.entries(List.of("turn", "above"));
        return new Camera(
                entries.containsKey("turn") ? view.need("turn").number() : 0,
                entries.containsKey("above") ? view.need("above").number() : 0);
    }

    private static @Nullable Double floor(@Nullable Data floor, @Nullable Data mat, Camera camera) {
        boolean none = camera.above() > 0 || (floor != null && floor.text().equals("none"));
        return none ? null : mat == null ? 0.0 : -Mat.THICK;
    }

    /** The codes of the exercises that have a picture. */
    public Set<ExerciseCode> codes() {
        return Collections.unmodifiableSet(exercises.keySet());
    }

    /** The picture of an exercise, or null when it has none. */
    public @Nullable ExercisePicture of(ExerciseCode code) {
        return exercises.get(code);
    }

    /** The body chart of a person. */
    public BodyChart body(BodyPain pain) {
        return new BodyChart(body, pain);
    }

    /** The words of the pictures by their keys. */
    public Map<String, String> words() {
        return Collections.unmodifiableMap(words);
    }

    /**
     * The word with a key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String word(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("there is no word " + key + " in " + FILE);
        }
        return word;
    }
}
