package dev.plumbline.document;

import dev.plumbline.document.view.Letterhead;
import dev.plumbline.document.view.Sheet;
import dev.plumbline.report.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every document has: its frame, in one language, of one clinic, for a screen or for paper. */
final class Sheets {

    private final Phrases phrases;
    private final Clinic clinic;
    private final @Nullable Paper paper;

    Sheets(Phrases phrases, Clinic clinic, @Nullable Paper paper) {
        this.phrases = phrases;
        this.clinic = clinic;
        this.paper = paper;
    }

    boolean paper() {
        return paper != null;
    }

    Sheet sheet(String title, LocalDate date, List<String> foot, int density) {
        String style = style();
        return new Sheet(
                phrases.locale().getLanguage(),
                title,
                phrases.date(date),
                style,
                policy(style),
                phrases.say("skip"),
                letterhead(),
                foot,
                paper != null,
                density);
    }

    private @Nullable Letterhead letterhead() {
        if (clinic.name().isEmpty()) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        if (!clinic.address().isEmpty()) {
            lines.add(String.join(" · ", clinic.address()));
        }
        if (clinic.phone() != null) {
            lines.add(phrases.say("phone", clinic.phone()));
        }
        return new Letterhead(clinic.name(), lines, clinic.logo());
    }

    static String policy(String style) {
        return "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    String style() {
        String sheets =
                paper == null ? read("common.css") + read("screen.css") : read("common.css") + read("paper.css");
        return sheets.replace("#ACCENT", clinic.accent())
                .replace("#TINT", clinic.tint())
                .replace("PAPER", String.valueOf(paper))
                .replace("'PAGE'", "'" + phrases.say("page").replace("'", "") + "'");
    }

    private static String read(String name) {
        try (InputStream in = Sheets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
