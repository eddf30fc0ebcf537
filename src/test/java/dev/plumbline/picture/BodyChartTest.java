package dev.plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.FactsBuilder;
import dev.plumbline.fact.LegsBuilder;
import dev.plumbline.fact.LegsPain;
import dev.plumbline.fact.LegsSide;
import dev.plumbline.fact.PainBuilder;
import dev.plumbline.fact.PainSide;
import dev.plumbline.fact.PainSite;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.VisceralBuilder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class BodyChartTest {

    /** Three in the middle, ten on both sides. */
    private static final int TICKS = 3 + 2 * 10;

    private static final BodyPain NOTHING = BodyPain.of(Facts.none());

    @ParameterizedTest
    @EnumSource(PainSite.class)
    void every_site_has_a_region_with_a_title_and_is_shaded(PainSite site) throws Exception {
        BodyPain pain = new BodyPain(Set.of(site), null, 8, Set.of(), null, null, false, Set.of());
        List<Element> regions = regions(pain, site);

        assertThat(regions).isNotEmpty().allSatisfy(region -> {
            assertThat(region.getAttribute("data-state")).isEqualTo("severe");
            assertThat(region.getAttribute("fill")).isEqualTo("url(#c-severe)");
            assertThat(Shipped.elements(region, "title").get(0).getTextContent())
                    .startsWith(Shipped.PICTURES.word("region." + site));
        });
        assertThat(states(pain, "severe")).isEqualTo(Set.of(site.name()));
    }

    @ParameterizedTest
    @CsvSource({"LEFT, left", "RIGHT, right", "CENTRAL, central"})
    void only_the_painful_side_of_the_low_back_is_shaded(PainSide side, String shaded) throws Exception {
        BodyPain pain = new BodyPain(Set.of(PainSite.LOW_BACK), side, 5, Set.of(), null, null, false, Set.of());

        assertThat(regions(pain, PainSite.LOW_BACK))
                .hasSize(3)
                .filteredOn(region -> region.getAttribute("data-state").equals("moderate"))
                .extracting(region -> region.getAttribute("data-side"))
                .containsExactly(shaded);
    }

    @ParameterizedTest
    @CsvSource({", unknown", "0, none", "1, mild", "3, mild", "4, moderate", "6, moderate", "7, severe", "10, severe"})
    void severity_has_its_shading(Integer severity, String state) throws Exception {
        BodyPain pain = new BodyPain(Set.of(PainSite.NECK), null, severity, Set.of(), null, null, false, Set.of());

        assertThat(states(pain, state)).containsExactly("NECK");
        assertThat(svg(pain)).contains(">" + Shipped.PICTURES.word("body.severity." + state) + "</text>");
    }

    @Test
    void the_right_side_is_to_the_left_of_a_front_and_to_the_right_of_a_back() throws Exception {
        for (Element region : regions(NOTHING, PainSite.BUTTOCK)) {
            boolean right = region.getAttribute("data-side").equals("right");
            assertThat(firstX(region) > 296).isEqualTo(right);
        }
        for (Element region : regions(NOTHING, PainSite.GROIN)) {
            boolean right = region.getAttribute("data-side").equals("right");
            assertThat(firstX(region) < 104).isEqualTo(right);
        }
    }

    @Test
    void pain_that_stays_above_the_knee_leaves_the_lower_leg_free() throws Exception {
        BodyPain above = new BodyPain(
                Set.of(PainSite.LEG),
                PainSide.CENTRAL,
                5,
                Set.of(),
                LegsPain.ABOVE_KNEE,
                LegsSide.LEFT,
                false,
                Set.of());
        BodyPain below = new BodyPain(
                Set.of(PainSite.LEG),
                PainSide.CENTRAL,
                5,
                Set.of(),
                LegsPain.BELOW_KNEE,
                LegsSide.LEFT,
                false,
                Set.of());

        assertThat(shaded(regions(above, PainSite.LEG))).containsOnly("left").hasSize(2);
        assertThat(shaded(regions(below, PainSite.LEG))).containsOnly("left").hasSize(4);
    }

    @Test
    void a_numb_leg_is_dotted() {
        BodyPain numb = new BodyPain(Set.of(), null, null, Set.of(), null, LegsSide.RIGHT, true, Set.of());

        assertThat(svg(numb).split("fill=\"url\\(#c-numb\\)\"")).hasSize(4 + 1 + 1);
        assertThat(svg(NOTHING)).doesNotContain("fill=\"url(#c-numb)\"");
    }

    @Test
    void what_was_asked_about_and_is_free_of_pain_is_ticked() throws Exception {
        BodyPain pain = BodyPain.of(FactsBuilder.builder()
                .pain(PainBuilder.builder().sites(Set.of(PainSite.LOW_BACK)).build())
                .build());

        assertThat(pain.clear()).hasSize(PainSite.values().length - 1).doesNotContain(PainSite.LOW_BACK);
        assertThat(states(pain, "clear")).hasSize(PainSite.values().length - 1);
        assertThat(svg(pain).split("stroke=\"#0a5c36\"")).hasSize(TICKS + 1 + 1);
    }

    @Test
    void what_was_not_asked_is_neither_shaded_nor_ticked() throws Exception {
        assertThat(states(NOTHING, "unmarked")).hasSize(PainSite.values().length);
        assertThat(chart(NOTHING).alt(Shipped.PICTURES::word))
                .isEqualTo("A body seen from the front and from the back. No painful area is marked.");
    }

    @Test
    void pain_that_another_answer_names_is_never_ticked_as_clear() throws Exception {
        BodyPain pain = BodyPain.of(FactsBuilder.builder()
                .pain(PainBuilder.builder()
                        .sites(Set.of(PainSite.LOW_BACK))
                        .severity(7)
                        .build())
                .visceral(VisceralBuilder.builder().chestPain(Presence.PRESENT).build())
                .legs(LegsBuilder.builder().pain(LegsPain.BELOW_KNEE).build())
                .build());

        assertThat(pain.clear()).doesNotContain(PainSite.CHEST, PainSite.LEG);
        assertThat(states(pain, "unknown")).containsExactly("CHEST");
        assertThat(states(pain, "severe")).containsExactly("LEG", "LOW_BACK");
    }

    @Test
    void it_says_the_same_in_words() throws Exception {
        BodyPain pain = new BodyPain(
                Set.of(PainSite.LOW_BACK, PainSite.LEG),
                PainSide.RIGHT,
                6,
                Set.of(),
                LegsPain.BELOW_KNEE,
                LegsSide.BOTH,
                true,
                Set.of(PainSite.CHEST));

        String words =
                "A body seen from the front and from the back. Painful areas: Low back, right; Leg, also below the knee, both"
                        + " sides. Severity at present: 6 of 10. Numb or tingling: Leg, both sides. Asked about and free of pain: Chest.";
        assertThat(chart(pain).alt(Shipped.PICTURES::word)).isEqualTo(words);
        assertThat(Shipped.elements(Shipped.parsed(svg(pain)), "desc").get(0).getTextContent())
                .isEqualTo(words);
    }

    @Test
    void its_ids_are_its_own_and_it_needs_nothing_from_outside() throws Exception {
        String svg = svg(NOTHING);
        List<String> ids = Shipped.elements(Shipped.parsed(svg), "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).hasSizeGreaterThan(6).doesNotHaveDuplicates().allMatch(id -> id.startsWith("c-"));
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "href", "<script");
        assertThat(chart(NOTHING).toSvg(Shipped.PICTURES::word, "c")).isEqualTo(svg);
    }

    private static BodyChart chart(BodyPain pain) {
        return Shipped.PICTURES.body(pain);
    }

    private static String svg(BodyPain pain) {
        return chart(pain).toSvg(Shipped.PICTURES::word, "c");
    }

    private static List<Element> regions(BodyPain pain, PainSite site) throws Exception {
        return Shipped.elements(Shipped.parsed(svg(pain)), "path").stream()
                .filter(path -> path.getAttribute("data-region").equals(site.name()))
                .toList();
    }

    private static Set<String> states(BodyPain pain, String state) throws Exception {
        return Shipped.elements(Shipped.parsed(svg(pain)), "path").stream()
                .filter(path -> path.getAttribute("data-state").equals(state))
                .map(path -> path.getAttribute("data-region"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> shaded(List<Element> regions) {
        return regions.stream()
                .filter(region -> region.getAttribute("data-state").equals("moderate"))
                .map(region -> region.getAttribute("data-side"))
                .toList();
    }

    /** The corner farthest from the middle says on which side a region is. */
    private static double firstX(Element region) {
        String path = region.getAttribute("d");
        double middle = region.getAttribute("data-view").equals("front") ? 104 : 296;
        double farthest = middle;
        for (String corner : path.substring(1, path.length() - 1).split("L", -1)) {
            double x = Double.parseDouble(corner.substring(0, corner.indexOf(" ")));
            farthest = Math.abs(x - middle) > Math.abs(farthest - middle) ? x : farthest;
        }
        return farthest;
    }
}
