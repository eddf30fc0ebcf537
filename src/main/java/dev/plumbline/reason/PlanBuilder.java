package dev.plumbline.reason;

import dev.plumbline.catalogue.AdviceEntry;
import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.catalogue.ContextEntry;
import dev.plumbline.catalogue.DoseEntry;
import dev.plumbline.catalogue.ExerciseEntry;
import dev.plumbline.catalogue.SafetyNetText;
import dev.plumbline.catalogue.Span;
import dev.plumbline.conclusion.AdviceCode;
import dev.plumbline.conclusion.Contraindication;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.ItemKind;
import dev.plumbline.conclusion.Modify;
import dev.plumbline.conclusion.PlanContextHolds;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.ReviewIn;
import dev.plumbline.conclusion.Stage;
import dev.plumbline.conclusion.Withhold;
import dev.plumbline.engine.Conclusions;
import dev.plumbline.engine.Support;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.result.AdvicePlan;
import dev.plumbline.result.Dose;
import dev.plumbline.result.PlanItem;
import dev.plumbline.result.Range;
import dev.plumbline.result.Reason;
import dev.plumbline.result.Review;
import dev.plumbline.result.WithheldItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the plan of one assessment together from what the rules offer, withhold and modify. */
final class PlanBuilder {

    private final Catalogue catalogue;
    private final Facts facts;
    private final Conclusions conclusions;
    private final Evidence evidence;
    private final Screening screening;

    PlanBuilder(Catalogue catalogue, Facts facts, Conclusions conclusions, Evidence evidence, Screening screening) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.conclusions = conclusions;
        this.evidence = evidence;
        this.screening = screening;
    }

    AdvicePlan build(List<Contributors.Weighed> contributors, LocalDate today) {
        Map<ExerciseCode, List<Support>> withheld = withheld();
        Selection selection = Selection.of(catalogue, facts, conclusions, contributors, withheld.keySet());
        List<PlanItem> items = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            items.addAll(stage == Stage.EXERCISES ? exercises(selection) : advice(selection, stage));
        }
        boolean changed = items.stream().anyMatch(item -> item.modified() != null);
        PlanStatus status =
                screening.status() == PlanStatus.FULL && changed ? PlanStatus.PROVISIONAL : screening.status();
        return new AdvicePlan(
                status,
                catalogue.words(reasonKey(status)),
                items,
                shown(withheld),
                safetyNet(selection),
                review(today));
    }

    private String reasonKey(PlanStatus status) {
        return switch (status) {
            case FULL -> "plan-full";
            case PROVISIONAL -> screening.complete() ? "plan-provisional-modified" : "plan-provisional-questions";
            case WITHHELD ->
                screening.withheldByFinding()
                        ? "plan-withheld-found"
                        : screening.impactAndLoadOnly() ? "plan-withheld-impact" : "plan-withheld-questions";
        };
    }

    private List<PlanItem> exercises(Selection selection) {
        List<PlanItem> items = new ArrayList<>();
        selection.exercises().forEach((code, offers) -> {
            ExerciseEntry entry = Catalogue.entry(catalogue.exercises(), code);
            List<PlanContextHolds> contexts = contexts(conclusions.why(modification(code)));
            boolean withoutDose =
                    contexts.stream().anyMatch(context -> context(context).withoutDose());
            items.add(new PlanItem(
                    code.name(),
                    ItemKind.EXERCISE,
                    Stage.EXERCISES,
                    entry.name(),
                    entry.purpose(),
                    withoutDose ? null : dose(entry.dose()),
                    contexts.isEmpty() ? null : modified(code, contexts),
                    entry.technique(),
                    entry.cautions(),
                    entry.regression(),
                    entry.progression(),
                    evidence.reasons(offers)));
        });
        return items;
    }

    private Object modification(ExerciseCode code) {
        return conclusions.all(Modify.class).stream()
                .filter(modify -> modify.code() == code)
                .map(Object.class::cast)
                .findFirst()
                .orElse(code);
    }

    private String modified(ExerciseCode code, List<PlanContextHolds> contexts) {
        Set<String> ways = new LinkedHashSet<>();
        for (PlanContextHolds context : contexts) {
            String how = catalogue.how().entrySet().stream()
                    .filter(cell ->
                            cell.getKey().exercise() == code && cell.getKey().context() == context.code())
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(context(context).text());
            ways.add(how);
        }
        return String.join("; ", ways);
    }

    private List<PlanItem> advice(Selection selection, Stage stage) {
        return selection.advice().entrySet().stream()
                .filter(offer -> entry(offer.getKey()).stage() == stage)
                .sorted(Comparator.comparing(offer -> entry(offer.getKey()).order()))
                .map(offer -> advice(offer.getKey(), offer.getValue()))
                .toList();
    }

    private PlanItem advice(AdviceCode code, List<Support> offers) {
        AdviceEntry entry = entry(code);
        return new PlanItem(
                code.name(),
                entry.kind(),
                entry.stage(),
                entry.name(),
                entry.text(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                evidence.reasons(offers));
    }

    private AdviceEntry entry(AdviceCode code) {
        return Catalogue.entry(catalogue.advice(), code);
    }

    private Map<ExerciseCode, List<Support>> withheld() {
        Map<ExerciseCode, List<Support>> withheld = new EnumMap<>(ExerciseCode.class);
        for (Withhold withhold : conclusions.all(Withhold.class)) {
            withheld.computeIfAbsent(withhold.code(), code -> new ArrayList<>()).addAll(conclusions.why(withhold));
        }
        return withheld;
    }

    private List<WithheldItem> shown(Map<ExerciseCode, List<Support>> withheld) {
        List<WithheldItem> items = new ArrayList<>();
        withheld.forEach((code, supports) -> items.add(new WithheldItem(
                code, Catalogue.entry(catalogue.exercises(), code).name(), contextReasons(supports))));
        return items;
    }

    /** Behind a cell of the table stands the column, and behind the column what was found. */
    private List<Reason> contextReasons(List<Support> supports) {
        List<Reason> reasons = new ArrayList<>();
        for (PlanContextHolds context : contexts(supports)) {
            for (Reason reason : evidence.reasons(context)) {
                reasons.add(new Reason(
                        reason.rule(),
                        context(context).text(),
                        reason.grade(),
                        context(context).sources(),
                        null,
                        null,
                        reason.facts()));
            }
        }
        return reasons.isEmpty() ? evidence.reasons(supports) : reasons;
    }

    private static List<PlanContextHolds> contexts(List<Support> supports) {
        Set<PlanContextHolds> contexts = new LinkedHashSet<>();
        for (Support support : supports) {
            for (Object matched : support.matched()) {
                if (matched instanceof PlanContextHolds context) {
                    contexts.add(context);
                }
            }
        }
        return List.copyOf(contexts);
    }

    private ContextEntry context(PlanContextHolds context) {
        return Catalogue.entry(catalogue.contexts(), context.code());
    }

    private List<String> safetyNet(Selection selection) {
        List<String> texts = new ArrayList<>();
        if (selection.advice().containsKey(AdviceCode.CAUDA_EQUINA_SAFETY_NET)) {
            catalogue.caudaEquinaSafetyNet().stream().map(SafetyNetText::text).forEach(texts::add);
        }
        catalogue.safetyNet().stream().map(SafetyNetText::text).forEach(texts::add);
        return texts;
    }

    private @Nullable Review review(LocalDate today) {
        return conclusions.all(ReviewIn.class).stream()
                .map(ReviewIn::weeks)
                .min(Integer::compareTo)
                .map(weeks -> new Review(weeks, today.plusWeeks(weeks), measures()))
                .orElse(null);
    }

    private List<String> measures() {
        return catalogue.measures().stream()
                .filter(measure -> measure.byDefault()
                        || (!measure.path().isEmpty()
                                && Vocabulary.require(measure.path()).isKnownIn(facts)))
                .map(measure -> measure.code())
                .toList();
    }

    private static Dose dose(DoseEntry dose) {
        return new Dose(
                range(dose.sets()),
                range(dose.reps()),
                range(dose.holdSeconds()),
                range(dose.minutes()),
                dose.perSide(),
                range(dose.timesPerWeek()),
                dose.source(),
                dose.note());
    }

    private static @Nullable Range range(@Nullable Span span) {
        return span == null ? null : new Range(span.from(), span.to());
    }

    /** The cells of the table for the columns that hold: the rest of it need not be looked at. */
    static List<Contraindication> cells(Catalogue catalogue, Conclusions conclusions) {
        Set<Object> holding = new LinkedHashSet<>();
        conclusions.all(PlanContextHolds.class).forEach(context -> holding.add(context.code()));
        return catalogue.cells().stream()
                .filter(cell -> holding.contains(cell.context()))
                .toList();
    }
}
