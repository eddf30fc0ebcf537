package dev.plumbline.document;

import dev.plumbline.fact.Facts;
import org.jspecify.annotations.Nullable;

/** Pictures for documents, as pieces of SVG with a title and a description. */
interface Drawings {

    /**
     * The picture of an exercise, or null when there is none.
     *
     * @param id what its ids begin with; another one for each picture of a page
     */
    @Nullable
    String exercise(String code, String id);

    /** The body chart of a person, or null when there is none. */
    @Nullable
    String body(Facts facts, String id);
}
