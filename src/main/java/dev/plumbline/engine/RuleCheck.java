package dev.plumbline.engine;

import dev.plumbline.Problem;
import dev.plumbline.conclusion.Grade;
import dev.plumbline.fact.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a rule set does not need, before anything is compiled: a rule is code and there is no sandbox.
 *
 * <p>It also finds, with line and column, what the compiler reports late, without a place, or not at all: a second package (the
 * engine would silently lose rules), unknown fields and constants, duplicate ids.
 */
final class RuleCheck {

    private static final Set<String> REQUIRED = Set.of("grade", "source", "because");
    private static final Set<String> KNOWN_ANNOTATIONS = Set.of("grade", "source", "because", "choice", "unknown");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, RuleText> byId = new HashMap<>();
    private @Nullable String packageName;

    private RuleCheck() {}

    /** Everything that is wrong with these files; empty when they may be compiled. */
    static List<Problem> problems(Collection<RuleFile> files) {
        RuleCheck check = new RuleCheck();
        files.forEach(check::file);
        return List.copyOf(check.problems);
    }

    private void file(RuleFile file) {
        checkPackage(file);
        for (List<Token> words : file.imports()) {
            checkImport(file, words);
        }
        for (Token stray : file.strays()) {
            add(
                    file.name(),
                    stray,
                    "",
                    "'" + stray.text()
                            + "' is not allowed in a rule file; it holds one package line, imports and rules");
        }
        file.rules().forEach(this::rule);
    }

    private void checkPackage(RuleFile file) {
        String name = joined(file.packageName());
        if (name.isEmpty()) {
            problems.add(new Problem(file.name(), 1, 1, "", "no package line; begin the file with 'package rules'"));
        } else if (packageName == null) {
            packageName = name;
        } else if (!packageName.equals(name)) {
            add(
                    file.name(),
                    file.packageName().get(0),
                    "",
                    "a second package '" + name + "'; all files of a rule set are in one package, here '" + packageName
                            + "', or the engine loses rules");
        }
    }

    private void checkImport(RuleFile file, List<Token> words) {
        String name = joined(words);
        boolean allowed = name.equals("java.util.List")
                || name.matches("dev\\.plumbline\\.(fact|conclusion)\\.(\\*|[A-Z]\\w*)")
                || name.equals("staticdev.plumbline.engine.Conclude.*")
                || name.matches("staticdev\\.plumbline\\.conclusion\\.[A-Z]\\w*\\.(\\*|[A-Z_0-9]+)");
        if (!allowed && !words.isEmpty()) {
            add(
                    file.name(),
                    words.get(0),
                    "",
                    "import of '" + name.replaceFirst("^static", "")
                            + "' is not allowed; a rule needs dev.plumbline.fact,"
                            + " dev.plumbline.conclusion, dev.plumbline.engine.Conclude and java.util.List only");
        }
    }

    private void rule(RuleText rule) {
        RuleText other = byId.putIfAbsent(rule.id(), rule);
        if (other != null) {
            add(
                    rule,
                    rule.at(),
                    "a second rule '" + rule.id() + "'; the first is in " + other.file() + ":"
                            + other.at().line());
        }
        for (String label : REQUIRED) {
            if (rule.annotations().getOrDefault(label, "").isBlank()) {
                add(rule, rule.at(), "no @" + label + "; every rule has a grade, a source and a reason");
            }
        }
        for (String label : rule.annotations().keySet()) {
            if (!KNOWN_ANNOTATIONS.contains(label)) {
                add(rule, rule.at(), "unknown annotation @" + label + "; allowed are " + sorted(KNOWN_ANNOTATIONS));
            }
        }
        String grade = rule.annotations().getOrDefault("grade", "");
        if (!grade.isBlank() && !Model.hasConstant(Grade.class, grade)) {
            add(rule, rule.at(), "@grade " + grade + " is none of " + Model.constants(Grade.class));
        }
        for (Token word : rule.extra()) {
            add(
                    rule,
                    word,
                    "'" + word.text() + "' is not allowed here; a rule has annotations, each once, and no attributes");
        }
        condition(rule);
        new ConsequenceCheck(rule, problems).check();
    }

    private void condition(RuleText rule) {
        ConditionCheck check = new ConditionCheck(rule, problems);
        check.words();
        for (PatternText pattern : PatternText.in(rule.when())) {
            check.pattern(pattern);
        }
    }

    private void add(RuleText rule, Token at, String message) {
        add(rule.file(), at, rule.id(), message);
    }

    private void add(String file, Token at, String path, String message) {
        problems.add(new Problem(file, at.line(), at.column(), path, message));
    }

    private static String joined(List<Token> words) {
        StringBuilder joined = new StringBuilder();
        words.forEach(word -> joined.append(word.text()));
        return joined.toString();
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    /** {@code ; did you mean X?} or nothing. */
    static String didYouMean(String word, Collection<String> candidates) {
        String nearest = Spelling.nearest(word, candidates);
        return nearest == null ? "" : "; did you mean " + nearest + "?";
    }
}
