package dev.plumbline.engine;

import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rule with the place of each of its words in its text: for those who try what another wording would do. */
public final class EditableRule {

    private final RuleText rule;
    private final String header;
    private final String text;
    private final int line;
    private final int[] lineStarts;

    private EditableRule(RuleText rule, String header, String text, int line) {
        this.rule = rule;
        this.header = header;
        this.text = text;
        this.line = line;
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        this.lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** All rules of these files, in their order. Two of the same id are both there. */
    public static List<EditableRule> of(RuleSetFiles files) {
        List<EditableRule> rules = new ArrayList<>();
        List<RuleFile> parsed = files.rules().stream().map(RuleFile::read).toList();
        Map<String, RulePlace> places = RulePlace.of(parsed, files);
        for (RuleFile file : parsed) {
            byte[] bytes = Objects.requireNonNull(files.bytes().get(file.name()));
            String whole = new String(bytes, StandardCharsets.UTF_8);
            String header = file.rules().isEmpty()
                    ? ""
                    : String.join(
                            "\n",
                            Arrays.asList(whole.split("\n", -1))
                                    .subList(0, file.rules().get(0).at().line() - 1));
            for (RuleText rule : file.rules()) {
                RulePlace place = Objects.requireNonNull(places.get(rule.id()));
                String text = new String(bytes, place.offset(), place.length(), StandardCharsets.UTF_8);
                rules.add(new EditableRule(rule, header, text.stripTrailing(), place.line()));
            }
        }
        return rules;
    }

    /** Its id. */
    public String id() {
        return rule.id();
    }

    /** The file it stands in. */
    public String file() {
        return rule.file();
    }

    /** Its text, from the line of its name to where the next rule begins. */
    public String text() {
        return text;
    }

    /** What stands above all rules of its file: the package and the imports. */
    String header() {
        return header;
    }

    /** The words of its condition. */
    public List<Token> when() {
        return rule.when();
    }

    /** The words of its right-hand side. */
    public List<Token> then() {
        return rule.then();
    }

    RuleText rule() {
        return rule;
    }

    /** What it concludes by, such as {@code flag}; empty when it concludes nothing. */
    public String call() {
        return rule.then().isEmpty() ? "" : rule.then().get(0).text();
    }

    /** The type of what it concludes, such as {@code Flag}; empty when that is not known. */
    public String concludes() {
        return Needed.type(call());
    }

    /** Where a word begins in the text. */
    public int from(Token word) {
        return lineStarts[word.line() - line] + word.column() - 1;
    }

    /** Where a word ends in the text. */
    public int to(Token word) {
        return from(word) + word.text().length();
    }

    /**
     * The rule with other words in one place.
     *
     * @param from where the words to replace begin in the text
     * @param to where they end
     */
    public EditableRule edited(int from, int to, String words) {
        String edited = text.substring(0, from) + words + text.substring(to);
        RuleText read = RuleFile.read(rule.file(), Lexer.tokens(edited, line)).rules().stream()
                .filter(one -> one.id().equals(id()))
                .findFirst()
                .orElseThrow();
        return new EditableRule(read, header, edited, line);
    }

    /** The same under another name. */
    EditableRule named(String name) {
        Token title = rule.at();
        String edited = text.substring(0, from(title)) + '"' + name + '"' + text.substring(to(title));
        RuleText read =
                RuleFile.read(rule.file(), Lexer.tokens(edited, line)).rules().get(0);
        return new EditableRule(read, header, edited, line);
    }

    /** What it demands. */
    public Demand condition() {
        return DemandReader.of(rule.when());
    }

    /** What loading would refuse in it. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        ConditionCheck check = new ConditionCheck(rule, problems);
        check.words();
        PatternText.in(rule.when()).forEach(check::pattern);
        new ConsequenceCheck(rule, problems).check();
        return problems;
    }

    /** Whether it compiles, by itself. */
    public boolean compiles() {
        RuleSource source = new RuleSource(file(), header + "\n" + text);
        try {
            RuleCompiler.built(List.of(source), List.of(RuleFile.read(source)));
            return true;
        } catch (RuleSetException e) {
            return false;
        }
    }

    /** The types of what its call takes behind the context; empty when there is no such call. */
    public List<Class<?>> parameters() {
        long commas = rule.then().stream().filter(word -> word.is(",")).count();
        for (Method method : Conclude.class.getDeclaredMethods()) {
            if (method.getName().equals(call()) && method.getParameterCount() == commas + 1) {
                Class<?>[] types = method.getParameterTypes();
                return List.of(types).subList(1, types.length);
            }
        }
        return List.of();
    }

    /** The enum of this simple name that rules may speak of, or null. */
    public static @Nullable Class<?> type(String simpleName) {
        return Model.type(simpleName);
    }
}
