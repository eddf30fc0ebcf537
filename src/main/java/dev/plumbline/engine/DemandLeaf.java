package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The smallest part of a condition: one comparison on a fact, one conclusion that must stand, or a number of them. */
public final class DemandLeaf implements Demand {

    /** What it looks at. */
    public enum Kind {
        /** One comparison on a record of facts. */
        FACT,
        /** A conclusion, or another object, that must be there. */
        THERE,
        /** How many conclusions there are. */
        COUNT
    }

    private static final Set<String> SIGNS = Set.of("==", "!=", ">=", "<=", ">", "<");

    private final Kind kind;
    private final Token type;
    private final List<Token> words;
    private final List<Token> number;
    private final List<List<Token>> constraints;
    private final List<String> reads;
    private final Optional<Comparison> comparison;

    private DemandLeaf(Kind kind, Token type, List<Token> words, List<Token> number, List<List<Token>> constraints) {
        this.kind = kind;
        this.type = type;
        this.words = List.copyOf(words);
        this.number = List.copyOf(number);
        this.constraints = List.copyOf(constraints);
        this.reads = readsOf();
        this.comparison = comparisonOf();
    }

    static DemandLeaf onFact(Token type, List<Token> words) {
        return new DemandLeaf(Kind.FACT, type, words, List.of(), List.of());
    }

    static DemandLeaf there(PatternText pattern, List<Token> words) {
        return new DemandLeaf(Kind.THERE, pattern.type(), words, List.of(), unbound(pattern.each()));
    }

    /**
     * @param number what the size must be: the words between the brackets of the list
     */
    static DemandLeaf count(PatternText pattern, List<Token> words, List<Token> number) {
        return new DemandLeaf(Kind.COUNT, pattern.type(), words, number, unbound(pattern.each()));
    }

    private static List<List<Token>> unbound(List<List<Token>> constraints) {
        return constraints.stream()
                .filter(words -> !(words.size() == 3 && words.get(1).is(":")))
                .toList();
    }

    @Override
    public List<DemandLeaf> leaves() {
        return List.of(this);
    }

    /** What it looks at. */
    public Kind kind() {
        return kind;
    }

    /** The simple name of the type it looks at. */
    public String type() {
        return type.text();
    }

    /** The words as written, each with one blank between. */
    public String text() {
        String said = ConditionReader.spelt(words);
        return kind == Kind.FACT ? topicName() + "." + said : said;
    }

    /** The words as written, without the type. */
    public List<String> words() {
        return words.stream().map(Token::text).toList();
    }

    /** What each constraint on a conclusion says; none for a fact. */
    public List<String> constraints() {
        return constraints.stream().map(ConditionReader::spelt).toList();
    }

    /** The constants that constraints on a conclusion name. */
    public Set<String> codes() {
        return constraints.stream()
                .flatMap(List::stream)
                .filter(Token::isConstantName)
                .map(Token::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** For a fact {@code name operator number}, for a count the size asked for; otherwise nothing. */
    public Optional<Comparison> comparison() {
        return comparison;
    }

    private Optional<Comparison> comparisonOf() {
        List<Token> said = kind == Kind.COUNT ? number : words;
        int last = said.size() - 1;
        if (last < 2
                || said.get(last).kind() != Token.Kind.NUMBER
                || !said.get(0).isWord()) {
            return Optional.empty();
        }
        boolean negative = said.get(last - 1).is("-");
        int sign = last;
        while (sign > 1
                && said.get(sign - 1).kind() == Token.Kind.SIGN
                && !said.get(sign - 1).is(".")) {
            sign--;
        }
        String operator = said.subList(sign, negative ? last - 1 : last).stream()
                .map(Token::text)
                .collect(Collectors.joining());
        String name = said.subList(0, sign).stream().map(Token::text).collect(Collectors.joining());
        double value = Double.parseDouble(said.get(last).text());
        return SIGNS.contains(operator)
                ? Optional.of(new Comparison(name, operator, negative ? -value : value))
                : Optional.empty();
    }

    /**
     * A comparison with a number.
     *
     * @param property what is compared, without its type
     */
    public record Comparison(String property, String operator, double number) {}

    /** The paths of the facts it looks at. */
    public List<String> reads() {
        return reads;
    }

    private List<String> readsOf() {
        Topic topic = topic();
        return topic == null
                ? List.of()
                : new PatternText(type, words)
                        .propertyNames().stream()
                                .flatMap(name -> RuleReader.observed(topic, name).stream())
                                .distinct()
                                .toList();
    }

    /** Whether it holds of these facts; nothing when that cannot be told here. */
    public Optional<Boolean> holds(Facts facts) {
        Topic topic = topic();
        try {
            return topic == null || kind != Kind.FACT
                    ? Optional.empty()
                    : Optional.of(Truth.of(words, topic.in(facts)));
        } catch (Truth.UnreadableException e) {
            return Optional.empty();
        }
    }

    /** How it stands for one person. */
    public Demand.Standing of(Subject person) {
        if (kind == Kind.FACT) {
            return holds(person.facts())
                    .map(holds -> holds
                            ? Demand.Standing.HOLDS
                            : reads().stream()
                                            .allMatch(path ->
                                                    Vocabulary.require(path).isKnownIn(person.facts()))
                                    ? Demand.Standing.FAILS
                                    : Demand.Standing.OPEN)
                    .orElse(Demand.Standing.UNREAD);
        }
        try {
            long there = there(person.concluded());
            boolean holds = kind == Kind.THERE ? there > 0 : isMet(there);
            return holds ? Demand.Standing.HOLDS : Demand.Standing.FAILS;
        } catch (Truth.UnreadableException e) {
            return Demand.Standing.UNREAD;
        }
    }

    private long there(dev.plumbline.engine.Standing concluded) throws Truth.UnreadableException {
        Class<?> wanted = Model.type(type.text());
        if (wanted == null || !Needed.isConcluded(type.text())) {
            throw new Truth.UnreadableException();
        }
        long found = 0;
        for (Object object : concluded.all(wanted)) {
            boolean all = true;
            for (List<Token> constraint : constraints) {
                all &= Truth.of(constraint, object);
            }
            found += all ? 1 : 0;
        }
        return found;
    }

    private boolean isMet(long there) throws Truth.UnreadableException {
        return isMet(comparison().orElseThrow(Truth.UnreadableException::new), there);
    }

    /** Whether a number meets what is asked of it. */
    boolean isMet(Comparison size, long there) {
        return switch (size.operator()) {
            case ">=" -> there >= size.number();
            case ">" -> there > size.number();
            case "<=" -> there <= size.number();
            case "<" -> there < size.number();
            case "==" -> there == size.number();
            default -> there != size.number();
        };
    }

    /** The words as written. */
    List<Token> tokens() {
        return words;
    }

    /** The words of each constraint on a conclusion. */
    List<List<Token>> demands() {
        return constraints;
    }

    /** The line it begins on, from 1. */
    public int line() {
        return words.get(0).line();
    }

    /** The column it begins at, from 1. */
    public int column() {
        return words.get(0).column();
    }

    /** The line of its last word, from 1. */
    public int endLine() {
        return words.get(words.size() - 1).line();
    }

    /** The column behind its last word, from 1. */
    public int endColumn() {
        Token last = words.get(words.size() - 1);
        return last.column() + last.text().length();
    }

    private String topicName() {
        Topic topic = topic();
        return topic == null ? type.text() : topic.name();
    }

    private @Nullable Topic topic() {
        return RuleReader.TOPICS.get(type.text());
    }
}
