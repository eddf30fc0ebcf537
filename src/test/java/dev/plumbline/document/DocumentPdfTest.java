package dev.plumbline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes to a printer, an archive, or somebody who has it read aloud. */
class DocumentPdfTest {

    private static final String URGENT = "../site/numb-seat.yaml";

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void a_pdf_is_tagged_and_has_a_title_a_language_and_bookmarks(DocumentKind kind) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Made.pdf(kind, URGENT, Made.SPANISH))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void its_letters_are_in_it(DocumentKind kind) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Made.pdf(kind, URGENT, Made.ENGLISH))) {
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("OpenSans");
                    fonts++;
                }
            }
            assertThat(fonts).isPositive();
        }
    }

    @Test
    void read_aloud_urgency_comes_before_flags_and_flags_before_the_plan() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Made.pdf(DocumentKind.ASSESSMENT, URGENT, Made.ENGLISH))) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text)
                    .containsSubsequence(
                            "URGENCY",
                            "Emergency: ambulance or emergency department now",
                            "Flags",
                            "Possible cauda equina syndrome",
                            "Do:",
                            "Plan: withheld",
                            "Asked, and absent",
                            "Safety questions not asked",
                            "The rules behind this",
                            "Appendix");
        }
    }

    @Test
    void letters_beyond_ascii_can_be_copied_out_again() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Made.pdf(DocumentKind.HANDOUT, URGENT, Made.SPANISH))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Cuándo parar y buscar ayuda");
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void the_same_visit_gives_the_same_bytes(DocumentKind kind) {
        List<Visit> visits =
                kind == DocumentKind.PROGRESS ? Made.visits(Made.ENGLISH) : List.of(Made.visit(URGENT, Made.ENGLISH));

        assertThat(Made.documents(Made.ENGLISH).pdf(kind, visits, Paper.A4))
                .isEqualTo(Made.pdf(kind, URGENT, Made.ENGLISH));
    }

    @Test
    void paper_is_of_the_size_that_was_asked_for() throws IOException {
        List<Visit> visits = List.of(Made.visit(URGENT, Made.ENGLISH));
        byte[] letter = Made.documents(Made.ENGLISH).pdf(DocumentKind.LETTER, visits, Paper.LETTER);
        try (PDDocument pdf = Loader.loadPDF(letter);
                PDDocument a4 = Loader.loadPDF(Made.pdf(DocumentKind.LETTER, URGENT, Made.ENGLISH))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
            assertThat(Math.round(a4.getPage(0).getMediaBox().getHeight())).isEqualTo(842);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void a_letter_has_one_page_and_a_handout_two_at_most() throws IOException {
        for (String example : Made.examples()) {
            try (PDDocument letter = Loader.loadPDF(Made.pdf(DocumentKind.LETTER, example, Made.ENGLISH));
                    PDDocument handout = Loader.loadPDF(Made.pdf(DocumentKind.HANDOUT, example, Made.ENGLISH))) {
                assertThat(letter.getNumberOfPages()).as(example).isEqualTo(1);
                assertThat(handout.getNumberOfPages()).as(example).isLessThanOrEqualTo(2);
            }
        }
    }
}
