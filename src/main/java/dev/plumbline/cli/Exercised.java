package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.bench.CaseResult;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which cases a change of files could bear on: all of them when the catalogue changed, else those whose file changed, and those
 * that a rule in a changed file holds for, is named by, or looks at an answer of.
 */
final class Exercised {

    private final Set<Path> changed;
    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<String> reads = new LinkedHashSet<>();
    private boolean everything;

    /** A change of these files, of which it is not known which rules in them are other ones. */
    Exercised(CompiledRules compiled, Path folder, Set<Path> changed) throws IOException {
        this(compiled, folder, changed, null);
    }

    /**
     * A change of these files.
     *
     * @param edited the ids of the rules that are other ones; null for all in these files
     */
    Exercised(CompiledRules compiled, Path folder, Set<Path> changed, @Nullable Set<String> edited) throws IOException {
        this.changed = changed;
        Path real = folder.toRealPath();
        Set<String> names = new LinkedHashSet<>();
        for (Path file : changed) {
            if (file.startsWith(real)) {
                String name = real.relativize(file).toString().replace('\\', '/');
                names.add(name);
                everything |= name.endsWith(".yaml") && !name.startsWith("cases/") && !name.contains("/cases/");
            }
        }
        if (edited != null) {
            rules.addAll(edited);
        }
        for (RuleInfo rule : compiled.rules()) {
            if (edited == null ? names.contains(rule.file()) : edited.contains(rule.id())) {
                rules.add(rule.id());
                rule.reads().values().forEach(reads::addAll);
            }
        }
    }

    boolean by(CaseResult result) throws IOException {
        RuleCase ruleCase = result.ruleCase();
        if (everything || isChanged(ruleCase) || !result.problems().isEmpty()) {
            return true;
        }
        String expected = ruleCase.expect().toString();
        if (result.rules().stream().anyMatch(rules::contains) || rules.stream().anyMatch(expected::contains)) {
            return true;
        }
        Facts facts = Assessment.parse(ruleCase.given()).facts();
        return reads.stream().anyMatch(path -> Vocabulary.require(path).isKnownIn(facts));
    }

    /** A fixture lies beside the cases: whatever changed there may be one of this file's. */
    private boolean isChanged(RuleCase ruleCase) throws IOException {
        Path file = Path.of(ruleCase.file());
        if (!Files.exists(file)) {
            return true;
        }
        Path real = file.toRealPath();
        return changed.contains(real)
                || changed.stream()
                        .anyMatch(other -> other.startsWith(real.getParent())
                                && !other.toString().endsWith(dev.plumbline.bench.CaseReader.ENDING));
    }
}
