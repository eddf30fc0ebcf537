package dev.plumbline.document;

import dev.plumbline.PlumblineException;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.document.view.ProgressView;
import dev.plumbline.report.Phrases;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the documents of a person, in the language of a rule set. Immutable, and safe for use by several threads. */
public final class Documents {

    private static final String HTML = "a document";
    private static final String TEMPLATES = "gg.jte:jte-runtime:3.2.3";
    private static final String MAIN = "<main id=\"content\">";
    private static final String PDF = "PDF";
    private static final String PRINTER =
            "io.github.openhtmltopdf:openhtmltopdf-pdfbox:1.1.65, openhtmltopdf-svg-support:1.1.65 and"
                    + " com.helger.font:ph-fonts-open-sans:6.1.0";

    private final RuleSet rules;
    private final Clinic clinic;
    private final Drawings drawings;

    private Documents(RuleSet rules, Clinic clinic, Drawings drawings) {
        this.rules = rules;
        this.clinic = clinic;
        this.drawings = drawings;
    }

    /**
     * Documents in the language of these rules.
     *
     * @param rules those that gave the results, in the language of who is to read
     */
    public static Documents of(RuleSet rules, Clinic clinic) {
        return new Documents(rules, clinic, new RuleSetDrawings(rules));
    }

    static Phrases phrases(Locale language) {
        return Phrases.in(language, Documents.class);
    }

    /**
     * A document as one file of HTML that refers to nothing outside it; the same visits give the same bytes.
     *
     * @param visits at least one; more than one only for {@link DocumentKind#PROGRESS}
     * @throws PlumblineException when the library for it is not on the class path
     */
    public String html(DocumentKind kind, List<Visit> visits) {
        return page(kind, visits, null, 0);
    }

    /**
     * A document as PDF: tagged, with its fonts; the same visits give the same bytes.
     *
     * @param visits at least one; more than one only for {@link DocumentKind#PROGRESS}
     * @throws PlumblineException when the libraries for it are not on the class path
     */
    public byte[] pdf(DocumentKind kind, List<Visit> visits, Paper paper) {
        return Libraries.needed(
                PDF,
                PRINTER,
                () -> Printer.print(
                        density -> page(kind, visits, paper, density),
                        mostPages(kind, visits.get(visits.size() - 1).result()),
                        visits.get(visits.size() - 1).result().assessedOn()));
    }

    /**
     * What stands in a document of HTML, without its frame: for a page that has {@link #screenStyle} and a frame of its own.
     *
     * @param visits at least one; more than one only for {@link DocumentKind#PROGRESS}
     */
    public String content(DocumentKind kind, List<Visit> visits) {
        String page = html(kind, visits);
        int begin = page.indexOf(MAIN) + MAIN.length();
        return page.substring(begin, page.lastIndexOf("</main>")).strip();
    }

    /** The style sheet of documents on a screen. */
    public String screenStyle() {
        return new Sheets(phrases(rules.language()), clinic, null).style();
    }

    /** What a document of HTML may load, as its own header says it: its style sheet, drawings, and nothing else. */
    public String policy() {
        return Sheets.policy(screenStyle());
    }

    /** What was measured over these visits, drawn: as in the progress document. */
    public List<ProgressView.Chart> charts(List<Visit> visits) {
        return visits.isEmpty() ? List.of() : new ProgressWriter(rules, visits).charts();
    }

    private static int mostPages(DocumentKind kind, Result result) {
        return switch (kind) {
            case LETTER -> 1;
            // The second page is for exercises.
            case HANDOUT -> HandoutWriter.exercises(result).isEmpty() ? 1 : 2;
            case ASSESSMENT, PROGRESS -> Integer.MAX_VALUE;
        };
    }

    private String page(DocumentKind kind, List<Visit> visits, @Nullable Paper paper, int density) {
        if (visits.isEmpty()) {
            throw new IllegalArgumentException("a document is about at least one visit");
        }
        Sheets sheets = new Sheets(phrases(rules.language()), clinic, paper);
        Visit visit = visits.get(visits.size() - 1);
        Object view = switch (kind) {
            case ASSESSMENT ->
                new AssessmentWriter(rules, visit, sheets, clinic)
                        .view(drawings.body(visit.person().facts(), "chart"));
            case HANDOUT -> new HandoutWriter(rules, visit, clinic, drawings).view(sheets, density);
            case LETTER -> new LetterWriter(rules, visit, clinic, density).view(sheets, density);
            case PROGRESS -> new ProgressWriter(rules, visits).view(sheets);
        };
        return Libraries.needed(HTML, TEMPLATES, () -> new Pages().page(kind, view));
    }
}
