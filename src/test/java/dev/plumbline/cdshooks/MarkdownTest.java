package dev.plumbline.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of data are words, whatever they look like. */
class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<script>alert(1)</script>¦\\<script\\>alert(1)\\</script\\>",
                "**bold** _it_ `code` ~gone~¦\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~gone\\~",
                "[x](http://evil.example)¦\\[x\\](http\\://evil.example)",
                "see www.evil.example¦see www\\.evil.example",
                "mail a@b.example¦mail a\\@b.example",
                "&lt;b&gt;¦\\&lt;b\\&gt;",
                "# heading¦\\# heading",
                "- item¦\\- item",
                "1. item¦1\\. item",
                "+ item¦\\+ item",
                "a | b¦a \\| b",
                "9 h, 38 to 42°; (S3-09)¦9 h, 38 to 42°; (S3-09)",
            })
    void what_would_mean_something_is_escaped(String words, String escaped) {
        assertThat(Markdown.escaped(words)).isEqualTo(escaped);
    }
}
