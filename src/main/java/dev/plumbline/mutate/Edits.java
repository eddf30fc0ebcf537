package dev.plumbline.mutate;

import dev.plumbline.catalogue.FlagEntry;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.engine.EditableRule;
import dev.plumbline.engine.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the changes of one rule; each is a change of its text in one place, so that layout and comments stay. */
final class Edits {

    private final EditableRule rule;
    private final List<Mutant> mutants = new ArrayList<>();
    private final Set<String> meanings = new HashSet<>();

    Edits(EditableRule rule) {
        this.rule = rule;
        meanings.add(meaning(rule));
    }

    /**
     * All mutants of a rule.
     *
     * @param flags what is known of each flag: a level for which it has no words cannot be concluded
     */
    static List<Mutant> of(EditableRule rule, Map<FlagCode, FlagEntry> flags) {
        Edits edits = new Edits(rule);
        if (rule.then().size() < 4) {
            return List.of();
        }
        edits.removal();
        new ConditionEdits(rule, edits).all();
        new ConclusionEdits(rule, edits, flags).all();
        return List.copyOf(edits.mutants);
    }

    private void removal() {
        Token first = rule.then().get(0);
        String said = text(rule.then().get(0), rule.then().get(rule.then().size() - 1));
        mutants.add(new Mutant(rule, 1, Operator.REMOVE_RULE, first.line(), oneLine(said), "", null));
    }

    /** The text from a word to another, both included. */
    String text(Token first, Token last) {
        return rule.text().substring(rule.from(first), rule.to(last));
    }

    /** Replaces words by others. */
    void replace(Operator operator, Token first, Token last, String words, Token shownFirst, Token shownLast) {
        replace(operator, rule.from(first), rule.to(last), words, first, shownFirst, shownLast);
    }

    /**
     * Replaces a part of the text.
     *
     * @param shownFirst the first word to show, at or before the change
     * @param shownLast the last word to show, at or behind the change
     */
    void replace(Operator operator, int from, int to, String words, Token at, Token shownFirst, Token shownLast) {
        EditableRule wording = rule.edited(from, to, words);
        if (!meanings.add(meaning(wording))) {
            return;
        }
        int start = Math.min(rule.from(shownFirst), from);
        int end = Math.max(rule.to(shownLast), to);
        String before = rule.text().substring(start, end);
        String after = rule.text().substring(start, from) + words + rule.text().substring(to, end);
        mutants.add(
                new Mutant(rule, mutants.size() + 1, operator, at.line(), oneLine(before), oneLine(after), wording));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The words alone: two changes that give the same words are one. */
    private static String meaning(EditableRule wording) {
        return words(wording.when()) + " then " + words(wording.then());
    }

    private static String words(List<Token> words) {
        return words.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
