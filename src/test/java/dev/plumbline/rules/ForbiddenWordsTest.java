package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.plumbline.RuleSet;
import dev.plumbline.Sample;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.report.TextReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the articles say and the evidence does not is never said: to nobody, in no report, in no text of the rule set. */
class ForbiddenWordsTest {

    /** Assertions without support, words that frighten or blame, and promises. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            String.join(
                    "|",
                    "kinetic chain release",
                    "\\bKCR\\b",
                    "connective tissue release",
                    "nerve supply",
                    "(out of|in(to)?|mis|re)-? ?align",
                    "hunch",
                    "text[- ]neck",
                    "(bad|poor|wrong|faulty|incorrect) (posture|position)",
                    "(correct|proper|perfect|ideal) posture",
                    "wear[- ]and[- ]tear",
                    "worn[- ]out|crumbl|slipped disc|out of place|adhesion|dysfunctional",
                    "damag",
                    "posture[^.]{0,60}(predict|will cause|leads to pain)",
                    "predicts? (where|that|the) pain",
                    "performance",
                    "personal best|run faster|guarantee|will (cure|fix)|cures? (your|the) (back|pain)",
                    "no red flags?",
                    "(exclude|rule)s? out",
                    "diagnos",
                    "straight back is|always bend (the|your) knees",
                    "running (damages|destroys|wears|harms)"),
            Pattern.CASE_INSENSITIVE);

    /** The sentences that use such a word to deny it. Nothing else may. */
    private static final List<String> DENIALS = List.of(
            "Pain is a protective signal, not a damage meter, except where bone, nerve or serious illness is suspected",
            "this supports your judgment and is not a diagnosis",
            "It is not a diagnosis.",
            "The diagnosis is made by a physician; what is said here is a reason to look.",
            "The label is not a recognized diagnosis and is never given as one.",
            "nothing is promised about pace or performance",
            "nothing is promised about performance",
            "An improvement of performance or mileage is not promised.",
            "It does not diagnose, does not exclude disease",
            "does not diagnose and does not exclude disease",
            "WORKING PATTERNS, NOT DIAGNOSES",
            "Have you been diagnosed with ",
            "here is no single correct posture");

    @Tag("sampled")
    @Test
    void no_result_says_it() {
        Set<String> said = new TreeSet<>();
        Corpus.all().forEach(run -> said.addAll(texts(run.result().toJsonLine())));

        assertThat(said.size()).isGreaterThan(Sample.of(500, 1000));
        said.forEach(ForbiddenWordsTest::isClean);
    }

    @Tag("sampled")
    @Test
    void no_report_says_it() {
        for (Corpus.Run run : Corpus.all()) {
            isClean(TextReport.of(run.result()).replaceAll("\\s+", " "));
        }
    }

    @Test
    void no_text_of_the_catalogue_says_it() {
        for (String file : List.of(
                "ruleset.yaml",
                "catalogue/advice.yaml",
                "catalogue/contraindications.yaml",
                "catalogue/contributors.yaml",
                "catalogue/exercises.yaml",
                "catalogue/flags.yaml",
                "catalogue/follow-up.yaml",
                "catalogue/hooks.yaml",
                "catalogue/outcomes.yaml",
                "catalogue/patterns.yaml",
                "catalogue/safety-net.yaml",
                "catalogue/wording.yaml")) {
            leaves(Tables.shipped(file)).forEach(ForbiddenWordsTest::isClean);
        }
    }

    @Test
    void no_claim_is_shown_with_it() {
        // What the article says is reported speech; what may be shown for it, and why it is not asserted, is ours.
        RuleSet.shipped().catalogue().claims().values().forEach(claim -> isClean(claim.display()));
    }

    @Test
    void no_rule_gives_it_as_its_reason() {
        for (RuleInfo rule : RuleSet.shipped().rules().rules()) {
            isClean(rule.because());
            isClean(rule.title());
        }
    }

    @Tag("sampled")
    @Test
    void an_unfinished_screen_says_how_many_questions_are_open_instead() {
        for (Corpus.Run run : Corpus.all()) {
            boolean nothing = run.result().urgency().level().name().equals("NONE");
            if (!run.result().screenComplete() && nothing) {
                assertThat(run.result().urgency().text())
                        .as(run.name())
                        .isEqualTo(
                                "Nothing found so far; %d safety questions not asked",
                                run.result().screenMissing().size());
            }
        }
    }

    /** The texts below a node; its keys are names that nobody is shown. */
    private static Stream<String> leaves(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(ForbiddenWordsTest::leaves);
        }
        return node instanceof List<?> list
                ? list.stream().flatMap(ForbiddenWordsTest::leaves)
                : Stream.of(String.valueOf(node));
    }

    private static void isClean(String text) {
        String rest = text;
        for (String denial : DENIALS) {
            rest = rest.replace(denial, "");
        }
        Matcher found = FORBIDDEN.matcher(rest);
        assertThat(found.find()).as(() -> around(found)).isFalse();
    }

    private static String around(Matcher found) {
        return found.reset().find() ? "says '" + found.group() + "' at " + found.start() : "";
    }

    /** The texts of a result; what is spelt as an assessment file spells it is a name and no text. */
    private static Set<String> texts(String json) {
        Set<String> texts = new TreeSet<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && parser.getText().contains(" ")) {
                    texts.add(parser.getText());
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
