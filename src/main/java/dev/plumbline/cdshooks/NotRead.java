package dev.plumbline.cdshooks;

import dev.plumbline.fhir.NotMapped;
import java.util.List;
import java.util.Map;

/** What of a record no answer was made of, so that nobody takes it for considered. */
final class NotRead {

    private static final int MOST = 200;

    private NotRead() {}

    /** The first of them, and how many there are. */
    static Map<String, Object> of(List<NotMapped> all) {
        return Lean.object(
                "count",
                all.size(),
                "entries",
                all.stream()
                        .limit(MOST)
                        .map(each ->
                                Lean.object("expression", each.expression(), "what", each.what(), "why", each.why()))
                        .toList());
    }
}
