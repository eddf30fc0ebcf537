package dev.plumbline.engine;

import dev.plumbline.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules of a rule set as they are written: nothing is compiled and nothing is run.
 *
 * @param rules all rules in the order of their files
 * @param refused what loading refuses
 * @param crowded the places of annotations with more than one value, of which the engine takes one only
 */
public record WrittenRules(List<WrittenRule> rules, List<Problem> refused, List<Problem> crowded) {

    public WrittenRules {
        rules = List.copyOf(rules);
        refused = List.copyOf(refused);
        crowded = List.copyOf(crowded);
    }

    /** Reads the rules among these files. */
    public static WrittenRules of(RuleSetFiles files) {
        List<RuleFile> read = new ArrayList<>();
        List<Problem> crowded = new ArrayList<>();
        for (RuleSource source : files.rules()) {
            List<Token> words = Lexer.tokens(source.text());
            read.add(RuleFile.read(source.name(), words));
            crowded(source.name(), words, crowded);
        }
        List<WrittenRule> rules = read.stream()
                .flatMap(file -> file.rules().stream())
                .filter(rule -> !rule.when().isEmpty() || !rule.then().isEmpty())
                .map(WrittenRule::of)
                .toList();
        return new WrittenRules(rules, RuleCheck.problems(read), crowded);
    }

    /**
     * The rules of some of these files alone, without looking for what is wrong with them.
     *
     * @param chosen which files, by their names
     */
    public static List<WrittenRule> in(RuleSetFiles files, Predicate<String> chosen) {
        return files.rules().stream()
                .filter(source -> chosen.test(source.name()))
                .flatMap(source -> RuleFile.read(source.name(), Lexer.tokens(source.text())).rules().stream())
                .filter(rule -> !rule.when().isEmpty() || !rule.then().isEmpty())
                .map(WrittenRule::of)
                .toList();
    }

    private static void crowded(String file, List<Token> words, List<Problem> found) {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.get(i).is("@") && words.get(i + 2).is("(")) {
                int depth = 1;
                for (int at = i + 3; at < words.size() && depth > 0; at++) {
                    depth += words.get(at).is("(") ? 1 : words.get(at).is(")") ? -1 : 0;
                    if (depth == 1 && (words.get(at).is(",") || words.get(at).is("="))) {
                        Token label = words.get(i + 1);
                        found.add(new Problem(file, label.line(), label.column(), label.text(), ""));
                        break;
                    }
                }
            }
        }
    }
}
