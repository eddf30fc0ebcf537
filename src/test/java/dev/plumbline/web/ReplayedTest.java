package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.store.SavedVisit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A signed visit beside what today's rules make of it. */
class ReplayedTest {

    private static Browsing practice;
    private static Browsing.Session pia;
    private static String visit;

    @BeforeAll
    static void sign() {
        practice = Browsing.start();
        pia = practice.login("Pia");
        visit = pia.visit(pia.client("Anna Berg"));
        pia.answer(visit, 0, "sitting.hoursPerDay", "9");
        pia.post("/visits/" + visit + "/sign", Map.of("revision", "1"));
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    @Test
    void the_page_of_a_signed_visit_leads_to_what_it_comes_to_today() {
        assertThat(pia.get("/visits/" + visit).body()).contains("href=\"/visits/" + visit + "/replay\"");

        assertThat(pia.get("/visits/" + visit + "/replay").body())
                .contains("the same result today, to the letter", "Signed by Pia")
                .doesNotContain("id=\"differences\"");
    }

    @Test
    void a_draft_has_nothing_to_be_compared() {
        String draft = pia.visit(pia.client("Bea Berg"));

        assertThat(pia.get("/visits/" + draft + "/replay").statusCode()).isEqualTo(422);
    }

    @Test
    void what_is_concluded_otherwise_today_stands_beside_what_was_signed() throws IOException {
        Replayed replayed = Replayed.of(
                signed(
                        signature().result().replace("\"likelihood\": \"POSSIBLE\"", "\"likelihood\": \"LIKELY\""),
                        "other rules"),
                RuleSet.shipped());

        assertThat(replayed.sameRules()).isFalse();
        assertThat(replayed.sameResult()).isFalse();
        assertThat(replayed.differences())
                .contains(new Replayed.Difference("Contributor: Long hours of sitting", "likely", "possible"));
    }

    @Test
    void another_wording_of_a_reason_is_no_other_conclusion() throws IOException {
        SavedVisit.Signature signature = signature();
        Replayed replayed = Replayed.of(
                signed(signature.result().replace("\"engine\": \"", "\"engine\": \"older "), signature.ruleSetSha256()),
                RuleSet.shipped());

        assertThat(replayed).isEqualTo(new Replayed(true, false, List.of()));
    }

    private static SavedVisit.Signature signature() {
        SavedVisit.Signature signature = saved().signature();
        if (signature == null) {
            throw new AssertionError("it is not signed");
        }
        return signature;
    }

    private static SavedVisit saved() {
        return practice.store()
                .visits()
                .get(practice.store().users().all().get(0).actor(), visit);
    }

    private static SavedVisit signed(String result, String sha256) {
        SavedVisit saved = saved();
        SavedVisit.Signature signature = signature();
        return new SavedVisit(
                saved.id(),
                saved.clientId(),
                saved.ordinal(),
                saved.status(),
                saved.heldOn(),
                saved.savedAt(),
                saved.revision(),
                saved.facts(),
                new SavedVisit.Signature(
                        result,
                        signature.ruleSet(),
                        signature.ruleSetVersion(),
                        sha256,
                        signature.at(),
                        signature.userId()));
    }
}
