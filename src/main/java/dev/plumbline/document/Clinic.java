package dev.plumbline.document;

import dev.plumbline.InvalidInputException;
import dev.plumbline.conclusion.Urgency;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The practice that gives documents out.
 *
 * @param name what stands on top of each document; empty when nobody said
 * @param address line by line
 * @param phone its telephone, or null
 * @param logo as a data URI, or null
 * @param accent the color of headings, as {@code #rrggbb}
 * @param tint the color behind what is set apart
 * @param pathways what the local pathway says, by urgency
 */
public record Clinic(
        String name,
        List<String> address,
        @Nullable String phone,
        @Nullable String logo,
        String accent,
        String tint,
        Map<Urgency, Pathway> pathways) {

    static final String ACCENT = "#1f4e5f";
    static final String TINT = "#eef3f5";

    public Clinic {
        address = List.copyOf(address);
        pathways = Map.copyOf(pathways);
    }

    /**
     * What a local pathway says at an urgency.
     *
     * @param phone whom to call, or null
     */
    public record Pathway(String text, @Nullable String phone) {}

    /** No clinic in particular. */
    public static Clinic unnamed() {
        return new Clinic("", List.of(), null, null, ACCENT, TINT, Map.of());
    }

    /**
     * Reads a clinic's file.
     *
     * @throws InvalidInputException with every problem of the file: line, column, what is allowed
     * @throws IOException when the file cannot be read
     */
    public static Clinic read(Path file) throws IOException {
        return new ClinicFile(file).clinic();
    }
}
