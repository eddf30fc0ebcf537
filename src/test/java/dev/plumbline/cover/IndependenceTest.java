package dev.plumbline.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.engine.Demand;
import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.engine.WrittenRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When cases show that a comparison decides by itself. H holds, F fails, O is open, U cannot be read. */
class IndependenceTest {

    private static final DemandLeaf LEAF = WrittenRules.of(RuleFolder.shippedFiles())
            .rules()
            .get(0)
            .condition()
            .leaves()
            .get(0);
    private static final Demand BOTH = new Demand.All(List.of(LEAF, LEAF));
    private static final Demand EITHER = new Demand.Any(List.of(LEAF, LEAF));
    private static final Demand ONE_WITHOUT_EITHER = new Demand.All(List.of(LEAF, new Demand.None(EITHER)));

    @Test
    void of_two_that_are_needed_each_decides_beside_one_that_holds() {
        assertThat(shown(BOTH, "HH", "FH")).containsExactly(true, false);
        assertThat(shown(BOTH, "HH", "FH", "HF")).containsExactly(true, true);
    }

    @Test
    void what_another_hides_is_not_shown() {
        assertThat(shown(BOTH, "HH", "FF")).containsExactly(false, false);
        assertThat(shown(EITHER, "HH", "FF")).containsExactly(false, false);
    }

    @Test
    void of_two_of_which_one_is_enough_each_decides_beside_one_that_fails() {
        assertThat(shown(EITHER, "FF", "HF")).containsExactly(true, false);
        assertThat(shown(EITHER, "FF", "HF", "FH")).containsExactly(true, true);
    }

    @Test
    void what_must_not_hold_decides_as_well() {
        assertThat(shown(ONE_WITHOUT_EITHER, "HFF", "HHF", "FFF")).containsExactly(true, true, false);
    }

    @Test
    void what_is_not_known_shows_nothing_and_hides_like_what_fails() {
        assertThat(shown(BOTH, "HH", "OH", "HO")).containsExactly(false, false);
        assertThat(shown(EITHER, "OF", "HO", "FO")).containsExactly(true, false);
    }

    @Test
    void what_cannot_be_read_is_not_measured() {
        Independence independence = new Independence(BOTH);
        independence.see(i -> standing("HU".charAt(i)));

        assertThat(independence.isMeasured()).isFalse();
    }

    private static List<Boolean> shown(Demand condition, String... cases) {
        Independence independence = new Independence(condition);
        for (String one : cases) {
            independence.see(i -> standing(one.charAt(i)));
        }
        return independence.shown();
    }

    private static Demand.Standing standing(char letter) {
        return switch (letter) {
            case 'H' -> Demand.Standing.HOLDS;
            case 'F' -> Demand.Standing.FAILS;
            case 'O' -> Demand.Standing.OPEN;
            default -> Demand.Standing.UNREAD;
        };
    }
}
