package dev.plumbline.interview;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.result.NextQuestion;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an interview stands.
 *
 * @param result what the answers come to so far
 * @param ask the question to ask now; null when there is nothing left to ask, or no time for it
 * @param stillOpen how many safety questions are due and have not been asked
 */
public record Step(Result result, @Nullable NextQuestion ask, long stillOpen) {

    /** The most decisive question first, then what else of the screen is due, then what could still change contributors or the plan. */
    public static Step of(Assessor assessor, Result result, Assessment person, boolean screenOnly) {
        Predicate<String> unasked = path -> !person.wasAsked(Vocabulary.require(path));
        List<String> due = Vocabulary.fields().stream()
                .map(Field::path)
                .filter(result.screenMissing()::contains)
                .filter(unasked)
                .toList();
        if (result.urgency().level() == Urgency.EMERGENCY_NOW) {
            return new Step(result, null, due.size());
        }
        NextQuestion ask = Stream.concat(
                        result.nextQuestions().stream().filter(question -> unasked.test(question.fact())),
                        due.stream().map(Step::plain))
                .findFirst()
                .orElse(null);
        if (ask == null && !screenOnly) {
            ask = assessor.furtherQuestion(person);
        }
        return new Step(result, ask, due.size());
    }

    private static NextQuestion plain(String path) {
        return new NextQuestion(path, Vocabulary.require(path).question(), List.of());
    }

    /** Whether it is time to act and not to ask. */
    public boolean isEmergency() {
        return result.urgency().level() == Urgency.EMERGENCY_NOW;
    }
}
