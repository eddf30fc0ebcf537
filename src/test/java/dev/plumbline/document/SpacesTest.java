package dev.plumbline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpacesTest {

    @Test
    void a_line_may_end_at_a_space() {
        assertThat(pieces("up to 2 weeks")).containsExactly("up ", "to ", "2 weeks");
    }

    @Test
    void a_number_stays_with_what_it_counts() {
        assertThat(pieces("un 10 % más, 2,5 km")).containsExactly("un ", "10 % ", "más, ", "2,5 km");
        assertThat(pieces("5 10 %")).containsExactly("5 10 %");
    }

    @Test
    void a_number_that_ends_a_sentence_or_a_code_lets_the_line_end() {
        assertThat(pieces("in 2026. Then [SIT-3, moderate]"))
                .containsExactly("in ", "2026. ", "Then ", "[SIT-3, ", "moderate]");
        assertThat(pieces("ends with 30")).containsExactly("ends ", "with ", "30");
    }

    private static List<String> pieces(String text) {
        Spaces spaces = new Spaces();
        spaces.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = spaces.next(); to >= 0; to = spaces.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
