package dev.plumbline.fhir;

import dev.plumbline.Result;
import dev.plumbline.result.Reason;
import dev.plumbline.result.WeighedContributor;
import dev.plumbline.result.WorkingPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Patterns and contributors, with what speaks for and against them, as a ClinicalImpression: it supports judgement and is none. */
final class Impression {

    private final Frame frame;

    Impression(Frame frame) {
        this.frame = frame;
    }

    Map<String, Object> resource(List<Map<String, Object>> issues) {
        Result result = frame.result();
        List<Map<String, Object>> findings = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of(summary()));
        for (WorkingPattern pattern : result.patterns()) {
            String basis = sentences(pattern.text(), reasons("", pattern.because()));
            findings.add(finding(pattern.code().name(), pattern.title(), basis));
            lines.add(pattern.title() + ": " + basis);
        }
        for (WeighedContributor contributor : result.contributors()) {
            String basis = basis(contributor);
            findings.add(finding(contributor.code().name(), contributor.title(), basis));
            lines.add(contributor.title() + ": " + basis);
        }
        List<String> notes = notes();
        lines.addAll(notes);
        return Tree.resource(
                "ClinicalImpression",
                "language",
                frame.language().getLanguage(),
                "text",
                frame.narrative(frame.say("impression"), lines),
                "status",
                result.screenComplete() ? "completed" : "in-progress",
                "description",
                frame.rules().about().title(),
                "subject",
                frame.patient(),
                "effectiveDateTime",
                frame.date(),
                "date",
                frame.date(),
                "investigation",
                List.of(Tree.of(
                        "code", Tree.text(frame.say("response")),
                        "item", List.of(frame.to("QuestionnaireResponse")))),
                "protocol",
                List.of(frame.ruleSetUri()),
                "summary",
                summary(),
                "finding",
                findings,
                "supportingInfo",
                issues,
                "note",
                notes.stream().map(Tree::text).toList());
    }

    private String summary() {
        return frame.result().urgency().text();
    }

    private String basis(WeighedContributor contributor) {
        return sentences(
                contributor.text(), reasons("for", contributor.inFavor()), reasons("against", contributor.against()));
    }

    private String reasons(String side, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return "";
        }
        String all = String.join("; ", reasons.stream().map(frame::reason).toList());
        return side.isEmpty() ? all : frame.say(side, all);
    }

    private static String sentences(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                said.add(part.endsWith(".") ? part : part + ".");
            }
        }
        return String.join(" ", said);
    }

    private List<String> notes() {
        Result result = frame.result();
        List<String> notes = new ArrayList<>();
        if (!result.screenMissing().isEmpty()) {
            String questions = String.join(
                    " ",
                    result.screenMissing().stream().map(frame.words()::question).toList());
            notes.add(frame.say("screenMissing", result.screenMissing().size(), questions));
        }
        if (!result.consideredUnlikely().isEmpty()) {
            List<String> unlikely = result.consideredUnlikely().stream()
                    .map(WeighedContributor::title)
                    .toList();
            notes.add(frame.say("unlikely", String.join(", ", unlikely)));
        }
        result.warnings().forEach(warning -> notes.add(frame.say("warning", warning.path(), warning.text())));
        frame.person()
                .notMapped()
                .forEach(one -> notes.add(frame.say("notMapped", one.expression(), one.what(), one.why())));
        notes.add(frame.rules().about().intendedUse());
        return notes;
    }

    private static Map<String, Object> finding(String code, String title, String basis) {
        return Tree.of("itemCodeableConcept", Frame.concept(code, title), "basis", basis);
    }
}
