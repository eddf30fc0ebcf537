package dev.plumbline.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What our server says about itself is FHIR, as another program sees it. */
@Tag("long")
class PublishedValidTest {

    private static final RuleSet RULES = RuleSet.shipped();

    @Test
    void the_statement_and_the_operation_and_a_search_are_valid() {
        Published published = Published.of(RULES);
        String base = "http://127.0.0.1:7070/fhir";

        assertThat(new Validation(RULES)
                        .counted(List.of(
                                published.capabilities(base),
                                Objects.requireNonNull(published.json("OperationDefinition", "assess")),
                                published.questionnaires(base, "?_id=x", (id, url) -> false),
                                published.questionnaires(base, "", (id, url) -> id.endsWith("red-flag-screen")))))
                .isEmpty();
    }
}
