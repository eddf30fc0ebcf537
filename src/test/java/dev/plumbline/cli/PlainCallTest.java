package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not plain is left to the command line proper, which knows what to say about it. */
class PlainCallTest {

    @Test
    void files_a_rule_set_and_a_format_are_a_plain_call() {
        assertThat(PlainCall.of("assess", "a.yaml", "--rules", "dir", "-f", "jsonl", "@b.yaml"))
                .isEqualTo(new PlainCall(List.of("a.yaml", "@b.yaml"), Path.of("dir"), AssessCommand.Format.JSONL));
        assertThat(PlainCall.of("assess", "a.yaml"))
                .isEqualTo(new PlainCall(List.of("a.yaml"), null, AssessCommand.Format.TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess",
                "form",
                "help assess",
                "assess -",
                "assess --help",
                "assess -f json",
                "assess -f json a.yaml b.yaml",
                "assess -f Json a.yaml",
                "assess -fjson a.yaml",
                "assess --format json a.yaml",
                "assess a.yaml -f",
                "assess a.yaml --rules",
                "assess --rules -f json a.yaml",
                "assess --rules=dir a.yaml",
                "assess --rules x --rules y a.yaml",
                "assess a.yaml --date 2026-01-15",
                "assess a.yaml --why",
                "assess -- a.yaml",
            })
    void everything_else_is_not(String call) {
        assertThat(PlainCall.of(call.split(" ", -1))).isNull();
    }
}
