package dev.plumbline.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty edits and more of the shipped rules that mean nothing: none makes a difference. */
@Tag("long")
class HarmlessEditsTest {

    private static final long SEED = 20261121;
    private static final int TOGETHER = 6;

    @TempDir
    private Path folder;

    @Test
    void no_edit_of_comments_blanks_names_or_order_is_reported_as_a_difference() throws IOException {
        Versions versions = new Versions(folder);
        Random random = new Random(SEED);
        List<HarmlessEdit> edits = Stream.concat(
                        Arrays.stream(HarmlessEdit.values()), Arrays.stream(HarmlessEdit.values()))
                .toList();
        assertThat(edits).hasSizeGreaterThan(20);
        for (int from = 0; from < edits.size(); from += TOGETHER) {
            List<HarmlessEdit> together = edits.subList(from, Math.min(edits.size(), from + TOGETHER));
            Map<String, String> texts = versions.rules();
            together.forEach(edit -> edit.in(texts, random));

            DiffReport report =
                    Diff.between(versions.shipped(), versions.with(texts), new Diff.Plan(4000, 0, 1), Map.of());

            assertThat(report.classes())
                    .as(together.toString())
                    .extracting(DifferenceClass::name)
                    .isEmpty();
            assertThat(report.verdicts()).isEmpty();
        }
    }

    @Test
    void files_may_be_called_otherwise_and_so_stand_in_another_order() throws IOException {
        Versions versions = new Versions(folder);
        Random random = new Random(SEED);
        Map<String, String> texts = versions.rules();
        List<String> names = List.copyOf(texts.keySet());
        IntStream.range(0, names.size() / 2).forEach(i -> {
            String name = names.get(random.nextInt(names.size()));
            String text = texts.remove(name);
            if (text != null) {
                texts.put(name.replaceFirst("[^/]*$", "z" + i + "-" + random.nextInt(100) + ".drl"), text);
            }
        });

        DiffReport report = Diff.between(versions.shipped(), versions.with(texts), new Diff.Plan(4000, 0, 1), Map.of());

        assertThat(report.edits().isRearranged()).isTrue();
        assertThat(report.classes()).extracting(DifferenceClass::name).isEmpty();
        assertThat(report.counts().assessed()).isGreaterThan(2000);
    }
}
