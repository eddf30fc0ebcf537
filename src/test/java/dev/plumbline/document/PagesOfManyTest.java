package dev.plumbline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.SampledCases;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A letter stays on its page, and a handout on its two, whoever it is about. */
@Tag("long")
class PagesOfManyTest {

    @Test
    void fifty_people_have_letters_of_one_page_and_handouts_of_two_at_most() throws IOException {
        for (Assessment person : SampledCases.some(50)) {
            for (Locale language : List.of(Made.ENGLISH, Made.SPANISH)) {
                List<Visit> visits = List.of(Made.visit(person, language));

                assertThat(pages(DocumentKind.LETTER, visits, language)).isEqualTo(1);
                assertThat(pages(DocumentKind.HANDOUT, visits, language)).isLessThanOrEqualTo(2);
            }
        }
    }

    private static int pages(DocumentKind kind, List<Visit> visits, Locale language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Made.documents(language).pdf(kind, visits, Paper.LETTER))) {
            return pdf.getNumberOfPages();
        }
    }
}
