package dev.plumbline.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far each joint of a body goes, in degrees, as the data say. */
final class Ranges {

    private static final List<String> KNOWN = List.of(
            "lumbar.flexion",
            "lumbar.side",
            "lumbar.turn",
            "chest.flexion",
            "chest.side",
            "chest.turn",
            "neck.flexion",
            "neck.side",
            "neck.turn",
            "head.flexion",
            "head.side",
            "head.turn",
            "shoulder.flexion",
            "shoulder.side",
            "shoulder.turn",
            "elbow",
            "wrist",
            "hip.flexion",
            "hip.side",
            "hip.turn",
            "knee",
            "ankle",
            "toes");

    private record Span(double from, double to) {}

    private final Map<String, Span> spans = new LinkedHashMap<>();

    Ranges(Data data) {
        Map<String, Data> entries = data.entries(KNOWN);
        for (String name : KNOWN) {
            Data entry = entries.get(name);
            if (entry == null) {
                throw data.wrong("'" + name + "' is missing");
            }
            List<Double> limits = entry.numbers(2, 2);
            if (limits.get(0) > limits.get(1)) {
                throw entry.wrong("the first number must not be above the second");
            }
            spans.put(name, new Span(limits.get(0), limits.get(1)));
        }
    }

    /** Refuses an angle that no body can do. */
    void check(Data place, String joint, double degrees) {
        Span span = spans.get(joint);
        if (span == null || degrees < span.from - 0.5 || degrees > span.to + 0.5) {
            String known = span == null ? "nowhere" : Numbers.of(span.from) + " to " + Numbers.of(span.to);
            throw place.wrong(joint + " comes to " + Numbers.of(degrees) + " degrees; it goes from " + known);
        }
    }

    void check(Data place, String joint, Bend bend) {
        check(place, joint + ".flexion", bend.flexion());
        check(place, joint + ".side", bend.side());
        check(place, joint + ".turn", bend.turn());
    }

    void check(Data place, Limb limb, Hold hold) {
        check(place, limb.isArm() ? "shoulder" : "hip", hold.root());
        check(place, limb.isArm() ? "elbow" : "knee", hold.middle());
        check(place, limb.isArm() ? "wrist" : "ankle", hold.end());
        if (!limb.isArm()) {
            check(place, "toes", hold.toes());
        }
    }
}
