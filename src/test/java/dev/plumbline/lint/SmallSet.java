package dev.plumbline.lint;

import dev.plumbline.engine.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small rule set in which lint finds nothing, to plant one defect in. */
final class SmallSet {

    static final String RULES = "rules.drl";
    static final String CASES = "cases/base.case.yaml";
    static final String SOURCES = "catalogue/sources.yaml";
    static final String FLAGS = "catalogue/flags.yaml";

    private static final String HEADER = """
            package rules
            import dev.plumbline.fact.*
            import dev.plumbline.conclusion.*
            import java.util.List
            import static dev.plumbline.engine.Conclude.*
            import static dev.plumbline.conclusion.FlagCode.*
            import static dev.plumbline.conclusion.Urgency.*
            import static dev.plumbline.conclusion.ContributorCode.*
            import static dev.plumbline.conclusion.ArgumentKind.*
            import static dev.plumbline.conclusion.FindingCode.*

            """;

    private final Map<String, String> files = new TreeMap<>();

    SmallSet() {
        files.put("ruleset.yaml", "name: small\n");
        files.put(SOURCES, "NG59:\n  cite: a guideline\n");
        files.put(FLAGS, """
                CAUDA_EQUINA:
                  action: { EMERGENCY_NOW: go }
                SPINAL_INFECTION:
                  action: { URGENT_2W: ask }
                """);
        files.put(CASES, """
                name: Numb seat
                given: { caudaEquina: { saddleNumbness: yes } }
                expect: { flags: { must: [CAUDA_EQUINA] }, fired: [A-1] }
                ---
                name: No numb seat, no fever
                given: { caudaEquina: { saddleNumbness: no }, systemic: { feverOrRigors: no } }
                expect: { flags: { mustNot: [CAUDA_EQUINA, SPINAL_INFECTION] } }
                """);
        files.put(RULES, HEADER);
        rule("A-1", "CaudaEquina( saddleNumbness.present )", "flag( kcontext, CAUDA_EQUINA, EMERGENCY_NOW );");
        rule("B-1", "Sitting( hoursPerDay >= 8 )", "argueFor( kcontext, PROLONGED_SITTING, 2, EXPOSURE, \"time\" );");
        rule(
                "B-2",
                "Sitting( hoursPerDay >= 6, hoursPerDay < 8 )",
                "argueFor( kcontext, PROLONGED_SITTING, 1, EXPOSURE, \"time\" );");
        rule(
                "B-3",
                "Sitting( hoursPerDay < 4 )",
                "argueAgainst( kcontext, PROLONGED_SITTING, 2, EXPOSURE, \"time\" );");
        rule("F-1", "Systemic( feverOrRigors.present )", "finding( kcontext, ABDOMINAL_PAIN );");
        rule(
                "C-1",
                "Finding( code == FindingCode.ABDOMINAL_PAIN )\n    Client( age >= 50 )",
                "flag( kcontext, SPINAL_INFECTION, URGENT_2W );");
    }

    /** One more rule. */
    SmallSet rule(String id, String when, String then) {
        return rule(id + " A title", "    @source( \"NG59\" )", when, then);
    }

    /** One more rule, with its whole name and its source. */
    SmallSet rule(String name, String source, String when, String then) {
        return with(
                RULES,
                "rule \"" + name + "\"\n    @grade( CONSENSUS )\n" + source
                        + "\n    @because( \"Because\" )\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n\n");
    }

    /** More at the end of a file. */
    SmallSet with(String file, String more) {
        files.merge(file, more, String::concat);
        return this;
    }

    /** Other words in a file, where they stand first. */
    SmallSet but(String file, String words, String others) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(words)) {
            throw new IllegalArgumentException(words + " is not in " + file);
        }
        files.put(
                file,
                text.substring(0, text.indexOf(words)) + others + text.substring(text.indexOf(words) + words.length()));
        return this;
    }

    LintReport lint(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(java.util.Objects.requireNonNull(place.getParent()));
            Files.writeString(place, file.getValue());
        }
        return Lint.of(RuleFolder.files(folder), RuleFolder.cases(folder));
    }
}
