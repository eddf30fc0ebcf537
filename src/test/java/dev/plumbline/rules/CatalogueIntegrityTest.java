package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.catalogue.Claim;
import dev.plumbline.conclusion.AdviceCode;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.PatternCode;
import dev.plumbline.conclusion.PlanContext;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No entry of the catalogue is there for nothing, and none that is needed is missing. */
class CatalogueIntegrityTest {

    private final Catalogue catalogue = RuleSet.shipped().catalogue();

    @Tag("long")
    @Test
    void every_code_has_its_entry_and_every_entry_reaches_somebody() {
        Set<String> seen = new HashSet<>();
        for (Corpus.Run run : Corpus.all()) {
            run.result().flags().forEach(flag -> seen.add(flag.code().name()));
            run.result().patterns().forEach(pattern -> seen.add(pattern.code().name()));
            run.result().contributors().forEach(one -> seen.add(one.code().name()));
            run.result().plan().items().forEach(item -> seen.add(item.code()));
        }

        assertThat(catalogue.flags()).containsOnlyKeys(FlagCode.values());
        assertThat(catalogue.patterns()).containsOnlyKeys(PatternCode.values());
        assertThat(catalogue.contributors()).containsOnlyKeys(ContributorCode.values());
        assertThat(catalogue.exercises()).containsOnlyKeys(ExerciseCode.values());
        assertThat(catalogue.advice()).containsOnlyKeys(AdviceCode.values());
        assertThat(Stream.of(
                                FlagCode.values(),
                                PatternCode.values(),
                                ContributorCode.values(),
                                ExerciseCode.values(),
                                AdviceCode.values())
                        .flatMap(Stream::of)
                        .map(Enum::name)
                        .filter(code -> !seen.contains(code)))
                .isEmpty();
    }

    @Test
    void every_column_of_the_contraindications_holds_by_a_rule() {
        Set<String> concluded = new TreeSet<>();
        RuleSet.shipped().rules().rules().stream()
                .filter(rule -> rule.concludes().startsWith("context("))
                .forEach(rule -> concluded.add(rule.concludes().replaceAll(".*[ .](\\w+)\\);", "$1")));

        assertThat(concluded)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(PlanContext.values()).map(Enum::name).toList());
    }

    @Test
    void every_sentence_of_the_wording_is_named_by_a_claim_or_printed() {
        Set<String> used = new TreeSet<>(List.of(
                "nothing-found-yet",
                "plan-full",
                "plan-provisional-modified",
                "plan-provisional-questions",
                "plan-withheld-found",
                "plan-withheld-impact",
                "plan-withheld-questions"));
        Stream.of(Urgency.values()).forEach(urgency -> used.add("urgency-" + urgency));
        catalogue.claims().values().stream()
                .flatMap(claim -> claim.places().stream())
                .filter(place -> place.kind().equals("wording"))
                .map(Claim.Place::name)
                .forEach(used::add);

        assertThat(catalogue.wording().keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Tag("long")
    @Test
    void every_reason_for_a_plan_and_every_sentence_of_the_safety_net_is_printed_for_somebody() {
        Set<String> printed = new HashSet<>();
        Set<PlanStatus> statuses = new HashSet<>();
        for (Corpus.Run run : Corpus.all()) {
            printed.add(run.result().plan().reason());
            printed.addAll(run.result().plan().safetyNet());
            statuses.add(run.result().plan().status());
        }

        assertThat(statuses).containsExactlyInAnyOrder(PlanStatus.values());
        assertThat(catalogue.wording()).allSatisfy((key, text) -> {
            if (key.startsWith("plan-")) {
                assertThat(printed).contains(text);
            }
        });
        assertThat(catalogue.safetyNet())
                .hasSize(16)
                .allSatisfy(one -> assertThat(printed).contains(one.text()));
        assertThat(catalogue.caudaEquinaSafetyNet())
                .allSatisfy(one -> assertThat(printed).contains(one.text()));
    }

    @Test
    void every_source_is_named_and_every_name_is_a_source() {
        Set<String> named = new TreeSet<>();
        RuleSet.shipped().rules().rules().forEach(rule -> named.addAll(rule.sources()));
        for (String file : List.of("advice", "exercises", "contributors", "patterns", "outcomes")) {
            Tables.shipped("catalogue/" + file + ".yaml").values().forEach(entry -> named.addAll(sources(entry)));
        }
        Tables.map(Tables.shipped("catalogue/contraindications.yaml").get("columns"))
                .values()
                .forEach(column -> named.addAll(sources(column)));
        Tables.shipped("catalogue/claims.yaml")
                .values()
                .forEach(claim -> named.addAll(Tables.words(Tables.map(claim).get("evidence"))));

        assertThat(catalogue.sources().keySet()).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void dois_and_pubmed_ids_are_written_as_such() {
        Map<String, Object> sources = Tables.shipped("catalogue/sources.yaml");
        assertThat(sources).hasSizeGreaterThan(90).allSatisfy((id, value) -> {
            Map<String, Object> source = Tables.map(value);
            assertThat(id).matches("[A-Z][A-Z0-9-]+");
            assertThat(String.valueOf(source.get("cite"))).isNotBlank();
            assertThat(String.valueOf(source.get("doi"))).matches("null|10\\.\\d{4,9}/\\S+[^.\\s]");
            assertThat(String.valueOf(source.get("pmid"))).matches("null|[1-9]\\d{6,7}");
            assertThat(String.valueOf(source.get("pmc"))).matches("null|PMC\\d{5,8}");
            assertThat(String.valueOf(source.get("read"))).matches("FULL|ABSTRACT|SECONDARY|NOT_READ");
        });
    }

    @Test
    void no_text_of_a_flag_is_missing_and_none_names_a_country() {
        assertThat(catalogue.flags())
                .allSatisfy((code, flag) -> assertThat(Stream.concat(
                                Stream.of(flag.title(), flag.text(), flag.client()), flag.action().values().stream()))
                        .allSatisfy(
                                text -> assertThat(text).isNotBlank().doesNotContain("NHS", "999", "911", " 111 ")));
    }

    private static List<String> sources(Object entry) {
        return Tables.words(Tables.map(entry).get("sources"));
    }
}
