package dev.plumbline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a screen reader is told of a PDF. */
class DocumentTagsTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void every_picture_says_what_it_shows_and_headings_leave_no_level_out(DocumentKind kind) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Made.pdf(kind, "desk-worker-who-runs.yaml", Made.ENGLISH))) {
            List<PDStructureElement> tags = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);

            List<PDStructureElement> figures = tags.stream()
                    .filter(tag -> tag.getStructureType().equals("Figure"))
                    .toList();
            assertThat(figures)
                    .hasSize(pictures(kind))
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
            List<Integer> levels = tags.stream()
                    .map(PDStructureElement::getStructureType)
                    .filter(type -> type.matches("H[1-6]"))
                    .map(type -> type.charAt(1) - '0')
                    .toList();
            assertThat(levels).startsWith(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getCOSObject().getInt("StructParents")).isNotNegative();
            }
        }
    }

    private static int pictures(DocumentKind kind) {
        return switch (kind) {
            case ASSESSMENT -> 1;
            case HANDOUT -> 6;
            case LETTER -> 0;
            case PROGRESS -> 5;
        };
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement tag) {
                tags.add(tag);
                collect(tag, tags);
            }
        }
    }
}
