package dev.plumbline.props;

import dev.plumbline.Result;
import dev.plumbline.fact.Facts;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom a property does not hold.
 *
 * @param person the smallest such person found
 * @param what what was varied, in words; what is wrong where nothing was
 * @param change the answer that was changed; null where none was
 * @param before the result; null when the assessment fails
 * @param after the result of the same person varied; null where nothing was, or when it fails
 * @param rules the rules that hold in one of the two only; those that hold where there is one result
 * @param answersBefore how many answers the person had who was found first
 */
public record Broken(
        Facts person,
        String what,
        @Nullable Change change,
        @Nullable Result before,
        @Nullable Result after,
        NavigableSet<String> rules,
        int answersBefore) {}
