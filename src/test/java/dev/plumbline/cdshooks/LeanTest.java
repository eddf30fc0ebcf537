package dev.plumbline.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing that is null or empty is sent, however deep. */
class LeanTest {

    @Test
    void what_is_null_or_empty_is_left_out_and_then_what_held_nothing_else() {
        assertThat(Lean.object(
                        "text",
                        "x",
                        "none",
                        null,
                        "blank",
                        " ",
                        "list",
                        Arrays.asList(null, "", List.of(), "y"),
                        "object",
                        Map.of("inner", Map.of("innermost", List.of(" "))),
                        "number",
                        0,
                        "flag",
                        false))
                .isEqualTo(Map.of("text", "x", "list", List.of("y"), "number", 0, "flag", false));
        assertThat(Lean.of(Map.of("a", List.of()))).isNull();
    }
}
