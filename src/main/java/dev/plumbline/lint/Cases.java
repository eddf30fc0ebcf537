package dev.plumbline.lint;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.WrittenRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Cases that assert nothing, that nothing could make fail, that contradict one another. */
final class Cases {

    private final Book book;
    private final Consumer<Finding> found;
    private final List<RuleCase> cases;
    private final Set<String> ids;

    private Cases(Book book, List<RuleCase> cases, Consumer<Finding> found) {
        this.book = book;
        this.cases = cases;
        this.found = found;
        this.ids = CaseCodes.ids(book);
    }

    /**
     * Cases as they are read, which needs no rules.
     *
     * @param unread what is wrong with those that cannot be read
     */
    record Read(List<RuleCase> cases, List<Finding> unread) {}

    /** Reads all case files of these texts. */
    static Read read(Map<String, String> texts) {
        Read all = new Read(new ArrayList<>(), new ArrayList<>());
        new TreeMap<>(texts).forEach((file, text) -> {
            if (file.endsWith(CaseReader.ENDING)) {
                read(file, text, texts, all);
            }
        });
        return all;
    }

    /** Looks at the cases. */
    static void check(Book book, Read read, Consumer<Finding> found) {
        read.unread.forEach(found);
        Cases check = new Cases(book, read.cases, found);
        if (!check.cases.isEmpty()) {
            check.cases.forEach(check::one);
            check.pairs();
            check.denied();
        }
    }

    private static void read(String file, String text, Map<String, String> texts, Read all) {
        try {
            String folder = file.substring(0, file.lastIndexOf('/') + 1);
            all.cases.addAll(CaseReader.read(file, text, fixture -> texts.get(folder + fixture)));
        } catch (InvalidInputException e) {
            for (Problem problem : e.problems()) {
                boolean code = problem.message().startsWith("nothing is called");
                Check check = code ? Check.CASE_UNKNOWN_CODE : Check.CASE_UNREADABLE;
                String where = problem.path().isEmpty() ? "" : problem.path() + ": ";
                all.unread.add(
                        new Finding(check, file, problem.line(), problem.column(), "", where + problem.message(), ""));
            }
        }
    }

    private void one(RuleCase one) {
        if (says(one.expect()) == 0) {
            tell(Check.CASE_ASSERTS_NOTHING, one, "expects nothing, so nothing can be wrong with it");
            return;
        }
        CaseCodes.unknown(one, ids).forEach(message -> tell(Check.CASE_UNKNOWN_CODE, one, message));
        CaseCodes.disputed(one, one)
                .forEach(code -> tell(Check.CASE_CONTRADICTS, one, "expects " + code + " and not " + code));
        Urgency least = CaseCodes.urgency(one, "urgencyAtLeast");
        Urgency most = CaseCodes.urgency(one, "urgencyAtMost");
        if (least != null && most != null && least.compareTo(most) > 0) {
            tell(Check.CASE_CONTRADICTS, one, "expects an urgency of at least " + least + " and at most " + most);
        }
        boolean onlyDenies = CaseCodes.isDenial(one);
        if (onlyDenies && !touched(one)) {
            tell(
                    Check.CASE_CANNOT_FAIL,
                    one,
                    "only says what must not come out, and no rule that could bring it about reads what is given");
        }
    }

    /** Whether a rule that concludes what is denied reads anything that is given. */
    private boolean touched(RuleCase one) {
        Set<String> given = CaseCodes.given(one);
        Set<String> denied = CaseCodes.denied(one);
        boolean anyFlag = one.expect().containsKey("urgencyAtMost");
        boolean anything = one.expect().containsKey("mustNotSay");
        for (WrittenRule rule : book.rules()) {
            boolean relevant = anything
                    || denied.contains(rule.code())
                    || rule.code().startsWith("$")
                    || denied.stream().anyMatch(id -> rule.id().startsWith(id))
                    || (anyFlag && rule.call().equals("flag"));
            if (relevant && reads(rule, given, new HashSet<>())) {
                return true;
            }
        }
        return false;
    }

    private boolean reads(WrittenRule rule, Set<String> given, Set<String> seen) {
        for (DemandLeaf leaf : rule.condition().leaves()) {
            boolean far = leaf.kind() != DemandLeaf.Kind.FACT && !leaf.type().equals("Finding");
            if (far || leaf.reads().stream().anyMatch(given::contains)) {
                return true;
            }
            for (String code : leaf.codes()) {
                Collection<WrittenRule> behind = book.concluding().getOrDefault(code, List.of());
                if (seen.add(code) && behind.stream().anyMatch(one -> reads(one, given, seen))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void pairs() {
        Map<String, List<RuleCase>> alike = new HashMap<>();
        for (RuleCase one : cases) {
            alike.computeIfAbsent(one.today() + one.given(), key -> new ArrayList<>())
                    .add(one);
        }
        for (List<RuleCase> same : alike.values()) {
            for (int i = 1; i < same.size(); i++) {
                boolean told = false;
                for (int j = 0; j < i && !told; j++) {
                    told = pair(same.get(j), same.get(i));
                }
            }
        }
    }

    private boolean pair(RuleCase one, RuleCase other) {
        Set<String> both = CaseCodes.disputed(one, other);
        both.addAll(CaseCodes.disputed(other, one));
        if (!both.isEmpty()) {
            tell(Check.CASE_CONTRADICTS, other, "is given the same as " + one + " and expects otherwise of " + both);
        } else if (Objects.equals(one.expect(), other.expect())) {
            tell(Check.CASE_DUPLICATE, other, "is the same as " + one);
        } else {
            return false;
        }
        return true;
    }

    /** Flags that are seen to be raised and never seen not to be. */
    private void denied() {
        Set<String> denied = new TreeSet<>();
        cases.forEach(one -> denied.addAll(CaseCodes.denied(one)));
        boolean calm = cases.stream().anyMatch(one -> CaseCodes.urgency(one, "urgencyAtMost") == Urgency.NONE);
        Map<String, WrittenRule> flags = new HashMap<>();
        book.rules().stream()
                .filter(rule -> rule.call().equals("flag"))
                .forEach(rule -> flags.putIfAbsent(rule.code(), rule));
        flags.forEach((code, rule) -> {
            if (!denied.contains(code) && !calm) {
                found.accept(Book.about(
                        Check.FLAG_NEVER_DENIED, rule, "no case says of anybody that " + code + " must not be raised"));
            }
        });
    }

    /** How many things an expectation says. */
    private static int says(Object expected) {
        if (expected instanceof Map<?, ?> map) {
            return map.values().stream().mapToInt(Cases::says).sum();
        }
        return expected instanceof Collection<?> list
                ? list.size()
                : expected.toString().isBlank() ? 0 : 1;
    }

    private void tell(Check check, RuleCase one, String message) {
        String name = one.name().replaceFirst("^.* / ", "");
        String text = book.cases().getOrDefault(one.file(), "");
        int line = 1;
        int at = 0;
        for (String written : text.lines().toList()) {
            if (at == 0 && written.contains("name:") && written.contains(name)) {
                at = line;
            }
            line++;
        }
        found.accept(new Finding(check, one.file(), at, at == 0 ? 0 : 1, one.name(), message, ""));
    }
}
