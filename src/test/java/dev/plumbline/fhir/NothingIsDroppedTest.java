package dev.plumbline.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whatever a record holds, each entry is behind an answer or listed. */
class NothingIsDroppedTest {

    private static final int BUNDLES = 600;

    private final RandomRecords records = new RandomRecords();

    @Test
    void every_entry_is_behind_an_answer_or_listed() {
        int said = 0;
        for (int i = 0; i < BUNDLES; i++) {
            List<String> entries = new ArrayList<>();
            for (int j = 0; j < 12; j++) {
                entries.add("{\"resource\": " + records.resource() + "}");
            }
            Findings findings = RecordBundle.bundle("collection", entries).findings();
            List<String> told = new ArrayList<>();
            findings.notMapped().forEach(one -> told.add(one.expression()));
            List<Saying> sayings = sayings(findings);
            sayings.forEach(saying -> told.add(saying.expression()));
            said += sayings.size();
            for (int j = 0; j < entries.size(); j++) {
                String expression = "Bundle.entry[" + j + "].resource";
                boolean isTold =
                        told.stream().anyMatch(one -> one.equals(expression) || one.startsWith(expression + "."));
                assertThat(isTold || isRepeated(entries.get(j), findings))
                        .as(entries.get(j) + " of " + told)
                        .isTrue();
            }
        }
        assertThat(said).isGreaterThan(BUNDLES);
    }

    /** What says no more than another resource has said is behind the same answer. */
    private static boolean isRepeated(String entry, Findings all) {
        List<Saying> alone =
                sayings(RecordBundle.bundle("collection", List.of(entry)).findings());
        return !alone.isEmpty()
                && alone.stream().allMatch(saying -> {
                    Saying said = all.said(saying.field());
                    return said != null && words(said).equals(words(saying));
                });
    }

    private static List<Saying> sayings(Findings findings) {
        return Vocabulary.fields().stream()
                .map(findings::said)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String words(Saying saying) {
        return ((Node.Scalar) saying.value()).text();
    }
}
