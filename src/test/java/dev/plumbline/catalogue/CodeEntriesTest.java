package dev.plumbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.RuleSet;
import dev.plumbline.RuleSetException;
import dev.plumbline.engine.RuleFolder;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of codes: what it may say, and what is refused. */
class CodeEntriesTest {

    private static final String LOINC = "http://loinc.org";
    private static final String SNOMED = "http://snomed.info/sct";
    private static final String ATC = "http://www.whocc.no/atc";

    private static CodeTable table(String entries) {
        return CodeEntries.table(YamlFile.read(
                "catalogue/codes.yaml",
                "systems: { LOINC: http://loinc.org, SCT: http://snomed.info/sct, ATC: http://www.whocc.no/atc }\n"
                        + "hierarchical: [ATC]\n"
                        + "units: { length: { cm: {}, m: { times: 100 } }, none: { m: { over: 0 } } }\n"
                        + "answers: { some: { present: { LOINC LA33-6: 'Yes' } } }\n"
                        + entries));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conditions: [{ says: { history.cancr: present }, codes: { SCT 1: A } }]      | conditions[0].says.history.cancr: there is no fact history.cancr
            conditions: [{ says: { history.cancer: maybe }, codes: { SCT 1: A } }]       | conditions[0].says.history.cancer: history.cancer cannot be 'maybe' here
            conditions: [{ says: { history.cancerType: skin }, codes: { SCT 1: A } }]    | conditions[0].says.history.cancerType: history.cancerType cannot be 'skin' here
            conditions: [{ says: { pain.sites: lowBack }, codes: { SCT 1: A } }]         | conditions[0].says.pain.sites: pain.sites cannot be 'lowBack' here
            conditions: [{ asks: pain.site, codes: { SCT 1: A } }]                       | conditions[0].asks: there is no fact pain.site
            conditions: [{ codes: { SCT 1: A } }, { codes: { SCT 1: B } }]               | conditions[1].codes: SCT 1 is given twice
            conditions: [{ dayz: 3, codes: { SCT 1: A } }]                               | conditions[0].dayz: is nothing that an entry says
            conditions: [{ days: -1, codes: { SCT 1: A } }]                              | conditions[0].days: must be 0 or more
            conditions: [{ codes: { ICD 1: A } }]                                        | conditions[0].codes: there is no system ICD
            conditions: [{ codes: { SCT1: A } }]                                         | conditions[0].codes: 'SCT1' is no code
            conditions: [{ past: true }]                                                 | conditions[0].codes: expected a mapping
            observations: [{ fact: client.height, unit: length, days: 1, codes: {} }]    | observations[0].fact: there is no fact client.height
            observations: [{ fact: client.heightCm, days: 1, codes: { LOINC 1: A } }]    | observations[0].unit: client.heightCm needs a unit
            observations: [{ fact: client.pregnant, days: 1, codes: { LOINC 1: A } }]    | observations[0].answers: client.pregnant needs answers
            observations: [{ fact: client.pregnant, unit: length, days: 1, codes: {} }]  | observations[0].unit: client.pregnant is no number
            observations: [{ fact: client.heightCm, unit: none, days: 1, codes: {} }]    | units.none.m.over: must not be 0
            observations: [{ fact: client.heightCm, unit: length, codes: {} }]           | observations[0].days: expected a whole number
            observations: [{ fact: client.sex, answers: some, days: 1, codes: {} }]      | answers.some.present: client.sex cannot be 'present' here
            medications: [{ says: { a.b: present }, codes: { ATC A: A } }]               | medications[0].says.a.b: there is no fact a.b
            hierarchy: [ATC]                                                             | there is no section of this name
            """)
    void what_it_must_not_say_is_refused_with_its_place(String entries, String message) {
        assertThatThrownBy(() -> table(entries))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("catalogue/codes.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void a_rule_set_without_the_file_knows_no_codes() {
        assertThat(CodeEntries.table(YamlFile.of("catalogue/codes.yaml", Map.of())))
                .isEqualTo(new CodeTable(Map.of(), Set.of(), Map.of(), Map.of(), Map.of()));
    }

    @Test
    void a_code_of_a_hierarchy_stands_for_what_is_below_it() {
        CodeTable table = table("medications: [{ says: { history.opioidUse: present }, codes: { ATC N02A: Opioids } },"
                + " { asks: history.opioidUse, codes: { ATC N02AX: Other opioids, SCT 77: A } }]");

        assertThat(Objects.requireNonNull(table.medication(new RecordCode(ATC, "N02AA01")))
                        .says())
                .containsEntry("history.opioidUse", "present");
        assertThat(Objects.requireNonNull(table.medication(new RecordCode(ATC, "N02AX02")))
                        .asks())
                .isEqualTo("history.opioidUse");
        assertThat(table.medication(new RecordCode(ATC, "N02"))).isNull();
        assertThat(table.medication(new RecordCode(ATC, "N02A" + "A".repeat(1_000))))
                .isNull();
        assertThat(table.medication(new RecordCode(SNOMED, "778"))).isNull();
    }

    @Test
    void a_scale_takes_away_before_it_multiplies() {
        UnitScale fahrenheit = new UnitScale(new BigDecimal(32), new BigDecimal(5), new BigDecimal(9));

        assertThat(fahrenheit.convert(new BigDecimal("212"))).isEqualByComparingTo("100");
    }

    @Test
    void the_shipped_table_is_the_same_out_of_the_cache() throws IOException {
        CatalogueReader read = CatalogueReader.of(RuleFolder.shippedFiles().texts());
        byte[] packed = Objects.requireNonNull(read.packed());
        CatalogueReader unpacked = CatalogueReader.unpacked(new DataInputStream(new ByteArrayInputStream(packed)));

        assertThat(unpacked.catalogue().codes()).isEqualTo(read.catalogue().codes());
        assertThat(read.catalogue().codes().conditions()).hasSizeGreaterThan(250);
    }

    @Test
    void every_code_of_the_shipped_table_has_the_form_and_the_check_digit_of_its_system() {
        CodeTable codes = RuleSet.shipped().catalogue().codes();
        Map<RecordCode, Object> all = new HashMap<>();
        all.putAll(codes.conditions());
        all.putAll(codes.observations());
        all.putAll(codes.medications());
        codes.observations().values().forEach(entry -> all.putAll(entry.answers()));

        all.keySet().forEach(code -> {
            switch (code.system()) {
                case LOINC -> assertThat(isLoinc(code.code())).as(code.code()).isTrue();
                case SNOMED -> assertThat(isSnomed(code.code())).as(code.code()).isTrue();
                default -> assertThat(code.code()).matches("[A-Z][0-9]{2}[A-Z]([A-Z]([0-9]{2})?)?");
            }
        });
    }

    /** The last digit of a LOINC code makes its sum by the Luhn algorithm end in zero; the letters of an answer's code count eight. */
    private static boolean isLoinc(String code) {
        if (!Pattern.matches("(LA)?[0-9]{1,7}-[0-9]", code)) {
            return false;
        }
        String digits = code.replaceAll("\\D", "");
        int sum = code.startsWith("LA") ? 8 : 0;
        for (int i = digits.length() - 1, place = 0; i >= 0; i--, place++) {
            int digit = Character.digit(digits.charAt(i), 10) * (place % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    /** The last digit of a SNOMED CT identifier makes its Verhoeff sum zero. */
    private static boolean isSnomed(String code) {
        int[][] turned = {
            {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
            {1, 5, 7, 6, 2, 8, 3, 0, 9, 4},
            {5, 8, 0, 3, 7, 9, 6, 1, 4, 2},
            {8, 9, 1, 6, 0, 4, 3, 5, 2, 7},
            {9, 4, 5, 3, 1, 2, 6, 8, 7, 0},
            {4, 2, 8, 6, 5, 7, 3, 9, 0, 1},
            {2, 7, 9, 3, 8, 0, 6, 4, 1, 5},
            {7, 0, 4, 6, 9, 1, 3, 2, 5, 8}
        };
        int check = 0;
        for (int i = code.length() - 1, place = 0; i >= 0; i--, place++) {
            check = dihedral(check, turned[place % 8][Character.digit(code.charAt(i), 10)]);
        }
        return check == 0 && Pattern.matches("[1-9][0-9]{5,17}", code);
    }

    /** The product in the group of the turns (0 to 4) and flips (5 to 9) of a pentagon. */
    private static int dihedral(int a, int b) {
        int turn = Math.floorMod(a < 5 ? a + b : a - b, 5);
        return (a < 5) == (b < 5) ? turn : turn + 5;
    }
}
