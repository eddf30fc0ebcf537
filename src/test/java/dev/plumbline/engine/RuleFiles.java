package dev.plumbline.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import java.util.List;

/** Small rule files for tests, and where a word of them stands. */
final class RuleFiles {

    static final String HEADER = """
            package rules
            import dev.plumbline.fact.*
            import dev.plumbline.conclusion.*
            import java.util.List
            import static dev.plumbline.engine.Conclude.*
            import static dev.plumbline.conclusion.FlagCode.*
            import static dev.plumbline.conclusion.Urgency.*
            import static dev.plumbline.conclusion.ContributorCode.*
            import static dev.plumbline.conclusion.ArgumentKind.*

            """;
    static final String SAYS = """
                @grade( CONSENSUS )
                @source( "CONSENSUS" )
                @because( "Because" )
            """;
    static final String SITS = "Sitting( hoursPerDay >= 8 )";
    static final String FLAGS = "flag( kcontext, CAUDA_EQUINA, SAME_DAY );";

    private RuleFiles() {}

    static String rule(String id, String when, String then) {
        return rule(id, SAYS, when, then);
    }

    static String rule(String id, String says, String when, String then) {
        return "rule \"" + id + " A title\"\n" + says + "when\n    " + when + "\nthen\n    " + then + "\nend\n";
    }

    static RuleSource file(String name, String... rules) {
        return new RuleSource(name, HEADER + String.join("\n", rules));
    }

    static RuleSource plain() {
        return file("plain.drl", rule("X-1", SITS, FLAGS));
    }

    static CompiledRules compiled(RuleSource... sources) {
        return RuleCompiler.compile(List.of(sources), null);
    }

    /** All that is wrong with these files, as it is printed. */
    static List<String> refused(RuleSource... sources) {
        List<Problem> problems = new java.util.ArrayList<>();
        assertThatThrownBy(() -> compiled(sources))
                .isInstanceOfSatisfying(RuleSetException.class, refusal -> problems.addAll(refusal.problems()));
        return problems.stream().map(Problem::toString).toList();
    }

    /** {@code file:line:column} of the first place of a word. */
    static String place(RuleSource source, String word) {
        int at = source.text().indexOf(word);
        String before = source.text().substring(0, at);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return source.name() + ":" + line + ":" + (at - before.lastIndexOf('\n'));
    }
}
