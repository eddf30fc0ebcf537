package dev.plumbline.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** Keeps right-hand sides away from the rule compiler, and puts the calls that they are into the compiled rules. */
final class Conclusion {

    private Conclusion() {}

    /** The text with nothing between {@code then} and {@code end}; everything else stays in its line and column. */
    static String without(String text, RuleFile file) {
        String[] lines = text.split("\n", -1);
        for (RuleText rule : file.rules()) {
            for (Token word : rule.then()) {
                String line = lines[word.line() - 1];
                int from = word.column() - 1;
                int end = Math.min(line.length(), from + word.text().length());
                lines[word.line() - 1] = line.substring(0, from) + " ".repeat(end - from) + line.substring(end);
            }
        }
        return String.join("\n", lines);
    }

    /**
     * Gives the rules of a base the calls of these texts, in place of what was compiled of nothing.
     *
     * @throws IllegalStateException when a rule is left without: it would hold and say nothing
     */
    static void callIn(KieBase base, Map<String, List<Token>> calls) {
        for (KiePackage one : base.getKiePackages()) {
            for (Rule rule : one.getRules()) {
                List<Token> call = calls.get(RuleName.id(rule.getName()));
                if (call == null) {
                    throw new IllegalStateException("no text of rule " + rule.getName());
                }
                ((RuleImpl) rule).setConsequence(Call.of(call));
            }
        }
    }

    /** The calls by the id of their rule. */
    static Map<String, List<Token>> calls(List<RuleFile> files) {
        Map<String, List<Token>> calls = new HashMap<>();
        files.forEach(file -> file.rules().forEach(rule -> calls.putIfAbsent(rule.id(), rule.then())));
        return calls;
    }
}
