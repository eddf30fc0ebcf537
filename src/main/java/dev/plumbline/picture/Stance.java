package dev.plumbline.picture;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the data say of a position; what they do not say is as in the position before. */
final class Stance {

    private static final List<String> BODY =
            List.of("tilt", "roll", "heading", "lumbar", "chest", "neck", "head", "pelvis", "rest", "x");
    private static final Set<String> PLACE = Set.of("pelvis", "rest", "x");
    private static final double CLOSE = 0.05;

    private final Map<String, Data> body = new LinkedHashMap<>();
    private final Map<Limb, Data> limbs = new EnumMap<>(Limb.class);

    /** The position that follows this one. */
    Stance next(Data position) {
        Stance next = new Stance();
        next.body.putAll(body);
        next.limbs.putAll(limbs);
        Data said = position.get("body");
        if (said != null) {
            Map<String, Data> entries = said.entries(BODY);
            if (entries.containsKey("pelvis") || entries.containsKey("rest")) {
                next.body.keySet().removeAll(PLACE);
            }
            next.body.putAll(entries);
        }
        for (Limb limb : Limb.values()) {
            Data both = position.get(limb.isArm() ? "arms" : "legs");
            Data one = position.get(limb.key());
            Data held = one == null ? both : one;
            if (held != null) {
                next.limbs.put(limb, held);
            }
        }
        return next;
    }

    /** The posture; every angle is one that a body can do, and every place one that it can reach. */
    Posture posture(Data position, Ranges ranges) {
        Posture posture = rested(position, trunk(ranges));
        for (Limb limb : Limb.values()) {
            Data data = limbs.get(limb);
            if (data != null) {
                Hold hold = new LimbData(limb, data).hold(new Skeleton(posture));
                ranges.check(data, limb, hold);
                posture = posture.with(limb, hold);
            }
        }
        return posture;
    }

    private Posture trunk(Ranges ranges) {
        Map<Limb, Hold> holds = new EnumMap<>(Limb.class);
        limbs.forEach((limb, data) -> {
            LimbData held = new LimbData(limb, data);
            if (!held.reaches()) {
                holds.put(limb, held.angles());
            }
        });
        Data pelvis = body.get("pelvis");
        return new Posture(
                pelvis == null ? Vec.ZERO : pelvis.vec(2),
                number("tilt"),
                number("roll"),
                number("heading"),
                bend("lumbar", ranges),
                bend("chest", ranges),
                bend("neck", ranges),
                bend("head", ranges),
                holds);
    }

    private double number(String key) {
        Data data = body.get(key);
        return data == null ? 0 : data.number();
    }

    private Bend bend(String key, Ranges ranges) {
        Data data = body.get(key);
        if (data == null) {
            return Bend.NONE;
        }
        ranges.check(data, key, data.bend());
        return data.bend();
    }

    /** The posture put on the floor by the parts that it rests on; two of them settle the tilt too. */
    private Posture rested(Data position, Posture posture) {
        Data rest = body.get("rest");
        if (rest == null) {
            if (body.get("pelvis") == null) {
                throw position.wrong("a body is somewhere: give 'pelvis' as a place or 'rest' as a part on the floor");
            }
            return posture;
        }
        List<Data> names = rest.isList() ? rest.list() : List.of(rest);
        Contact first = new Contact(names.get(0));
        Posture settled = posture;
        if (names.size() == 2) {
            settled = level(rest, posture, first, new Contact(names.get(1)));
        } else if (names.size() != 1) {
            throw rest.wrong("a body rests on one part, or on two that settle its tilt");
        }
        Ball ball = first.lowest(settled);
        return settled.at(
                settled.pelvis().plus(new Vec(number("x") - ball.center().x(), -ball.lowest(), 0)));
    }

    private static Posture level(Data rest, Posture posture, Contact first, Contact second) {
        Posture found = posture;
        for (int i = 0; i < 60; i++) {
            double gap = gap(found, first, second);
            if (Math.abs(gap) < CLOSE) {
                return found;
            }
            double slope = gap(found.tilted(found.tilt() + 0.5), first, second) - gap;
            double step = Math.abs(slope) < 1e-6 ? 1 : -gap / slope * 0.5;
            found = found.tilted(found.tilt() + Math.max(-8, Math.min(8, step)));
        }
        throw rest.wrong("no tilt brings both parts to the floor");
    }

    private static double gap(Posture posture, Contact first, Contact second) {
        return first.lowest(posture).lowest() - second.lowest(posture).lowest();
    }

    /** The limbs as they are held in the data, for those who want to say where something is wrong. */
    @Nullable
    Data limb(Limb limb) {
        return limbs.get(limb);
    }
}
