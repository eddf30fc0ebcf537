package dev.plumbline.cdshooks;

import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.Hooks;
import dev.plumbline.catalogue.Indicator;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.FactWords;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.fhir.FhirPerson;
import dev.plumbline.fhir.FhirResult;
import dev.plumbline.result.AdvicePlan;
import dev.plumbline.result.NotYetExcluded;
import dev.plumbline.result.PlanItem;
import dev.plumbline.result.RaisedFlag;
import dev.plumbline.result.Reason;
import dev.plumbline.result.WeighedContributor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The cards of one call: what was found, what is still open, and what may be done. None says that nothing is there. */
final class Cards {

    private static final int MOST_REASONS = 3;
    private static final int MOST_QUESTIONS = 8;
    private static final int MOST_LISTED = 30;

    private final RuleSet rules;
    private final Hooks hooks;
    private final FhirPerson person;
    private final Result result;
    private final Surroundings surroundings;
    private final CardFrame frame;

    private Cards(RuleSet rules, FhirPerson person, Result result, Surroundings surroundings) {
        this.rules = rules;
        this.hooks = rules.catalogue().hooks();
        this.person = person;
        this.result = result;
        this.surroundings = surroundings;
        this.frame = new CardFrame(hooks, result, surroundings, surroundings.report(person, result));
    }

    /** The cards, the most important first; none where the record says nothing that a card is worth. */
    static List<Map<String, Object>> of(RuleSet rules, FhirPerson person, Result result, Surroundings surroundings) {
        Hooks hooks = rules.catalogue().hooks();
        boolean aboutBackPain = hooks.about().stream()
                .anyMatch(path -> Objects.requireNonNull(Vocabulary.field(path))
                        .isKnownIn(person.assessment().facts()));
        boolean flagged =
                result.flags().stream().anyMatch(flag -> !hooks.notAlone().contains(flag.code()));
        return aboutBackPain || flagged ? new Cards(rules, person, result, surroundings).all() : List.of();
    }

    private List<Map<String, Object>> all() {
        List<Map<String, Object>> cards = new ArrayList<>();
        if (!result.flags().isEmpty()) {
            cards.add(found());
        }
        if (!result.notYetExcluded().isEmpty() || !result.screenComplete()) {
            cards.add(open());
        }
        boolean suggests = suggests(result.plan());
        if (suggests || !result.contributors().isEmpty()) {
            cards.add(plan(suggests));
        }
        return cards;
    }

    private Map<String, Object> found() {
        Markdown detail = new Markdown();
        for (RaisedFlag flag : result.flags()) {
            detail.heading(level(flag.urgency()) + ": " + flag.title())
                    .paragraph(flag.text())
                    .paragraph(flag.action())
                    .list(flag.because().stream()
                            .limit(MOST_REASONS)
                            .map(this::why)
                            .toList());
        }
        String titles = result.flags().stream().map(RaisedFlag::title).collect(Collectors.joining(", "));
        return frame.card(
                result.urgency().text() + ". " + titles,
                detail,
                entry(hooks.found(), result.urgency().level()),
                null);
    }

    private Map<String, Object> open() {
        List<NotYetExcluded> open = result.notYetExcluded();
        String titles = open.stream().map(NotYetExcluded::title).collect(Collectors.joining(", "));
        Markdown detail = new Markdown()
                .list(open.stream()
                        .map(each -> level(each.couldReach()) + ": " + each.title())
                        .toList())
                .heading(hooks.say("ask"))
                .list(questions());
        Urgency reached = open.stream()
                .map(NotYetExcluded::couldReach)
                .max(Urgency::compareTo)
                .orElse(Urgency.NONE);
        String summary = result.screenComplete()
                ? hooks.say("notExcludedOnly", titles)
                : titles.isEmpty() ? asked() : hooks.say("notExcluded", asked(), titles);
        return frame.card(summary, detail, open.isEmpty() ? hooks.open() : entry(hooks.notExcluded(), reached), null);
    }

    /** How many questions were not asked; where nothing was found, in the words that promise nothing. */
    private String asked() {
        int missing = result.screenMissing().size();
        return result.urgency().level() == Urgency.NONE
                ? result.urgency().text()
                : missing == 1 ? hooks.say("openOne") : hooks.say("openMany", missing);
    }

    private List<String> questions() {
        List<String> paths = new ArrayList<>();
        result.notYetExcluded().forEach(each -> paths.addAll(each.ask()));
        paths.addAll(result.screenMissing());
        FactWords words = FactWords.in(rules.language());
        List<String> all = paths.stream()
                .distinct()
                .map(path -> words.question(Vocabulary.require(path)))
                .toList();
        return cut(all, MOST_QUESTIONS);
    }

    private Map<String, Object> plan(boolean suggests) {
        AdvicePlan plan = result.plan();
        String titles =
                result.contributors().stream().map(WeighedContributor::title).collect(Collectors.joining(", "));
        Markdown detail = new Markdown();
        if (!titles.isEmpty()) {
            detail.heading(hooks.say("contribute"))
                    .list(result.contributors().stream()
                            .map(each -> each.title() + ": " + each.text())
                            .toList());
        }
        detail.heading(hooks.say("plan")).paragraph(plan.reason());
        if (suggests) {
            detail.list(cut(plan.items().stream().map(PlanItem::name).toList(), MOST_LISTED));
        }
        String summary = titles.isEmpty()
                ? hooks.say("planOnly")
                : hooks.say(suggests ? "contributorsAndPlan" : "contributors", titles);
        return frame.card(summary, detail, hooks.plan(), suggests ? suggestion(plan) : null);
    }

    private static boolean suggests(AdvicePlan plan) {
        return plan.status() != PlanStatus.WITHHELD && !plan.items().isEmpty();
    }

    private Map<String, Object> suggestion(AdvicePlan plan) {
        return Lean.object(
                "label",
                hooks.say("suggestion"),
                "uuid",
                surroundings.uuid().toString(),
                "actions",
                List.of(Lean.object(
                        "type",
                        "create",
                        "description",
                        hooks.say("create", plan.items().size()),
                        "resource",
                        FhirResult.carePlan(rules, person, result))));
    }

    private String level(Urgency urgency) {
        return rules.catalogue().words("urgency-" + urgency);
    }

    private String why(Reason reason) {
        return hooks.say("why", reason.text() + " (" + reason.rule() + ")");
    }

    private List<String> cut(List<String> items, int most) {
        if (items.size() <= most) {
            return items;
        }
        List<String> first = new ArrayList<>(items.subList(0, most));
        first.add(hooks.say("more", items.size() - most));
        return first;
    }

    private static Indicator entry(Map<Urgency, Indicator> indicators, Urgency urgency) {
        return Objects.requireNonNull(indicators.get(urgency));
    }
}
