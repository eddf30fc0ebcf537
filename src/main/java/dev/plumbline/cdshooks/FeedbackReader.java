package dev.plumbline.cdshooks;

import dev.plumbline.InvalidInputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a client tells of its cards. */
final class FeedbackReader {

    private static final String PATH = "CDSHooksFeedback";
    private static final String LIST = "feedback";
    private static final int MOST = 200;
    private static final int MOST_SUGGESTIONS = 20;
    private static final int LONGEST_COMMENT = 2_000;
    private static final Pattern OUTCOME = Pattern.compile("accepted|overridden");
    private static final Pattern SYSTEM = Pattern.compile("\\S{1,500}");
    private static final Pattern CODE = Pattern.compile("\\S.{0,198}\\S|\\S");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

    private FeedbackReader() {}

    /**
     * Reads it.
     *
     * @throws InvalidInputException with everything that is not as the specification has it
     */
    static List<CardFeedback> read(String json) {
        Part sent = Part.of(json, PATH);
        List<Part> items = sent.children(LIST);
        if (sent.value(LIST) == null) {
            sent.wrong(sent.node(), LIST, "missing; the specification requires it");
        } else if (items != null && (items.isEmpty() || items.size() > MOST)) {
            sent.wrong(sent.value(LIST), LIST, "expected 1 to " + MOST + " entries");
        }
        sent.refuseIfWrong();
        List<CardFeedback> all = new ArrayList<>();
        if (items != null) {
            items.forEach(item -> all.add(one(item)));
        }
        sent.refuseIfWrong();
        return all;
    }

    private static CardFeedback one(Part item) {
        String card = item.text("card", Part.UUID, "the uuid of a card");
        String outcome = item.text("outcome", OUTCOME, "accepted or overridden");
        boolean accepted = "accepted".equals(outcome);
        List<String> suggestions = suggestions(item, accepted);
        Part why = accepted ? null : item.childOrNull("overrideReason");
        return new CardFeedback(
                String.valueOf(card).toLowerCase(Locale.ROOT),
                accepted,
                suggestions,
                why == null ? null : reason(why),
                why == null ? "" : comment(why),
                time(item));
    }

    private static List<String> suggestions(Part item, boolean accepted) {
        List<String> ids = new ArrayList<>();
        List<Part> sent = accepted ? item.children("acceptedSuggestions") : null;
        if (accepted && (sent == null || sent.isEmpty() || sent.size() > MOST_SUGGESTIONS)) {
            item.wrong(
                    item.value("acceptedSuggestions"),
                    "acceptedSuggestions",
                    "an accepted card names 1 to " + MOST_SUGGESTIONS + " suggestions");
        } else if (sent != null) {
            sent.forEach(each -> ids.add(String.valueOf(each.text("id", Part.UUID, "the uuid of a suggestion"))
                    .toLowerCase(Locale.ROOT)));
        }
        return ids;
    }

    private static CardFeedback.@Nullable Reason reason(Part why) {
        if (why.value("reason") == null) {
            if (why.value("userComment") == null) {
                why.wrong(why.node(), "reason", "missing; without a comment there has to be a reason");
            }
            return null;
        }
        Part coding = why.child("reason");
        if (coding == null) {
            return null;
        }
        String system = coding.text("system", SYSTEM, "a code system, of at most 500 characters");
        String code = coding.text("code", CODE, "a code, of at most 200 characters");
        return new CardFeedback.Reason(String.valueOf(system), String.valueOf(code));
    }

    private static String comment(Part why) {
        String comment = why.textOrNull("userComment");
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            why.wrong(why.value("userComment"), "userComment", "longer than " + LONGEST_COMMENT + " characters");
        }
        return comment == null ? "" : comment;
    }

    private static Instant time(Part item) {
        String text = item.text("outcomeTimestamp", TIME, "a time of RFC 3339 in UTC, such as 2026-01-31T09:30:00Z");
        if (text != null) {
            try {
                OffsetDateTime time = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT));
                if (time.getOffset().equals(ZoneOffset.UTC)) {
                    return time.toInstant();
                }
                item.wrong(item.value("outcomeTimestamp"), "outcomeTimestamp", "expected a time in UTC");
            } catch (DateTimeException e) {
                item.wrong(item.value("outcomeTimestamp"), "outcomeTimestamp", "is no time that there is");
            }
        }
        return Instant.EPOCH;
    }
}
