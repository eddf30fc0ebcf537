package dev.plumbline.props;

import dev.plumbline.Result;
import dev.plumbline.diff.People;
import dev.plumbline.fact.Printable;
import dev.plumbline.json.FactValue;
import dev.plumbline.props.PropsReport.Tried;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of trying properties, as text for a terminal, those that are falsified first. */
public final class PropsText {

    private final StringBuilder text = new StringBuilder();

    private PropsText() {}

    /**
     * The report, ending in a line break.
     *
     * @param saved where somebody who breaks a property is kept; empty when nowhere
     */
    public static String of(PropsReport report, Function<Tried, String> saved) {
        PropsText text = new PropsText();
        List<Tried> tried = report.tried();
        tried.stream().filter(one -> one.broken() != null).forEach(one -> text.broken(one, saved.apply(one)));
        tried.stream().filter(one -> one.broken() == null).forEach(text::holds);
        int falsified = report.falsified();
        text.line((tried.size() == 1 ? "1 property: " : tried.size() + " properties: ") + (tried.size() - falsified)
                + " hold, " + falsified
                + " falsified; on " + report.people() + " people each, " + report.kept()
                + " kept ones first, seed " + report.seed());
        return Printable.lines(text.text.toString());
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void holds(Tried one) {
        line(String.format(
                Locale.ROOT, "holds      %-28s tried %,d times", one.property().id(), one.times()));
    }

    private void broken(Tried one, String saved) {
        Broken broken = java.util.Objects.requireNonNull(one.broken());
        line("FALSIFIED  " + one.property().id() + ": " + one.property().says());
        line("  who:     " + People.brief(broken.person()) + "  (made smaller from " + broken.answersBefore()
                + " answers)");
        line("  what:    " + what(broken));
        line("  before:  " + brief(broken.before()));
        if (one.property().vary() != null) {
            line("  after:   " + brief(broken.after()));
            line("  rules that hold in one only: "
                    + (broken.rules().isEmpty() ? "none" : String.join(", ", broken.rules())));
        } else {
            line("  rules that hold: " + String.join(", ", broken.rules()));
        }
        if (!saved.isEmpty()) {
            line("  kept in  " + saved);
        }
        line("");
    }

    static String what(Broken broken) {
        Change change = broken.change();
        return change == null
                ? broken.what()
                : change.field().path() + " " + spelt(change.before()) + " -> " + spelt(change.after()) + "; "
                        + broken.what();
    }

    private static String spelt(@Nullable Object value) {
        Object spelt = FactValue.spelt(value);
        return spelt == null ? "unknown" : People.value(spelt);
    }

    static String brief(@Nullable Result result) {
        if (result == null) {
            return "no result";
        }
        List<String> flags = result.flags().stream()
                .map(flag -> flag.code() + " " + flag.urgency())
                .toList();
        return "urgency " + result.urgency().level() + ", plan " + result.plan().status()
                + (flags.isEmpty() ? ", no flag" : ", flags " + String.join(", ", flags));
    }
}
