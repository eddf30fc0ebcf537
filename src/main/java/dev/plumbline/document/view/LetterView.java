package dev.plumbline.document.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral in the order situation, background, assessment, recommendation.
 *
 * @param to to whom it goes
 * @param person who it is about; an empty text is to be filled in by hand
 * @param sign who signs; to be filled in by hand
 */
public record LetterView(
        Sheet sheet, Pair to, List<Pair> person, Banner urgency, List<Section> sections, List<String> sign) {

    public LetterView {
        person = List.copyOf(person);
        sections = List.copyOf(sections);
        sign = List.copyOf(sign);
    }

    /** One of the four. */
    public record Section(String heading, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** A sentence, or a label with a list under it. */
    public record Block(@Nullable String label, List<String> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }
}
