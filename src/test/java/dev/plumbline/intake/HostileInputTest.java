package dev.plumbline.intake;

import static dev.plumbline.intake.Intakes.read;
import static dev.plumbline.intake.Intakes.readBytes;
import static dev.plumbline.intake.Intakes.refusal;
import static dev.plumbline.intake.Intakes.refusalsOf;
import static dev.plumbline.intake.Intakes.refusalsOfJson;
import static dev.plumbline.intake.Intakes.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.Assessment;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    private static final String SEVERITY = "pain: { severity: 4 }\n";

    @Test
    void an_alias_is_refused_wherever_it_stands_and_an_anchor_alone_is_harmless() {
        assertThat(refusal("pain: &p { severity: 4 }\nlegs: *p"))
                .isEqualTo("2:7: an alias ('*name') repeats an anchored value; write the value out");
        assertThat(refusal("pain: { severity: *missing }")).contains("an alias");
        assertThat(refusal("? *key\n: 1")).contains("an alias");
        assertThat(refusal("pain: &a { b: *a }")).contains("an alias");
        assertThat(read("pain: { severity: &s 4 }").facts())
                .isEqualTo(read(SEVERITY).facts());
    }

    @Test
    void a_billion_laughs_end_at_the_first() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            text.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(8) + alias + "]\n");
        }

        assertThat(refusal(text.toString())).startsWith("2:10: an alias");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "- ", "{\"a\":", "{a: ", "[{\"a\": "})
    void what_is_nested_too_deeply_is_refused_where_it_gets_too_deep(String opening) {
        assertThat(refusal(opening.repeat(50_000)))
                .matches("1:\\d{2,3}: nested far too deeply; an assessment is topics with fields");
    }

    @Test
    void json_is_guarded_too() {
        assertThat(refusalsOfJson("[".repeat(50_000)))
                .containsExactly("1:22: nested far too deeply; an assessment is topics with fields");
        assertThat(refusalsOfJson("[" + "1,".repeat(50_000) + "1]"))
                .containsExactly("1:20000: far too many values; an assessment has some hundreds at most");
        assertThat(refusalsOfJson("{\"" + "x".repeat(60_000) + "\": 1}"))
                .singleElement()
                .asString()
                .endsWith("a name or number far too long for an assessment");
        assertThat(refusalsOfJson("{\"pain\": " + "1".repeat(2_000) + "}"))
                .singleElement()
                .asString()
                .endsWith("a name or number far too long for an assessment");
        assertThat(refusalsOfJson("{} {}"))
                .containsExactly("1:4: something follows the end of the assessment; a file holds one");
        assertThat(refusalsOfJson("{\"pain\": {"))
                .containsExactly("1:11: not readable as JSON: the file ends before it is complete");
    }

    @Test
    void too_many_values_are_refused_where_they_become_too_many() {
        assertThat(refusal("a: 1\n".repeat(100_000)))
                .isEqualTo("10000:4: far too many values; an assessment has some hundreds at most");
    }

    @Test
    void a_file_of_a_mebibyte_is_read_and_one_byte_more_is_not() throws IOException {
        String comment = SEVERITY + "#" + "x".repeat((1 << 20) - SEVERITY.length() - 1);

        assertThat(readBytes(utf8(comment)).facts()).isEqualTo(read(SEVERITY).facts());
        assertThat(refusalsOf(utf8(comment + "x")))
                .containsExactly("larger than 1 MiB; an assessment is a few kilobytes");
        assertThat(refusal(comment + "x")).isEqualTo("larger than 1 MiB; an assessment is a few kilobytes");
    }

    @Test
    void a_reader_without_end_is_left() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] into, int from, int length) {
                Arrays.fill(into, from, from + length, '#');
                return length;
            }

            @Override
            public void close() {}
        };

        assertThat(catchThrowable(() -> Assessment.read(endless, "endless")))
                .hasMessage("endless: larger than 1 MiB; an assessment is a few kilobytes");
    }

    @Test
    void tabs_tags_and_a_second_document_are_named() {
        assertThat(refusal("pain:\n\tseverity: 4"))
                .isEqualTo("2:1: a tab where only spaces may stand; indent with spaces");
        String tag = "a tag ('!name') has no meaning here; write the plain value";
        assertThat(refusal("pain: { severity: !!java.lang.Integer 4 }")).isEqualTo("1:19: " + tag);
        assertThat(refusal("!!javax.script.ScriptEngineManager [ !!java.net.URL ['http://localhost'] ]"))
                .isEqualTo("1:1: " + tag);
        assertThat(refusal("!!javax.x key: 1")).isEqualTo("1:1: " + tag);
        assertThat(refusal("pain: { severity: !mine 4 }")).isEqualTo("1:19: " + tag);
        assertThat(refusal("--- {}\n--- {}"))
                .isEqualTo("2:1: a second document begins here; a file holds one assessment");
        assertThat(refusal("[a]: 1")).isEqualTo("1:1: a key must be a single word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31m", "\u009b31m", "\u202Egnp", "\u0007", "\u2028", "\uE000"})
    void what_would_move_a_terminal_never_gets_out_of_a_file(String evil) {
        String escaped =
                evil.codePoints().mapToObj(c -> String.format("\\u%04X", c)).reduce("", String::concat);

        for (String text : new String[] {
            "\"" + escaped + "\": 1",
            "pain: { \"" + escaped + "\": 1 }",
            "pain: { severity: \"" + escaped + "\" }",
            "strength: { gluteMediusGrade: { \"" + escaped + "\": 1 } }",
            "client: { sex: \"" + escaped + "\" }",
            "visit: { date: \"" + escaped + "\" }",
            "pain: { severity: !<%1b[31m> 4 }",
            "pain: { severity: !<%C2%9B31m> 4 }",
            "pain: " + evil + " [",
            "*" + evil,
            "!" + evil + "!x y",
            "pain: @" + evil
        }) {
            Throwable refused = catchThrowable(() -> Intake.read(text, evil + ".yaml"));

            assertThat(refused).as(text).isNotNull();
            String message = String.valueOf(refused.getMessage());
            assertThat(message.codePoints().filter(c -> c != '\n').map(Character::getType))
                    .as(text)
                    .doesNotContain(
                            (int) Character.CONTROL, (int) Character.FORMAT, (int) Character.LINE_SEPARATOR, (int)
                                    Character.PRIVATE_USE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*%s",
                "!%s!x y",
                "a: *%s",
                "!%s y",
                "!<%s> y",
                "%%%s",
                "{\"a\": %s",
                "pain: { severity: %s }",
                "\"\\x%s\"",
                "%s: 1",
                "pain: { sites: [%s] }"
            })
    void no_message_quotes_more_than_40_characters_of_the_file(String shape) {
        String text = String.format(shape, "z".repeat(500));

        Throwable refused = catchThrowable(() -> Intake.read(text, "person.yaml"));
        Throwable refusedAsJson = catchThrowable(() -> Intake.read(text, "person.json"));

        assertThat(String.valueOf(refused)).doesNotContain("z".repeat(41));
        assertThat(refusedAsJson).message().doesNotContain("z".repeat(41));
    }
}
