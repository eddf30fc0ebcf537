package dev.plumbline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.InvalidInputException;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.PainSite;
import dev.plumbline.fact.Presence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a person stands in a row of a table. */
class TableTest {

    @Test
    void a_cell_is_spelt_as_in_files_and_an_empty_one_was_not_asked() {
        Facts facts = read("client.age,sitting.hoursPerDay,caudaEquina.saddleNumbness,client.sex", "41,9.5,no,");

        assertThat(facts.client().age()).isEqualTo(41);
        assertThat(facts.sitting().hoursPerDay()).isEqualTo(9.5);
        assertThat(facts.caudaEquina().saddleNumbness()).isEqualTo(Presence.ABSENT);
        assertThat(facts.client().sex()).isNull();
    }

    @Test
    void several_answers_stand_in_one_cell() {
        assertThat(read("pain.sites,client.age", "lowBack; buttock,41").pain().sites())
                .containsExactly(PainSite.LOW_BACK, PainSite.BUTTOCK);
        assertThat(read("pain.sites;client.age", "lowBack|buttock;41").pain().sites())
                .containsExactly(PainSite.LOW_BACK, PainSite.BUTTOCK);
        assertThat(read("pain.worseWith,client.age", "none,41").pain().worseWith())
                .isEmpty();
    }

    @Test
    void two_sides_stand_in_two_columns_or_in_one_cell() {
        NumberSides both = new NumberSides(4, 5);

        assertThat(read("strength.gluteMediusGrade.left,strength.gluteMediusGrade.right", "4,5")
                        .strength()
                        .gluteMediusGrade())
                .isEqualTo(both);
        assertThat(read("strength.gluteMediusGrade,client.age", "left 4; right 5,41")
                        .strength()
                        .gluteMediusGrade())
                .isEqualTo(both);
        assertThat(read("strength.gluteMediusGrade.left,client.age", "4,41")
                        .strength()
                        .gluteMediusGrade())
                .isEqualTo(new NumberSides(4, null));
    }

    @Test
    void a_wrong_header_is_refused_with_the_nearest_path() {
        assertThatThrownBy(() -> read("sitting.hourPerDay,client.age,client.age", ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("in.csv:1:1 sitting.hourPerDay: unknown column; did you mean sitting.hoursPerDay?\n"
                        + "in.csv:1:3 client.age: given twice");
    }

    @Test
    void a_wrong_cell_is_refused_with_its_row_and_column() {
        assertThatThrownBy(() -> read("client.age,sitting.hoursPerDay", "41,99"))
                .hasMessageStartingWith("in.csv:7:2 sitting.hoursPerDay: 99 is ");
        assertThatThrownBy(() -> read("client.age,sitting.hoursPerDay", "41"))
                .hasMessage("in.csv:7:1: has 1 cells, and the header has 2");
    }

    @Test
    void a_row_may_go_over_several_lines_and_the_next_is_still_found(@TempDir Path temporary) throws Exception {
        Folder folder = new Folder(temporary);
        String table = "\uFEFFclient.age,pain.sites\r\n41,\"lowBack;\r\nbuttock\"\r\n\r\n42,\r\n43,x\r\n";

        assertThat(folder.lines(folder.input("in.csv", table)))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("{\"source\":\"in.csv:2\""))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("{\"source\":\"in.csv:5\""));
        assertThat(folder.rejects("lines"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("{\"source\":\"in.csv\",\"line\":6,");
    }

    @Test
    void a_table_with_a_wrong_header_is_set_aside_as_a_whole(@TempDir Path temporary) throws Exception {
        Folder folder = new Folder(temporary);

        assertThat(folder.lines(folder.input("in.csv", "client.aje\n41\n42\n"))).isEmpty();
        assertThat(folder.rejects("lines")).hasSize(1);
    }

    private static Facts read(String header, String row) {
        return Table.of(header.getBytes(StandardCharsets.UTF_8), "in.csv", 1)
                .read(row.getBytes(StandardCharsets.UTF_8), "in.csv", 7)
                .facts();
    }
}
