package dev.plumbline.cdshooks;

import dev.plumbline.Result;
import dev.plumbline.catalogue.Hooks;
import dev.plumbline.catalogue.Indicator;
import dev.plumbline.fhir.Canonical;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every card of one call has.
 *
 * @param report the URL of the full report; null when there is none
 */
record CardFrame(
        Hooks hooks,
        Result result,
        Surroundings surroundings,
        @Nullable String report) {

    private static final String OVERRIDE = Canonical.BASE + "/CodeSystem/override-reason";

    /** A card of its own name; with a suggestion or, where there is none, null. */
    Map<String, Object> card(
            String summary, Markdown detail, Indicator indicator, @Nullable Map<String, Object> suggestion) {
        return Lean.object(
                "uuid",
                surroundings.uuid().toString(),
                "summary",
                Summary.of(summary),
                "detail",
                detail.paragraph(hooks.say("foot")).written(),
                "indicator",
                indicator.code(),
                "source",
                Lean.object(
                        "label",
                        hooks.say(
                                "source",
                                result.ruleSet().name(),
                                result.ruleSet().version()),
                        "url",
                        surroundings.about()),
                "suggestions",
                suggestion == null ? null : List.of(suggestion),
                "selectionBehavior",
                suggestion == null ? null : "at-most-one",
                "overrideReasons",
                overrideReasons(),
                "links",
                report == null
                        ? null
                        : List.of(Lean.object("label", hooks.say("report"), "url", report, "type", "absolute")));
    }

    private List<Map<String, Object>> overrideReasons() {
        List<Map<String, Object>> reasons = new ArrayList<>();
        hooks.overrideReasons()
                .forEach((code, display) ->
                        reasons.add(Lean.object("system", OVERRIDE, "code", code, "display", display)));
        return reasons;
    }
}
