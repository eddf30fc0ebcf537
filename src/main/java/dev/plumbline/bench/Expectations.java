package dev.plumbline.bench;

import dev.plumbline.Result;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.reason.Trace;
import dev.plumbline.result.Reason;
import dev.plumbline.result.WeighedContributor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares what a case expects with what came out. Only what the case lists is compared. */
final class Expectations {

    private static final Set<String> KNOWN = Set.of(
            "urgencyAtLeast",
            "urgencyAtMost",
            "flags",
            "notYetExcluded",
            "contributors",
            "likelihood",
            "patterns",
            "plan",
            "advice",
            "withheld",
            "fired",
            "notFired",
            "because",
            "mustNotSay",
            "screenComplete",
            "screenMissing",
            "warnings");

    private final RuleCase expected;
    private final Trace trace;
    private final Result result;
    private final List<String> misses = new ArrayList<>();

    Expectations(RuleCase expected, Trace trace) {
        this.expected = expected;
        this.trace = trace;
        this.result = trace.result();
    }

    List<String> misses() {
        expected.expect().keySet().stream()
                .filter(key -> !KNOWN.contains(key))
                .forEach(key -> misses.add("unknown expectation '" + key + "'"));
        urgency();
        mustAndMustNot("flags", codes(result.flags().stream().map(flag -> flag.code())));
        must(
                "notYetExcluded",
                expected.list("notYetExcluded"),
                codes(result.notYetExcluded().stream().map(o -> o.code())));
        mustAndMustNot("patterns", codes(result.patterns().stream().map(pattern -> pattern.code())));
        mustAndMustNot("contributors", codes(result.contributors().stream().map(WeighedContributor::code)));
        must(
                "contributors considered unlikely",
                expected.list("contributors", "unlikely"),
                codes(result.consideredUnlikely().stream().map(WeighedContributor::code)));
        likelihood();
        mustAndMustNot("advice", codes(result.plan().items().stream().map(item -> item.code())));
        mustAndMustNot("withheld", codes(result.plan().withheld().stream().map(item -> item.code())));
        mustAndMustNot("screenMissing", result.screenMissing());
        must(
                "warnings",
                expected.list("warnings"),
                result.warnings().stream().map(warning -> warning.path()).toList());
        must("fired", expected.list("fired"), rules());
        mustNot("fired", expected.list("notFired"), rules());
        plan();
        because();
        mustNotSay();
        return List.copyOf(misses);
    }

    private void urgency() {
        Urgency level = result.urgency().level();
        Object least = expected.expect().get("urgencyAtLeast");
        Object most = expected.expect().get("urgencyAtMost");
        if (least != null && level.compareTo(Urgency.valueOf(least.toString())) < 0) {
            misses.add("urgency is " + level + ", expected at least " + least);
        }
        if (most != null && level.compareTo(Urgency.valueOf(most.toString())) > 0) {
            misses.add("urgency is " + level + ", expected at most " + most + "; flags "
                    + result.flags().stream()
                            .map(flag -> flag.code() + " " + flag.urgency())
                            .toList());
        }
        Object complete = expected.expect().get("screenComplete");
        if (complete != null && isYes(complete) != result.screenComplete()) {
            misses.add("screenComplete is " + result.screenComplete() + "; missing " + result.screenMissing());
        }
    }

    private static boolean isYes(Object value) {
        return value.equals("true") || value.equals("yes");
    }

    private void plan() {
        List<Object> accepted = expected.list("plan");
        String status = result.plan().status().name();
        if (!accepted.isEmpty() && !accepted.contains(status)) {
            misses.add("plan is " + status + ", expected " + accepted);
        }
    }

    private void likelihood() {
        if (expected.expect().get("likelihood") instanceof Map<?, ?> wanted) {
            wanted.forEach((code, level) -> {
                Likelihood found = Stream.concat(result.contributors().stream(), result.consideredUnlikely().stream())
                        .filter(contributor -> contributor.code().name().equals(code))
                        .map(WeighedContributor::likelihood)
                        .findFirst()
                        .orElse(null);
                if (found == null || !found.name().equals(level)) {
                    misses.add("contributor " + code + " is " + found + ", expected " + level);
                }
            });
        }
    }

    /** A rule counts under its own id and under that of the row it expresses: RF-FX-1.2 is also RF-FX-1. */
    private Collection<String> rules() {
        Set<String> ids = new TreeSet<>(trace.rules());
        trace.rules().forEach(id -> ids.add(id.replaceFirst("\\.\\d+$", "")));
        return ids;
    }

    private void because() {
        if (expected.expect().get("because") instanceof Map<?, ?> wanted) {
            wanted.forEach((code, about) -> {
                List<Reason> reasons = Reasons.of(result, String.valueOf(code));
                if (about instanceof Map<?, ?> map) {
                    List<String> facts = reasons.stream()
                            .flatMap(reason -> reason.facts().stream())
                            .map(fact -> fact.fact())
                            .toList();
                    List<String> sources = reasons.stream()
                            .flatMap(reason -> reason.sources().stream())
                            .toList();
                    must("facts behind " + code, items(map.get("facts")), facts);
                    must("sources behind " + code, items(map.get("cites")), sources);
                }
            });
        }
    }

    private static List<Object> items(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    private void mustNotSay() {
        String said = result.toJson().toLowerCase(Locale.ROOT);
        for (Object words : expected.list("mustNotSay")) {
            if (said.contains(words.toString().toLowerCase(Locale.ROOT))) {
                misses.add("says '" + words + "'");
            }
        }
    }

    private void mustAndMustNot(String key, Collection<String> found) {
        must(key, expected.list(key, "must"), found);
        mustNot(key, expected.list(key, "mustNot"), found);
    }

    private void must(String what, List<Object> wanted, Collection<String> found) {
        for (Object one : wanted) {
            boolean there = one instanceof List<?> any
                    ? any.stream().anyMatch(found::contains)
                    : found.contains(one.toString());
            if (!there) {
                misses.add(what + ": " + one + " is missing; found " + (found.size() > 60 ? "" : found));
            }
        }
    }

    private void mustNot(String what, List<Object> unwanted, Collection<String> found) {
        unwanted.stream()
                .filter(one -> found.contains(one.toString()))
                .forEach(one -> misses.add(what + ": " + one + " must not be there"));
    }

    private static List<String> codes(Stream<?> codes) {
        return codes.map(Object::toString).toList();
    }
}
