package dev.plumbline.bench;

import dev.plumbline.Result;
import dev.plumbline.bench.Miss.Kind;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.Concluded;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what a case expects with what came out. Only what the case lists is compared. */
final class Expectations {

    private static final int MOST_SHOWN = 12;
    private static final Pattern ROW = Pattern.compile("\\.\\d+$");

    private final RuleCase expected;
    private final Trace trace;
    private final Result result;
    private final List<Miss> misses = new ArrayList<>();

    Expectations(RuleCase expected, Trace trace) {
        this.expected = expected;
        this.trace = trace;
        this.result = trace.result();
    }

    List<Miss> misses() {
        urgency();
        screenComplete();
        mustAndMustNot("flags", codes(result.flags().stream().map(flag -> flag.code())));
        must(
                "notYetExcluded",
                expected.list("notYetExcluded"),
                codes(result.notYetExcluded().stream().map(open -> open.code())));
        mustAndMustNot("patterns", codes(result.patterns().stream().map(pattern -> pattern.code())));
        mustAndMustNot("contributors", codes(result.contributors().stream().map(WeighedContributor::code)));
        must(
                "contributors.unlikely",
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
        if (expected.expect().containsKey("fired") || expected.expect().containsKey("notFired")) {
            Collection<String> rules = rules();
            must("fired", expected.list("fired"), rules);
            mustNot("notFired", expected.list("notFired"), rules);
        }
        plan();
        concludes();
        because();
        mustNotSay();
        return List.copyOf(misses);
    }

    private void urgency() {
        Urgency level = result.urgency().level();
        Urgency least = level("urgencyAtLeast");
        Urgency most = level("urgencyAtMost");
        if (least != null && level.compareTo(least) < 0) {
            miss("urgencyAtLeast", Kind.AT_LEAST, "at least " + least, level.name(), List.of(least.name()));
        }
        if (most != null && level.compareTo(most) > 0) {
            List<String> flags = codes(result.flags().stream().map(flag -> flag.code() + " " + flag.urgency()));
            String found = level + " from " + String.join(", ", flags);
            miss("urgencyAtMost", Kind.AT_MOST, "at most " + most, found, List.of(most.name()));
        }
    }

    private @Nullable Urgency level(String key) {
        Object level = expected.expect().get(key);
        return level == null ? null : Urgency.valueOf(level.toString());
    }

    private void screenComplete() {
        Object wanted = expected.expect().get("screenComplete");
        boolean complete = result.screenComplete();
        if (wanted != null && (wanted.equals("true") || wanted.equals("yes")) != complete) {
            String found = complete ? "true" : "false; missing " + shown(result.screenMissing());
            miss("screenComplete", Kind.VALUE, wanted.toString(), found, List.of(String.valueOf(complete)));
        }
    }

    private void plan() {
        List<Object> accepted = expected.list("plan");
        String status = result.plan().status().name();
        if (!accepted.isEmpty() && !accepted.contains(status)) {
            List<String> codes = accepted.stream().map(Object::toString).toList();
            miss("plan", Kind.VALUE, String.join(" or ", codes), status, codes);
        }
    }

    private void likelihood() {
        if (expected.expect().get("likelihood") instanceof Map<?, ?> wanted) {
            wanted.forEach((code, level) -> {
                String found = Stream.concat(result.contributors().stream(), result.consideredUnlikely().stream())
                        .filter(contributor -> contributor.code().name().equals(code))
                        .map(contributor -> contributor.likelihood().name())
                        .findFirst()
                        .orElse("nothing");
                if (!found.equals(level)) {
                    miss("likelihood." + code, Kind.VALUE, level.toString(), found, List.of(code.toString()));
                }
            });
        }
    }

    /** A rule counts under its own id and under that of the row it expresses: RF-FX-1.2 is also RF-FX-1. */
    private Collection<String> rules() {
        Set<String> ids = new TreeSet<>(trace.rules());
        trace.rules().forEach(id -> ids.add(ROW.matcher(id).replaceFirst("")));
        return ids;
    }

    /** What a rule gives, whatever the others give beside it. */
    private void concludes() {
        if (expected.expect().get("concludes") instanceof Map<?, ?> wanted) {
            wanted.forEach((rule, what) -> {
                Collection<String> found = Concluded.by(String.valueOf(rule), trace.standing());
                must("concludes." + rule, what instanceof List<?> list ? List.copyOf(list) : List.of(what), found);
            });
        }
    }

    private void because() {
        if (expected.expect().get("because") instanceof Map<?, ?> wanted) {
            wanted.forEach((code, about) -> {
                List<Reason> reasons = Reasons.of(result, String.valueOf(code));
                if (about instanceof Map<?, ?> map) {
                    List<String> facts = reasons.stream()
                            .flatMap(reason -> reason.facts().stream())
                            .map(fact -> fact.fact())
                            .distinct()
                            .toList();
                    List<String> sources = reasons.stream()
                            .flatMap(reason -> reason.sources().stream())
                            .distinct()
                            .toList();
                    must("because." + code + ".facts", items(map.get("facts")), facts);
                    must("because." + code + ".cites", items(map.get("cites")), sources);
                }
            });
        }
    }

    private static List<Object> items(@Nullable Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    private void mustNotSay() {
        List<Object> words = expected.list("mustNotSay");
        String said = words.isEmpty() ? "" : result.toJson().toLowerCase(Locale.ROOT);
        for (Object word : words) {
            if (said.contains(word.toString().toLowerCase(Locale.ROOT))) {
                miss("mustNotSay", Kind.MUST_NOT_SAY, "never '" + word + "'", "it said", List.of(word.toString()));
            }
        }
    }

    private void mustAndMustNot(String key, Collection<String> found) {
        must(key + ".must", expected.list(key, "must"), found);
        mustNot(key + ".mustNot", expected.list(key, "mustNot"), found);
    }

    private void must(String key, List<Object> wanted, Collection<String> found) {
        for (Object one : wanted) {
            List<String> any = one instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of(one.toString());
            if (any.stream().noneMatch(found::contains)) {
                miss(key, Kind.MUST, String.join(" or ", any), shown(found), any);
            }
        }
    }

    private void mustNot(String key, List<Object> unwanted, Collection<String> found) {
        unwanted.stream()
                .map(Object::toString)
                .filter(found::contains)
                .forEach(one -> miss(key, Kind.MUST_NOT, "no " + one, "it", List.of(one)));
    }

    private void miss(String key, Kind kind, String wanted, String found, List<String> codes) {
        misses.add(new Miss(key, kind, wanted, found, codes));
    }

    private static String shown(Collection<String> found) {
        String first = String.join(", ", found.stream().limit(MOST_SHOWN).toList());
        int more = found.size() - MOST_SHOWN;
        return found.isEmpty() ? "nothing" : more > 0 ? first + " and " + more + " more" : first;
    }

    private static List<String> codes(Stream<?> codes) {
        return codes.map(Object::toString).toList();
    }
}
