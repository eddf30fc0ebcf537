package dev.plumbline.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A part of the body that can rest on the floor. */
final class Contact {

    private static final Map<String, List<String>> PARTS = Map.of(
            "seat", List.of("pelvis"),
            "chest", List.of("chest", "nape"),
            "head", List.of("head"),
            "knees", List.of("knee"),
            "shins", List.of("shank"),
            "elbows", List.of("elbow"),
            "hands", List.of("hand"),
            "feet", List.of("foot"),
            "toes", List.of("toes"),
            "body", List.of(""));

    private static final Map<String, String> ONE = Map.of(
            "Knee", "knee",
            "Elbow", "elbow",
            "Hand", "hand",
            "Foot", "foot",
            "Toes", "toes",
            "Hip", "thigh",
            "Shoulder", "sleeve");

    private final List<String> endings;
    private final Data place;

    Contact(Data name) {
        place = name;
        endings = endings(name);
    }

    private static List<String> endings(Data data) {
        String name = data.text();
        List<String> both = PARTS.get(name);
        if (both != null) {
            return both;
        }
        for (Map.Entry<String, String> one : ONE.entrySet()) {
            if (name.equals("left" + one.getKey()) || name.equals("right" + one.getKey())) {
                return List.of(name.replace(one.getKey(), one.getValue()));
            }
        }
        throw data.wrong("'" + name + "' is no part to rest on; there are "
                + String.join(", ", PARTS.keySet().stream().sorted().toList())
                + " and one side such as leftKnee or rightFoot");
    }

    /** Where the part comes nearest to the floor. */
    Ball lowest(Posture posture) {
        return new Flesh(new Skeleton(posture))
                .all().stream()
                        .filter(part -> endings.stream()
                                .anyMatch(ending ->
                                        part.name().toLowerCase(Locale.ROOT).endsWith(ending)))
                        .map(Part::lowest)
                        .min(Comparator.comparingDouble(Ball::lowest))
                        .orElseThrow(() -> place.wrong("names no part"));
    }
}
