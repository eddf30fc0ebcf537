package dev.plumbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.PlumblineException;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.RuleSetException;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.engine.RuleInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule set in another language: complete, and the same in everything but words. */
class TranslationTest {

    private static final Locale SPANISH = new Locale("es");
    private static final Map<String, String> TEXTS = RuleFolder.shippedFiles().texts();

    /** What is not said to anybody, or is the same in every language. */
    private static final Set<String> NO_WORDS = Set.of(
            "kind",
            "stage",
            "grade",
            "sources",
            "claims",
            "domain",
            "source",
            "id",
            "effect",
            "better",
            "facts",
            "licence",
            "version",
            "name of the rule set",
            "date",
            "evidenceDate",
            "weighing",
            "plan",
            "covers",
            "background",
            "followed",
            "prefetch",
            "needs",
            "about",
            "notAlone",
            "indicators");

    private static final List<String> TRANSLATED = List.of(
            "ruleset.yaml",
            "catalogue/flags.yaml",
            "catalogue/patterns.yaml",
            "catalogue/contributors.yaml",
            "catalogue/exercises.yaml",
            "catalogue/advice.yaml",
            "catalogue/contraindications.yaml",
            "catalogue/outcomes.yaml",
            "catalogue/safety-net.yaml",
            "catalogue/follow-up.yaml",
            "catalogue/hooks.yaml",
            "catalogue/wording.yaml");

    @Test
    void every_text_of_the_catalogue_is_in_spanish() {
        Translation spanish = Objects.requireNonNull(Translation.into("es", TEXTS));
        Map<String, String> same = new LinkedHashMap<>();
        int words = 0;
        for (String file : TRANSLATED) {
            Map<?, ?> tree =
                    YamlFile.read(file, Objects.requireNonNull(TEXTS.get(file))).tree();
            words += same(file, tree, spanish.of(file, tree), same);
        }

        assertThat(words).isGreaterThan(900);
        assertThat(same).isEmpty();
    }

    @Test
    void every_reason_of_a_rule_is_in_spanish() {
        RuleSet rules = RuleSet.shipped();
        Map<String, String> reasons =
                Objects.requireNonNull(Translation.into("es", TEXTS)).reasons();

        Set<String> ids = rules.rules().rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
        assertThat(reasons.keySet()).isEqualTo(ids);
        assertThat(rules.rules().rules())
                .allSatisfy(
                        rule -> assertThat(reasons.get(rule.id())).isNotBlank().isNotEqualTo(rule.because()));
    }

    @Test
    void every_word_of_a_picture_is_in_spanish() {
        Map<String, String> english = RuleSet.shipped().pictures().words();
        Map<String, String> spanish = RuleSet.shipped().in(SPANISH).pictures().words();

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        assertThat(english)
                .allSatisfy((key, word) -> assertThat(spanish.get(key))
                        .as(key)
                        .satisfiesAnyOf(
                                said -> assertThat(said).isNotEqualTo(word),
                                said -> assertThat(Set.of("Superman", "Pelvis", "Yoga"))
                                        .contains(String.valueOf(said))));
    }

    @Test
    void the_result_is_the_same_in_everything_but_words() throws IOException {
        Assessment person = Assessment.read(Path.of("src/examples/desk-worker-who-runs-unscreened.yaml"));
        LocalDate day = LocalDate.of(2026, 11, 21);
        Result english = Assessor.of(RuleSet.shipped()).assess(person, day);
        Result spanish = Assessor.of(RuleSet.shipped().in(SPANISH)).assess(person, day);

        assertThat(codes(spanish)).isEqualTo(codes(english));
        assertThat(spanish.ruleSet()).isEqualTo(english.ruleSet());
        assertThat(spanish.nextQuestions()).hasSameSizeAs(english.nextQuestions());
        assertThat(spanish.nextQuestions().get(0).question()).startsWith("¿");
        assertThat(spanish.urgency().text()).startsWith("Nada encontrado hasta ahora");
    }

    @Test
    void a_translation_that_is_laid_out_otherwise_is_refused_with_every_place() {
        Map<String, Object> original = Map.of("A", Map.of("text", "Words", "technique", List.of("one", "two")));
        Translation odd = Objects.requireNonNull(Translation.into(
                "es", Map.of("text/es.yaml", "flags: { A: { text: [Palabras], technique: [uno], tittle: x } }")));

        assertThatThrownBy(() -> odd.of("catalogue/flags.yaml", original))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("text/es.yaml")
                .hasMessageContaining("flags.A.text")
                .hasMessageContaining("flags.A.technique")
                .hasMessageContaining("flags.A.tittle");
    }

    @Test
    void a_language_without_texts_is_refused_by_name() {
        assertThatThrownBy(() -> RuleSet.shipped().in(Locale.FRENCH))
                .isInstanceOf(PlumblineException.class)
                .hasMessage("this rule set does not speak 'fr'; it speaks en, es");
        assertThat(RuleSet.shipped().languages()).containsExactly(Locale.ENGLISH, SPANISH);
    }

    private static List<Object> codes(Result result) {
        return List.of(
                result.urgency().level(),
                result.flags().stream().map(flag -> flag.code()).toList(),
                result.contributors().stream()
                        .map(one -> one.code() + " " + one.likelihood())
                        .toList(),
                result.plan().items().stream().map(item -> item.code()).toList(),
                result.screenMissing());
    }

    /** Counts the texts, and notes those that are the same in both languages. */
    private static int same(
            String path, @Nullable Object original, @Nullable Object translated, Map<String, String> same) {
        int count = 0;
        if (original instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String key = String.valueOf(entry.getKey());
                boolean ofRuleSet = path.equals("ruleset.yaml") && key.equals("name");
                if (!NO_WORDS.contains(key) && !ofRuleSet) {
                    count += same(
                            path + "." + key,
                            entry.getValue(),
                            ((Map<?, ?>) Objects.requireNonNull(translated)).get(entry.getKey()),
                            same);
                }
            }
        } else if (original instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                count += same(path + "." + i, list.get(i), ((List<?>) Objects.requireNonNull(translated)).get(i), same);
            }
        } else if (original instanceof String text && text.contains(" ")) {
            count++;
            if (text.equals(translated)) {
                same.put(path, text);
            }
        }
        return count;
    }
}
