package dev.plumbline.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts pages on paper. */
final class Printer {

    /** Each density that documents know, from the usual letters to small ones. */
    private static final int DENSITIES = 4;

    private static final String FONTS = "/fonts/ttf/OpenSans/OpenSans-";

    /** In drawings as well: what a machine has of its own looks otherwise on each. */
    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Printer() {}

    /**
     * The PDF of a page.
     *
     * @param page the page by its density
     * @param mostPages more than these and it is laid out again, with smaller letters
     * @param date when it was made: the same page and date give the same bytes
     */
    static byte[] print(IntFunction<String> page, int mostPages, LocalDate date) {
        WarmUp.await();
        byte[] pdf = {};
        for (int density = 0; density < DENSITIES; density++) {
            try (PdfBoxRenderer renderer = renderer(page.apply(density))) {
                renderer.layout();
                boolean fits = renderer.getRootBox().getLayer().getPages().size() <= mostPages;
                if (fits || density == DENSITIES - 1) {
                    pdf = written(renderer, date);
                    break;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pdf;
    }

    private static PdfBoxRenderer renderer(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(font("Regular"), "Open Sans", 400, FontStyle.NORMAL, true, EVERYWHERE);
        builder.useFont(font("Bold"), "Open Sans", 700, FontStyle.NORMAL, true, EVERYWHERE);
        builder.withW3cDocument(PageTree.of(page), null);
        builder.useUnicodeLineBreaker(new Spaces());
        builder.withProducer("Plumbline");
        return builder.buildPdfRenderer();
    }

    private static FSSupplier<InputStream> font(String weight) {
        return () -> {
            InputStream font = Printer.class.getResourceAsStream(FONTS + weight + ".ttf");
            if (font == null) {
                throw new NoClassDefFoundError("Open Sans");
            }
            return font;
        };
    }

    private static byte[] written(PdfBoxRenderer renderer, LocalDate date) throws IOException {
        renderer.createPDFWithoutClosing();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = renderer.getPdfDocument()) {
            Calendar made = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
            made.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(made);
            document.setDocumentId(date.toEpochDay());
            document.save(out);
        }
        return out.toByteArray();
    }
}
