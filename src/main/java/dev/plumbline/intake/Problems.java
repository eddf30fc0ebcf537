package dev.plumbline.intake;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.fact.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with one file. */
final class Problems {

    /** More than this many problems are counted and no longer listed: nobody reads them, and a hostile file makes millions. */
    private static final int MOST_LISTED = 200;

    private final String source;
    private final int firstLine;
    private final List<Problem> listed = new ArrayList<>();
    private int unlisted;

    Problems(String source) {
        this(source, 1);
    }

    /** Problems of a piece of a file that begins in this line. */
    Problems(String source, int firstLine) {
        this.source = source;
        this.firstLine = firstLine;
    }

    void add(int line, int column, String path, String message) {
        if (listed.size() < MOST_LISTED) {
            listed.add(new Problem(source, line > 0 ? line + firstLine - 1 : 0, column, path, message));
        } else {
            unlisted++;
        }
    }

    /** {@code ; did you mean X?} or nothing. */
    String didYouMean(String word, Collection<String> candidates) {
        String nearest = listed.size() < MOST_LISTED ? Spelling.nearest(word, candidates) : null;
        return nearest == null ? "" : "; did you mean " + nearest + "?";
    }

    void refuseIfAny() {
        if (unlisted > 0) {
            listed.add(new Problem(source, 0, 0, "", "and " + unlisted + " more of the kind"));
        }
        if (!listed.isEmpty()) {
            throw new InvalidInputException(listed);
        }
    }
}
