package dev.plumbline.fhir;

import dev.plumbline.conclusion.Urgency;
import dev.plumbline.result.NotYetExcluded;
import dev.plumbline.result.RaisedFlag;
import dev.plumbline.result.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Flags as DetectedIssues, what is not yet excluded as preliminary ones, and each referral as a ServiceRequest that proposes it. */
final class FlagResources {

    private final Frame frame;

    FlagResources(Frame frame) {
        this.frame = frame;
    }

    Map<String, Object> issue(RaisedFlag flag) {
        String level = frame.words().level(flag.urgency());
        List<String> lines =
                new ArrayList<>(List.of(frame.say("urgency", level), flag.text(), frame.say("action", flag.action())));
        flag.because().forEach(reason -> lines.add(frame.reason(reason)));
        return issue(
                "final",
                flag.code().name(),
                flag.title(),
                flag.urgency(),
                lines,
                flag.because(),
                flag.text() + " " + flag.action(),
                flag.action());
    }

    Map<String, Object> issue(NotYetExcluded open) {
        String level = frame.words().level(open.couldReach());
        String ask = String.join(
                " ", open.ask().stream().map(frame.words()::question).toList());
        List<String> lines = new ArrayList<>(List.of(frame.say("couldReach", level), frame.say("ask", ask)));
        open.because().forEach(reason -> lines.add(frame.reason(reason)));
        return issue(
                "preliminary",
                open.code().name(),
                open.title(),
                open.couldReach(),
                lines,
                open.because(),
                frame.say("notYetExcluded", open.title(), level),
                frame.say("ask", ask));
    }

    private Map<String, Object> issue(
            String status,
            String code,
            String title,
            Urgency urgency,
            List<String> lines,
            List<Reason> because,
            String detail,
            String action) {
        return Tree.resource(
                "DetectedIssue",
                "language",
                frame.language().getLanguage(),
                "text",
                frame.narrative(status.equals("final") ? title : frame.say("notYetExcluded.title", title), lines),
                "status",
                status,
                "code",
                Frame.concept(code, title),
                "severity",
                severity(urgency),
                "patient",
                frame.patient(),
                "identifiedDateTime",
                frame.date(),
                "author",
                frame.to("Device"),
                "implicated",
                List.of(frame.to("QuestionnaireResponse")),
                "evidence",
                because.stream().map(this::evidence).toList(),
                "detail",
                detail,
                "mitigation",
                List.of(Tree.of(
                        "action",
                        Tree.concept(
                                List.of(Tree.coding(
                                        Frame.URGENCIES,
                                        urgency.name(),
                                        frame.words().level(urgency))),
                                action))));
    }

    private Map<String, Object> evidence(Reason reason) {
        return Tree.of("code", List.of(Tree.text(frame.reason(reason))));
    }

    Map<String, Object> referral(RaisedFlag flag) {
        String level = frame.words().level(flag.urgency());
        return Tree.resource(
                "ServiceRequest",
                "language",
                frame.language().getLanguage(),
                "text",
                frame.narrative(frame.say("referral", flag.title()), List.of(level, flag.action())),
                "status",
                "draft",
                "intent",
                "proposal",
                "priority",
                priority(flag.urgency()),
                "code",
                Tree.concept(List.of(Tree.coding(Frame.URGENCIES, flag.urgency().name(), level)), flag.action()),
                "subject",
                frame.patient(),
                "authoredOn",
                frame.date(),
                "requester",
                frame.to("Device"),
                "reasonCode",
                List.of(Frame.concept(flag.code().name(), flag.title())),
                "supportingInfo",
                List.of(frame.to("DetectedIssue " + flag.code()), frame.to("QuestionnaireResponse")));
    }

    /** FHIR has three words for how grave an issue is. */
    private static String severity(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY_NOW, SAME_DAY -> "high";
            case URGENT_2W, ROUTINE_REFERRAL -> "moderate";
            case GP_ADVICE, NONE -> "low";
        };
    }

    private static String priority(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY_NOW -> "stat";
            case SAME_DAY -> "asap";
            case URGENT_2W -> "urgent";
            case ROUTINE_REFERRAL, GP_ADVICE, NONE -> "routine";
        };
    }
}
