package dev.plumbline.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.InvalidInputException;
import dev.plumbline.RuleSet;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.Limits;
import dev.plumbline.intake.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Records in which anything stands anywhere: what is wrong is a problem with its place, and nothing else is thrown. */
class HostileRecordTest {

    private static final int BUNDLES = 2_000;

    private final RandomRecords records = new RandomRecords();

    @Test
    void whatever_stands_where_something_else_should_is_a_problem_and_never_throws() {
        List<String> anything = List.of(
                "null", "7", "-1e400", "true", "\"\"", "\"x\"", "[]", "{}", "[null]", "[[{}]]", "{\"\": {\"a\": []}}");
        for (int i = 0; i < BUNDLES; i++) {
            String whole =
                    "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"fullUrl\": \"urn:uuid:1\", "
                            + "\"resource\": " + records.resource() + "}, {\"resource\": " + records.resource() + "}]}";
            int[] values = colons(whole);
            int at = values[records.upTo(values.length)] + 2;
            String broken = whole.substring(0, at) + records.one(anything) + whole.substring(end(whole, at));
            RecordBundle read = RecordBundle.json(broken);
            try {
                assertThat(read.findings().answers()).isNotNull();
            } catch (InvalidInputException e) {
                assertThat(e.problems())
                        .allMatch(
                                problem -> problem.line() > 0 && !problem.path().isEmpty());
            }
        }
    }

    private static int[] colons(String json) {
        return IntStream.range(0, json.length())
                .filter(i -> json.startsWith("\": ", i))
                .map(i -> i + 1)
                .toArray();
    }

    /** Where the value that begins here ends. */
    private static int end(String json, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                depth++;
            } else if (!quoted && (c == '}' || c == ']') && --depth < 0) {
                return i;
            } else if (!quoted && c == ',' && depth == 0) {
                return i;
            }
        }
        return json.length();
    }

    @Test
    void a_bare_resource_of_every_type_can_be_read_on_any_day() {
        for (LocalDate today : List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))) {
            for (String type : RandomRecords.TYPES) {
                Findings findings = new Findings("record.json");
                RecordReader reader =
                        new RecordReader(RuleSet.shipped().catalogue().codes(), today, findings);
                Node node = Intake.json("{\"resourceType\": \"" + type + "\"}", "record.json", Limits.RESOURCE);
                reader.read(new Element((Node.Mapping) node, type, findings));
                reader.end();

                assertThat(findings.notMapped()).as(type).isNotEmpty();
            }
        }
    }
}
