package dev.plumbline.diff;

import dev.plumbline.Result;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.result.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two results of one person, everything but which rule set gave them and what to ask next. */
final class Comparison {

    private final List<Difference> found = new ArrayList<>();

    private Comparison() {}

    static List<Difference> of(Result before, Result after) {
        if (same(before, after)) {
            return List.of();
        }
        Comparison comparison = new Comparison();
        Map<String, Item> old = byName(before);
        Map<String, Item> now = byName(after);
        old.forEach((name, item) -> comparison.one(item, now.get(name)));
        now.forEach((name, item) -> {
            if (!old.containsKey(name)) {
                comparison.say(Kind.ADDED, item, item.level().isEmpty() ? "" : " at " + item.level(), false);
            }
        });
        for (Group group : Group.values()) {
            // What comes, goes or moves up changes the order of its own accord.
            boolean moved =
                    comparison.found.stream().anyMatch(one -> one.group() == group && one.kind() != Kind.REASON);
            if (!moved && !order(old, now, group).equals(order(now, old, group))) {
                comparison.found.add(
                        new Difference(Kind.ORDER, group, group.words(), "order of " + group.words(), false));
            }
        }
        return comparison.found;
    }

    /** The same but for the rule set they came from. */
    private static boolean same(Result one, Result other) {
        return one.equals(new Result(
                one.source(),
                one.ruleSet(),
                other.engine(),
                other.assessedOn(),
                other.factsSha256(),
                other.urgency(),
                other.flags(),
                other.notYetExcluded(),
                other.askedAndAbsent(),
                other.screenComplete(),
                other.screenMissing(),
                other.patterns(),
                other.contributors(),
                other.consideredUnlikely(),
                other.plan(),
                one.nextQuestions(),
                other.warnings()));
    }

    private void one(Item before, @org.jspecify.annotations.Nullable Item after) {
        boolean top = before.level().equals(Urgency.EMERGENCY_NOW.name()) && before.group() != Group.SUSPECT;
        if (after == null) {
            say(Kind.REMOVED, before, before.level().isEmpty() ? "" : " at " + before.level(), top);
        } else if (after.height() != before.height()) {
            Kind kind = after.height() > before.height() ? Kind.RAISED : Kind.LOWERED;
            say(kind, before, " " + before.level() + " -> " + after.level(), top);
        } else if (!before.isSaidAs(after)) {
            reason(before, after);
        }
    }

    /** Every exercise that a flag withholds rests on the flag: one such difference says it for all of them. */
    private void reason(Item before, Item after) {
        Group group = before.group();
        String name = group.isMany() ? group.words() : before.name();
        if (!group.isMany() || found.stream().noneMatch(one -> one.kind() == Kind.REASON && one.group() == group)) {
            String what = name + " (" + aspects(before.reasons(), after.reasons()) + ")";
            found.add(new Difference(Kind.REASON, group, before.outcome(), what, false));
        }
    }

    private void say(Kind kind, Item item, String levels, boolean emergency) {
        found.add(new Difference(kind, item.group(), item.outcome(), item.name() + levels, emergency));
    }

    private static String aspects(List<Reason> before, List<Reason> after) {
        List<String> aspects = new ArrayList<>();
        aspect("rules", before, after, Reason::rule, aspects);
        if (aspects.isEmpty()) {
            aspect("grades", before, after, reason -> reason.grade() + " " + reason.rule(), aspects);
            aspect("sources", before, after, reason -> reason.sources() + " " + reason.rule(), aspects);
            aspect("strength", before, after, reason -> reason.strength() + " " + reason.kind(), aspects);
            aspect("facts", before, after, reason -> reason.facts() + " " + reason.rule(), aspects);
            aspect("texts", before, after, reason -> reason.text() + " " + reason.rule(), aspects);
        }
        String other = before.equals(after) ? "texts" : "order";
        return aspects.isEmpty() ? other : String.join(", ", aspects);
    }

    private static void aspect(
            String name, List<Reason> before, List<Reason> after, Function<Reason, String> of, List<String> aspects) {
        Set<String> old = before.stream().map(of).collect(Collectors.toCollection(TreeSet::new));
        Set<String> now = after.stream().map(of).collect(Collectors.toCollection(TreeSet::new));
        if (!old.equals(now)) {
            aspects.add(name);
        }
    }

    private static Map<String, Item> byName(Result result) {
        Map<String, Item> items = new LinkedHashMap<>();
        Items.of(result).forEach(item -> {
            String name = item.name();
            for (int again = 2; items.putIfAbsent(name, item) != null; again++) {
                name = item.name() + " " + again;
            }
        });
        return items;
    }

    private static List<String> order(Map<String, Item> items, Map<String, Item> others, Group group) {
        return items.entrySet().stream()
                .filter(entry -> entry.getValue().group() == group && others.containsKey(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
