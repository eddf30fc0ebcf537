package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What writing processes said was kept, in each place that they write into. */
final class Acknowledged {

    private final List<String> places;
    private final List<Map<String, Integer>> revisions;
    private final Set<String> signed = new HashSet<>();

    Acknowledged(List<String> places) {
        this.places = places;
        this.revisions = places.stream()
                .<Map<String, Integer>>map(place -> new HashMap<>())
                .toList();
    }

    /** Takes note of a line; whether it said that something was kept, and was not cut off. */
    boolean note(String line) {
        if (!line.matches("(saved|signed) \\d [0-9a-f-]{36} \\d+")) {
            return false;
        }
        List<String> words = List.of(line.split(" ", -1));
        revisions.get(Integer.parseInt(words.get(1))).merge(words.get(2), Integer.valueOf(words.get(3)), Math::max);
        if (words.get(0).equals("signed")) {
            signed.add(words.get(2));
        }
        return true;
    }

    void add(Acknowledged other) {
        for (int place = 0; place < places.size(); place++) {
            revisions.get(place).putAll(other.revisions.get(place));
        }
        signed.addAll(other.signed);
    }

    int signed() {
        return signed.size();
    }

    /** How many visits there are in each place. */
    List<Integer> visits() {
        return revisions.stream().map(Map::size).toList();
    }

    /** Each place opens, and holds all of it or what came after. */
    void check() throws IOException {
        for (int place = 0; place < places.size(); place++) {
            try (Store store = Writer.open(places.get(place))) {
                Actor owner = store.users().all().get(0).actor();
                revisions.get(place).forEach((id, revision) -> {
                    SavedVisit visit = store.visits().get(owner, id);
                    int facts = visit.isSigned() ? visit.revision() - 1 : visit.revision();
                    assertThat(visit.revision()).isGreaterThanOrEqualTo(revision);
                    assertThat(visit.facts()).isEqualTo(Writer.answered(facts).toJson());
                    assertThat(visit.isSigned() || !signed.contains(id)).isTrue();
                });
            }
        }
    }
}
