package dev.plumbline.engine;

import static dev.plumbline.engine.RuleFiles.FLAGS;
import static dev.plumbline.engine.RuleFiles.HEADER;
import static dev.plumbline.engine.RuleFiles.SAYS;
import static dev.plumbline.engine.RuleFiles.SITS;
import static dev.plumbline.engine.RuleFiles.file;
import static dev.plumbline.engine.RuleFiles.place;
import static dev.plumbline.engine.RuleFiles.plain;
import static dev.plumbline.engine.RuleFiles.refused;
import static dev.plumbline.engine.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule file may not hold around its rules. */
class RefusedFilesTest {

    @Test
    void a_second_package_is_refused_where_it_stands() {
        RuleSource other = new RuleSource(
                "zebra.drl", HEADER.replace("package rules", "package others") + rule("X-2", SITS, FLAGS));

        assertThat(refused(plain(), other))
                .singleElement()
                .asString()
                .startsWith(place(other, "others") + ": a second package 'others'")
                .contains("here 'rules'");
    }

    @Test
    void a_file_without_a_package_is_refused() {
        RuleSource bare = new RuleSource("bare.drl", rule("X-1", SITS, FLAGS));

        assertThat(refused(bare)).first().asString().startsWith("bare.drl:1:1: no package line");
    }

    @Test
    void the_second_rule_of_an_id_is_refused_and_the_first_is_named() {
        RuleSource again = file("zebra.drl", rule("X-1", "Sitting( provokesPain.present )", FLAGS));

        assertThat(refused(plain(), again))
                .containsExactly(place(again, "\"X-1 A title\"") + " X-1: a second rule 'X-1'; the first is in "
                        + place(plain(), "\"X-1").replaceFirst(":\\d+$", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.io.File",
                "java.util.*",
                "dev.plumbline.engine.CompiledRules",
                "function java.lang.Math.abs",
                "static java.lang.System.*",
                "static dev.plumbline.engine.ImageCache.*",
                "dev.plumbline.fact.sub.*"
            })
    void imports_beyond_the_model_are_refused(String name) {
        RuleSource source = new RuleSource(
                "imports.drl", HEADER.replace("import java.util.List", "import " + name) + rule("X-1", SITS, FLAGS));

        assertThat(refused(source))
                .first()
                .asString()
                .startsWith(place(source, name) + ": import of '")
                .contains("is not allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "global java.util.List found",
                "function void harm() { }",
                "query \"all\" Sitting() end",
                "declare Extra name : String end",
                "dialect \"mvel\"",
                "unit dev.plumbline.Unit"
            })
    void nothing_but_rules_stands_in_a_file(String stray) {
        RuleSource source = file("stray.drl", stray, rule("X-1", SITS, FLAGS));
        String word = stray.split(" ", -1)[0];

        assertThat(refused(source))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(place(source, stray) + ": '" + word + "' is not allowed in a rule file"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "no-loop true",
                "agenda-group \"first\"",
                "lock-on-active",
                "enabled false",
                "date-effective \"01-Jan-2020\"",
                "auto-focus true",
                "dialect \"mvel\"",
                "timer ( 1s )"
            })
    void a_rule_has_no_attributes(String attribute) {
        RuleSource source = file("attribute.drl", rule("X-1", SAYS + "    " + attribute + "\n", SITS, FLAGS));
        String word = attribute.split("[ -]", -1)[0];

        assertThat(refused(source))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(place(source, attribute) + " X-1: '" + word + "' is not allowed here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "source", "because"})
    void a_rule_says_its_grade_source_and_reason(String label) {
        RuleSource source = file("missing.drl", rule("X-1", SAYS.replace("@" + label, "@choice"), SITS, FLAGS));

        assertThat(refused(source))
                .containsExactly(place(source, "\"X-1 A title\"") + " X-1: no @" + label
                        + "; every rule has a grade, a source and a reason");
    }

    @Test
    void a_second_source_is_refused_where_it_stands() {
        RuleSource source = file("twice.drl", rule("X-1", "    @source( \"ROS\" )\n" + SAYS, SITS, FLAGS));
        String second = source.text().substring(source.text().indexOf("@grade"));
        RuleSource rest =
                new RuleSource("twice.drl", source.text().replace("@source( \"ROS\" )", "@######( \"ROS\" )"));

        assertThat(second).contains("@source");
        assertThat(refused(source))
                .singleElement()
                .asString()
                .startsWith(place(rest, "source( \"CONSENSUS\"") + " X-1: 'source' is not allowed here")
                .contains("each once");
    }

    @Test
    void an_unknown_annotation_and_an_unknown_grade_are_refused() {
        String says = SAYS.replace("CONSENSUS )\n", "EXCELLENT )\n") + "    @author( \"me\" )\n";
        RuleSource source = file("odd.drl", rule("X-1", says, SITS, FLAGS));

        assertThat(refused(source))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).startsWith(place(source, "\"X-1 A title\"") + " X-1: "))
                .anySatisfy(problem -> assertThat(problem).contains("unknown annotation @author"))
                .anySatisfy(problem -> assertThat(problem).contains("@grade EXCELLENT is none of"));
    }
}
