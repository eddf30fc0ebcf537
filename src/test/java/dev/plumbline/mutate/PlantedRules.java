package dev.plumbline.mutate;

import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.NewRuleSet;
import dev.plumbline.bench.ReadyCase;
import dev.plumbline.engine.EditableRule;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.engine.RuleSetFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A small rule set with rules and cases of one's own beside those it comes with. */
final class PlantedRules {

    private final Path folder;

    PlantedRules(Path parent) throws IOException {
        this.folder = parent.resolve("rules");
        NewRuleSet.write(folder);
    }

    PlantedRules rule(String id, String when, String then) throws IOException {
        String text = "\nrule \"" + id + " Planted\"\n    @grade( CONSENSUS )\n    @source( \"GIRFT-2023\" )\n"
                + "    @because( \"Because\" )\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n";
        Files.writeString(folder.resolve("screen/cauda-equina.drl"), text, StandardOpenOption.APPEND);
        return this;
    }

    /** A rule that raises the one flag that the set has words for. */
    PlantedRules flag(String id, String when) throws IOException {
        return rule(id, when, "flag( kcontext, CAUDA_EQUINA, EMERGENCY_NOW );");
    }

    PlantedRules oneCase(String given, String expect) throws IOException {
        String text = "---\nname: planted\nsource: planted\nprovenance: AUTHOR\ngiven: " + given + "\nexpect: " + expect
                + "\n";
        Path file = folder.resolve("cases/planted.case.yaml");
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return this;
    }

    RuleSetFiles files() throws IOException {
        return RuleFolder.files(folder);
    }

    List<ReadyCase> cases() throws IOException {
        return CaseReader.below(folder).stream().map(ReadyCase::of).toList();
    }

    EditableRule text(String id) throws IOException {
        return EditableRule.of(files()).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The changes of a rule, as {@code before -> after}. */
    List<String> changes(String id) throws IOException {
        return Edits.of(text(id), java.util.Map.of()).stream()
                .map(one -> one.operator().shown() + ": " + one.before() + " -> " + one.after())
                .toList();
    }

    List<Verdict> verdicts(String id) throws IOException, InterruptedException {
        return Mutation.of(files(), cases(), rule -> rule.id().startsWith(id), nothing(), 1)
                .verdicts();
    }

    List<Verdict> unscreened(String id) throws IOException, InterruptedException {
        return Mutation.unscreened(files(), cases(), rule -> rule.id().startsWith(id), 1)
                .verdicts();
    }

    /** Nothing is kept, nothing is known. */
    Known nothing() throws IOException {
        return new Known(null, files(), cases());
    }
}
