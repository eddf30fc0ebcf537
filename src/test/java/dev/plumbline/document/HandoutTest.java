package dev.plumbline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.catalogue.AdviceEntry;
import dev.plumbline.catalogue.ContributorEntry;
import dev.plumbline.catalogue.PatternEntry;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.document.view.HandoutView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The person who takes it home has to understand it, and must not be frightened without need. */
class HandoutTest {

    /** What a child of twelve reads at school. */
    private static final double GRADE = 7;

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}_[A-Z]|\\b[A-Z]{2,}-[A-Z0-9]+\\b|sha256|MRC|NPRS");

    @Test
    void no_code_and_no_source_is_in_it() {
        for (String example : Made.examples()) {
            for (Locale language : List.of(Made.ENGLISH, Made.SPANISH)) {
                assertThat(words(Made.html(DocumentKind.HANDOUT, example, language)))
                        .as(example)
                        .doesNotContainPattern(CODE);
            }
        }
    }

    @Test
    void what_is_said_to_people_is_easy_to_read() {
        assertThat(Readability.grade("The cat sat on the mat. It was a warm day."))
                .isLessThan(2);
        assertThat(Readability.grade("Multifactorial contributors necessitate comprehensive reassessment procedures."))
                .isGreaterThan(15);

        List<String> said = new ArrayList<>();
        Made.rules(Made.ENGLISH).catalogue().advice().values().stream()
                .map(AdviceEntry::client)
                .forEach(said::add);
        Made.rules(Made.ENGLISH).catalogue().patterns().values().stream()
                .map(PatternEntry::client)
                .forEach(said::add);
        assertThat(said.stream().filter(Objects::nonNull))
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> assertThat(Readability.grade(text)).as(text).isLessThan(9));
        String contributors = String.join(
                " ",
                Made.rules(Made.ENGLISH).catalogue().contributors().values().stream()
                        .map(ContributorEntry::client)
                        .toList());
        assertThat(Readability.grade(contributors)).isLessThan(GRADE);
    }

    @Test
    void a_whole_handout_is_for_readers_of_twelve() {
        for (String example : Made.examples()) {
            assertThat(Readability.grade(words(Made.html(DocumentKind.HANDOUT, example, Made.ENGLISH))))
                    .as(example)
                    .isLessThan(GRADE);
        }
    }

    @Test
    void a_plan_that_is_withheld_has_no_exercises_and_says_so_kindly() {
        Visit visit = Made.visit("runner-with-shooting-leg-pain-unscreened.yaml", Made.ENGLISH);
        HandoutView handout = view(visit);

        assertThat(visit.result().plan().status()).isEqualTo(PlanStatus.WITHHELD);
        assertThat(handout.exercises()).isNull();
        assertThat(handout.ticks()).isNull();
        assertThat(Objects.requireNonNull(handout.noExercises()).items())
                .singleElement()
                .asString()
                .contains("right for you");
        assertThat(handout.alert()).isNull();
    }

    @Test
    void what_has_to_be_seen_now_comes_first_in_the_words_for_the_person() {
        HandoutView handout = view(Made.visit("../site/numb-seat.yaml", Made.ENGLISH));

        assertThat(Objects.requireNonNull(handout.alert()).text()).isEqualTo("please get help now");
        assertThat(Objects.requireNonNull(handout.alert()).notes().get(0))
                .startsWith("Some of what you told us can come from pressure");
        assertThat(Objects.requireNonNull(handout.alert()).notes()).contains("Call +44 20 7946 0999.");
        assertThat(handout.think()).isNull();
        assertThat(handout.exercises()).isNull();
    }

    @Test
    void a_long_warning_stands_across_the_page_and_the_others_in_two_columns_of_about_one_length() {
        HandoutView.Stop stop = view(Made.visit("runner-with-shooting-leg-pain.yaml", Made.ENGLISH))
                .stop();

        assertThat(stop.wide()).singleElement().asString().startsWith("Pressure on the nerves");
        assertThat(stop.columns()).hasSize(2);
        assertThat(stop.columns().get(0)).noneMatch(stop.wide()::contains);
        int left = String.join("", stop.columns().get(0)).length();
        int right = String.join("", stop.columns().get(1)).length();
        assertThat(left).isBetween(right * 2 / 3, right * 3 / 2);
    }

    @Test
    void every_exercise_has_a_picture_and_a_row_to_tick() {
        HandoutView handout = view(Made.visit("desk-worker-who-runs.yaml", Made.ENGLISH));

        assertThat(Objects.requireNonNull(handout.exercises()).items())
                .hasSize(6)
                .allMatch(card -> card.picture() != null);
        assertThat(Objects.requireNonNull(handout.ticks()).rows())
                .isEqualTo(Objects.requireNonNull(handout.exercises()).items().stream()
                        .map(HandoutView.Card::name)
                        .toList());
        assertThat(Objects.requireNonNull(handout.ticks()).days()).hasSize(7);
        assertThat(Objects.requireNonNull(handout.exercises()).items().get(0).dose())
                .extracting(amount -> amount.label() + " " + amount.text())
                .containsExactly("Sets 2", "Repeats 8 to 10", "Days every day");
    }

    private static HandoutView view(Visit visit) {
        Clinic clinic = Made.clinic();
        Sheets sheets = new Sheets(Documents.phrases(Made.ENGLISH), clinic, null);
        return new HandoutWriter(Made.rules(Made.ENGLISH), visit, clinic, new RuleSetDrawings(Made.rules(Made.ENGLISH)))
                .view(sheets, 0);
    }

    /** What stands in a page, a sentence for each paragraph, without what describes the pictures. */
    private static String words(String html) {
        Document page = PageTree.of(html);
        List<String> words = new ArrayList<>();
        for (String tag : List.of("p", "li", "h1", "h2")) {
            NodeList elements = page.getElementsByTagName(tag);
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                Element above = (Element) element.getParentNode();
                boolean amounts = element.getAttribute("class").equals("dose");
                if (!above.getAttribute("class").equals("letterhead") && !amounts) {
                    words.add(element.getTextContent().strip().replaceAll("\\s+", " ") + ".");
                }
            }
        }
        return String.join(" ", words).replace("..", ".");
    }
}
