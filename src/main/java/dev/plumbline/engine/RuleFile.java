package dev.plumbline.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule file taken apart: its package, imports, rules, and whatever else stands between them.
 *
 * @param packageName the words of the package line
 * @param imports the words of each import line
 * @param rules the rules in order
 * @param strays the first word of everything that is none of these
 */
record RuleFile(
        String name, List<Token> packageName, List<List<Token>> imports, List<RuleText> rules, List<Token> strays) {

    static RuleFile read(RuleSource source) {
        return read(source.name(), Lexer.tokens(source.text()));
    }

    static RuleFile read(String name, List<Token> tokens) {
        return new Reader(name, tokens).file();
    }

    private static final class Reader {
        private final String name;
        private final List<Token> tokens;
        private int at;

        Reader(String name, List<Token> tokens) {
            this.name = name;
            this.tokens = tokens;
        }

        RuleFile file() {
            List<Token> packageName = List.of();
            List<List<Token>> imports = new ArrayList<>();
            List<RuleText> rules = new ArrayList<>();
            List<Token> strays = new ArrayList<>();
            while (at < tokens.size()) {
                Token token = tokens.get(at);
                if (token.is("package")) {
                    packageName = restOfLine();
                } else if (token.is("import")) {
                    imports.add(restOfLine());
                } else if (token.is("rule")) {
                    rules.add(rule());
                } else if (token.is(";")) {
                    at++;
                } else {
                    strays.add(token);
                    restOfLine();
                }
            }
            return new RuleFile(name, packageName, imports, rules, strays);
        }

        private List<Token> restOfLine() {
            int line = tokens.get(at).line();
            List<Token> words = new ArrayList<>();
            for (at++; at < tokens.size() && tokens.get(at).line() == line; at++) {
                if (!tokens.get(at).is(";")) {
                    words.add(tokens.get(at));
                }
            }
            return words;
        }

        private RuleText rule() {
            at++;
            Token title = at < tokens.size() ? tokens.get(at++) : tokens.get(at - 1);
            Map<String, String> annotations = new LinkedHashMap<>();
            List<Token> extra = new ArrayList<>();
            while (at < tokens.size()
                    && !tokens.get(at).is("when")
                    && !tokens.get(at).is("end")) {
                if (tokens.get(at).is("@")
                        && at + 2 < tokens.size()
                        && tokens.get(at + 2).is("(")) {
                    annotation(annotations, extra);
                } else {
                    extra.add(tokens.get(at++));
                }
            }
            List<Token> when = until("then");
            List<Token> then = until("end");
            at = Math.min(at + 1, tokens.size());
            String ruleName = title.kind() == Token.Kind.STRING ? title.unquoted() : title.text();
            return new RuleText(name, ruleName, title, annotations, extra, when, then);
        }

        private void annotation(Map<String, String> annotations, List<Token> extra) {
            Token label = tokens.get(at + 1);
            at += 3;
            StringBuilder says = new StringBuilder();
            for (int depth = 1; at < tokens.size() && depth > 0; at++) {
                Token token = tokens.get(at);
                depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
                if (token.kind() == Token.Kind.STRING) {
                    says.append(token.unquoted());
                } else if (depth > 0 && !token.is("+")) {
                    says.append(token.text());
                }
            }
            if (annotations.put(label.text(), says.toString()) != null) {
                extra.add(label);
            }
        }

        private List<Token> until(String word) {
            List<Token> words = new ArrayList<>();
            if (at < tokens.size()
                    && (tokens.get(at).is("when") || tokens.get(at).is("then"))) {
                at++;
            }
            while (at < tokens.size()
                    && !tokens.get(at).is(word)
                    && !tokens.get(at).is("rule")) {
                words.add(tokens.get(at++));
            }
            return words;
        }
    }
}
