package dev.plumbline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.conclusion.FindingCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pages stand alone, and can be read by anybody and anything. */
class DocumentHtmlTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void every_page_is_well_formed_and_says_its_language_and_title(DocumentKind kind) {
        for (String example : Made.examples()) {
            for (Locale language : List.of(Made.ENGLISH, Made.SPANISH)) {
                Document page = tree(Made.html(kind, example, language));

                assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.getLanguage());
                assertThat(text(page, "title")).isNotBlank().isEqualTo(text(page, "h1"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void a_page_refers_to_nothing_outside_it_and_runs_nothing(DocumentKind kind) {
        for (String example : Made.examples()) {
            String html = Made.html(kind, example, Made.ENGLISH);

            assertThat(html.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xhtml", ""))
                    .doesNotContain("http:", "https:", "<script", "javascript:", "@import", " style=", "<link");
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void its_policy_allows_its_own_style_and_nothing_else(DocumentKind kind) throws Exception {
        String html = Made.html(kind, Made.examples().get(0), Made.ENGLISH);
        String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        String policy = all(tree(html), "meta").get(1).getAttribute("content");
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .doesNotContain("unsafe")
                .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void headings_go_down_one_level_at_a_time_and_names_are_given_once(DocumentKind kind) {
        for (String example : Made.examples()) {
            Document page = tree(Made.html(kind, example, Made.ENGLISH));
            int before = 0;
            for (Element heading : all(page, "h1", "h2", "h3", "h4")) {
                int level = heading.getTagName().charAt(1) - '0';
                assertThat(level).as(example + ": " + heading.getTextContent()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
            List<String> ids = all(page, "*").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(all(page, "th")).allMatch(header -> header.hasAttribute("scope"));
            assertThat(all(page, "main")).hasSize(1);
        }
    }

    @Test
    void what_people_write_is_text_and_never_markup() {
        Assessment person = Assessment.parse(
                "visit: { reference: '<script>alert(1)</script>', note: '\"><img src=x onerror=alert(2)> & so on' }");
        for (DocumentKind kind : DocumentKind.values()) {
            String html = Made.documents(Made.ENGLISH).html(kind, List.of(Made.visit(person, Made.ENGLISH)));

            assertThat(html).doesNotContain("<script>", "<img src=x");
            tree(html);
        }
        String assessment =
                Made.documents(Made.ENGLISH).html(DocumentKind.ASSESSMENT, List.of(Made.visit(person, Made.ENGLISH)));
        assertThat(assessment).contains("&lt;script&gt;alert(1)&lt;/script&gt;").contains("&amp; so on");
    }

    @Test
    void a_spanish_document_says_nothing_in_english() {
        Set<String> english = new HashSet<>();
        for (DocumentKind kind : DocumentKind.values()) {
            for (String example : Made.examples()) {
                english.addAll(sentences(Made.html(kind, example, Made.ENGLISH)));
            }
        }
        for (DocumentKind kind : DocumentKind.values()) {
            for (String example : Made.examples()) {
                assertThat(sentences(Made.html(kind, example, Made.SPANISH)))
                        .as(kind + " " + example)
                        .doesNotContainAnyElementsOf(english)
                        .hasSizeGreaterThan(5);
            }
        }
    }

    @Test
    void the_same_visit_gives_the_same_page() {
        for (DocumentKind kind : DocumentKind.values()) {
            String example = "desk-worker-who-runs.yaml";
            assertThat(Made.documents(Made.ENGLISH).html(kind, Made.visitsOf(kind, example, Made.ENGLISH)))
                    .isEqualTo(Made.html(kind, example, Made.ENGLISH));
        }
    }

    /** What is said in at least four words, except who says it, who was read, and what a person wrote. */
    @Test
    void no_finding_is_called_by_the_english_name_that_rules_have_for_it() {
        List<String> names = Arrays.stream(FindingCode.values())
                .map(code -> code.name().replace('_', ' ').toLowerCase(Locale.ROOT))
                .filter(name -> name.contains(" "))
                .toList();

        for (String example : Made.examples()) {
            String spanish = Made.html(DocumentKind.ASSESSMENT, example, Made.SPANISH);
            assertThat(names).as(example).noneMatch(spanish::contains);
        }
    }

    private static Set<String> sentences(String html) {
        Set<String> sentences = new HashSet<>();
        for (Element element : all(tree(html), "p", "li", "h1", "h2", "h3", "h4", "th", "td")) {
            String text = element.getTextContent().strip();
            boolean own = element.getParentNode() instanceof Element parent
                    && parent.getAttribute("class").contains("letterhead");
            boolean cited = element.getTagName().equals("td");
            boolean local = text.startsWith("Protocolo local") || text.startsWith("Local pathway");
            if (!own && !cited && !local && text.split(" ").length >= 4) {
                sentences.add(text);
            }
        }
        return sentences;
    }

    private static Document tree(String html) {
        return PageTree.of(html);
    }

    private static String text(Document page, String tag) {
        return page.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static List<Element> all(Document page, String... tags) {
        List<Element> found = new ArrayList<>();
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (List.of(tags).contains(element.getTagName()) || tags[0].equals("*")) {
                found.add(element);
            }
        }
        return found;
    }
}
