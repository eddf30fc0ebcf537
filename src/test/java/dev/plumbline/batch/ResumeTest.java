package dev.plumbline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was broken off ends as if it had not been. */
class ResumeTest {

    @TempDir
    Path temporary;

    private Folder folder;
    private List<Input> inputs;

    @BeforeEach
    void people() throws IOException {
        folder = new Folder(temporary);
        inputs = List.of(folder.input("a.jsonl", text(0, 40)), folder.input("b.jsonl.gz", text(40, 65)));
    }

    private static String text(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> i % 7 == 3 ? "{ \"pain\": { \"severity\": " + i + "0 } }" : SyntheticPeople.line(i))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.jsonl.gz"})
    void a_run_stopped_anywhere_and_resumed_gives_the_same_bytes(String name) throws Exception {
        Outcome unbroken = folder.run(folder.job(inputs, "unbroken-" + name, 2, BatchJob.Start.NEW));
        byte[] expected = Files.readAllBytes(folder.file("unbroken-" + name));
        List<String> rejects = folder.rejects("unbroken-" + name);
        assertThat(rejects).hasSize(9);

        for (int after = 0; after < 30; after += 3) {
            AtomicInteger calls = new AtomicInteger();
            int last = after;
            Outcome broken = folder.run(
                    folder.job(inputs, name, 2, BatchJob.Start.FORCE), () -> calls.getAndIncrement() >= last);
            assertThat(broken.end()).isEqualTo(Outcome.End.STOPPED);
            // What a killed run had written beyond the last place it knew to be good.
            Files.writeString(folder.file(name), "{\"source\":\"half a li", StandardOpenOption.APPEND);
            Files.writeString(folder.file(name + ".rejects"), "{\"sou", StandardOpenOption.APPEND);

            Outcome resumed = folder.run(folder.job(inputs, name, 1, BatchJob.Start.RESUME));

            assertThat(folder.file(name)).as("stopped after %s", after).hasBinaryContent(expected);
            assertThat(folder.rejects(name)).isEqualTo(rejects);
            assertThat(resumed.people()).isEqualTo(unbroken.people());
            assertThat(resumed.rejected()).isEqualTo(unbroken.rejected());
            assertThat(resumed.tally().counts()).isEqualTo(unbroken.tally().counts());
            assertThat(folder.file(name + ".journal")).doesNotExist();
        }
    }

    @Test
    void compressed_output_says_what_plain_output_says() throws Exception {
        folder.run(folder.job(inputs, "plain", 2, BatchJob.Start.NEW));
        folder.run(folder.job(inputs, "zipped.gz", 2, BatchJob.Start.NEW));

        assertThat(folder.file("plain")).hasContent(Folder.unzipped(folder.file("zipped.gz")));
    }

    @Test
    void any_number_of_threads_gives_the_same_bytes() throws Exception {
        folder.run(folder.job(inputs, "one", 1, BatchJob.Start.NEW));
        for (int threads : new int[] {2, 3, 8}) {
            folder.run(folder.job(inputs, "several", threads, BatchJob.Start.FORCE));

            assertThat(folder.file("several")).hasSameBinaryContentAs(folder.file("one"));
            assertThat(folder.rejects("several")).isEqualTo(folder.rejects("one"));
        }
    }

    @Test
    void an_input_that_has_changed_since_is_found_out() throws Exception {
        stopped("out");
        byte[] before = Files.readAllBytes(folder.file("out"));
        folder.input("a.jsonl", text(0, 40).replaceFirst("a", "b"));

        assertThatThrownBy(() -> folder.run(folder.job(inputs, "out", 2, BatchJob.Start.RESUME)))
                .isInstanceOf(BatchException.class)
                .hasMessageContaining("the input is no longer what the run that was broken off had read");
        assertThat(before.length).isPositive();
    }

    @Test
    void another_call_is_not_a_resumed_one() throws Exception {
        stopped("out");
        List<Input> others = List.of(inputs.get(0));

        assertThatThrownBy(() -> folder.run(folder.job(others, "out", 2, BatchJob.Start.RESUME)))
                .hasMessageContaining("the inputs of the run that was broken off was another");
    }

    @Test
    void an_unfinished_run_is_not_forgotten_by_mistake() throws Exception {
        stopped("out");

        assertThatThrownBy(() -> folder.run(folder.job(inputs, "out", 2, BatchJob.Start.NEW)))
                .hasMessageContaining("finish it with --resume or start anew with --force");
    }

    @Test
    void a_finished_run_is_left_as_it_is() throws Exception {
        folder.run(folder.job(inputs, "out", 2, BatchJob.Start.NEW));
        byte[] finished = Files.readAllBytes(folder.file("out"));

        Outcome again = folder.run(folder.job(inputs, "out", 2, BatchJob.Start.RESUME));

        assertThat(again.end()).isEqualTo(Outcome.End.WAS_DONE);
        assertThat(again.rejected()).isEqualTo(9);
        assertThat(folder.file("out")).hasBinaryContent(finished);
    }

    @Test
    void an_output_cut_short_is_refused() throws Exception {
        stopped("out");
        Files.write(folder.file("out"), new byte[1]);

        assertThatThrownBy(() -> folder.run(folder.job(inputs, "out", 2, BatchJob.Start.RESUME)))
                .hasMessageContaining("is shorter than the run left it");
    }

    private void stopped(String output) throws Exception {
        AtomicInteger calls = new AtomicInteger();
        folder.run(folder.job(inputs, output, 2, BatchJob.Start.NEW), () -> calls.getAndIncrement() >= 25);
    }
}
