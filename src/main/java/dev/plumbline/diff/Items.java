package dev.plumbline.diff;

import dev.plumbline.Result;
import dev.plumbline.conclusion.ItemKind;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.intake.Numbers;
import dev.plumbline.result.AdvicePlan;
import dev.plumbline.result.Dose;
import dev.plumbline.result.PlanItem;
import dev.plumbline.result.Range;
import dev.plumbline.result.WeighedContributor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a result apart into the things it says, all but what to ask next. */
final class Items {

    private final List<Item> items = new ArrayList<>();

    private Items() {}

    static List<Item> of(Result result) {
        Items items = new Items();
        items.ladder(
                Group.URGENCY,
                result.urgency().level(),
                Urgency.values(),
                result.urgency().text());
        result.flags()
                .forEach(flag -> items.add(new Item(
                        Group.FLAG,
                        flag.code().name(),
                        height(flag.urgency(), Urgency.values()),
                        flag.urgency().name(),
                        flag.because(),
                        List.of(flag.title(), flag.text(), flag.action()))));
        result.notYetExcluded()
                .forEach(open -> items.add(new Item(
                        Group.SUSPECT,
                        open.code().name(),
                        height(open.couldReach(), Urgency.values()),
                        open.couldReach().name(),
                        open.because(),
                        List.of(open.title(), open.ask()))));
        result.screenMissing().forEach(path -> items.plain(Group.OPEN, path));
        result.askedAndAbsent().forEach(path -> items.plain(Group.ABSENT, path));
        result.patterns()
                .forEach(pattern -> items.add(new Item(
                        Group.PATTERN,
                        pattern.code().name(),
                        0,
                        "",
                        pattern.because(),
                        List.of(pattern.title(), pattern.text()))));
        result.contributors().forEach(items::contributor);
        result.consideredUnlikely().forEach(items::contributor);
        items.plan(result.plan());
        result.warnings()
                .forEach(warning ->
                        items.add(new Item(Group.WARNING, warning.path(), 0, "", List.of(), warning.text())));
        return items.items;
    }

    private void add(Item item) {
        items.add(item);
    }

    private void plain(Group group, String code) {
        add(new Item(group, code, 0, "", List.of(), null));
    }

    private void ladder(Group group, Enum<?> level, Enum<?>[] rungs, Object content) {
        add(new Item(group, "", height(level, rungs), level.name(), List.of(), content));
    }

    private static int height(Enum<?> level, Enum<?>[] rungs) {
        return List.of(rungs).indexOf(level);
    }

    private void contributor(WeighedContributor one) {
        List<dev.plumbline.result.Reason> reasons = new ArrayList<>(one.inFavor());
        reasons.addAll(one.against());
        // Its rank is its place in the list, which is compared as such.
        add(new Item(
                Group.CONTRIBUTOR,
                one.code().name(),
                -height(one.likelihood(), Likelihood.values()),
                one.likelihood().name(),
                reasons,
                List.of(one.grade(), one.title(), one.text())));
    }

    private void plan(AdvicePlan plan) {
        ladder(Group.PLAN, plan.status(), PlanStatus.values(), plan.reason());
        plan.items().forEach(this::item);
        plan.withheld()
                .forEach(item -> add(new Item(Group.WITHHELD, item.code().name(), 0, "", item.because(), item.name())));
        plan.safetyNet().forEach(sentence -> plain(Group.SAFETY_NET, sentence));
        if (plan.review() != null) {
            int weeks = plan.review().inWeeks();
            add(new Item(
                    Group.REVIEW,
                    "",
                    -weeks,
                    "in " + weeks + (weeks == 1 ? " week" : " weeks"),
                    List.of(),
                    plan.review()));
        }
    }

    private void item(PlanItem item) {
        Group group = item.kind() == ItemKind.EXERCISE ? Group.EXERCISE : Group.ADVICE;
        List<@Nullable Object> said = new ArrayList<>(List.of(item.kind(), item.stage(), item.name(), item.text()));
        said.add(item.technique());
        said.add(item.cautions());
        said.add(item.regression());
        said.add(item.progression());
        add(new Item(group, item.code(), 0, "", item.because(), said));
        if (item.dose() != null) {
            plain(Group.DOSE, item.code() + " " + words(item.dose()));
        }
        if (item.modified() != null) {
            plain(Group.CHANGE, item.code() + ": " + item.modified());
        }
    }

    private static String words(Dose dose) {
        List<String> words = new ArrayList<>();
        words(dose.sets(), "sets", words);
        words(dose.reps(), "times", words);
        words(dose.holdSeconds(), "s", words);
        words(dose.minutes(), "min", words);
        words(dose.timesPerWeek(), "a week", words);
        if (dose.perSide()) {
            words.add("each side");
        }
        return String.join(", ", words);
    }

    private static void words(@Nullable Range range, String unit, List<String> words) {
        if (range != null) {
            String from = Numbers.plain(range.from());
            words.add((range.from() == range.to() ? from : from + " to " + Numbers.plain(range.to())) + " " + unit);
        }
    }
}
