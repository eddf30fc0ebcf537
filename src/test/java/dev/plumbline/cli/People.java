package dev.plumbline.cli;

import dev.plumbline.intake.BlankForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Valid assessments for tests. */
final class People {

    static final String DESK = """
            client:  { age: 41, sex: female }
            pain:    { sites: [lowBack], severity: 4, durationWeeks: 7, worseWith: [sitting, running] }
            sitting: { hoursPerDay: 9, longestBoutMinutes: 180, increasedRecently: yes }
            strength: { gluteMediusGrade: { left: 4, right: 5 } }
            legLength: { differenceMm: 8, method: tape }
            legs: { pain: belowKnee, side: left }
            caudaEquina: { saddleNumbness: no, bladderDisturbance: no, bowelDisturbance: no, sexualDysfunction: unknown }
            """;

    static final String EMERGENCY = """
            # Told on the telephone.
            client:
              age: 44
            caudaEquina:
              saddleNumbness: yes
              bladderDisturbance: unknown
            visit:
              date: 2021-01-15
              note: "comes today: says it is new"
            """;

    static final String JSON = """
            { "client": { "age": 23, "sex": "male", "heightCm": 181.5 },
              "pain": { "sites": ["lowBack", "buttock"], "severity": 6, "nightPain": false, "worseWith": [] },
              "running": { "kmPerWeek": 60 } }
            """;

    private static final Path EXAMPLES = Path.of("src/examples");

    private People() {}

    /** Every valid assessment at hand: these, a blank form, and the examples. */
    static List<String> all() {
        List<String> all = new ArrayList<>(List.of(DESK, EMERGENCY, JSON, BlankForm.text()));
        if (Files.isDirectory(EXAMPLES)) {
            try (Stream<Path> files = Files.list(EXAMPLES)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(yaml|json)"))
                        .sorted()
                        .toList()) {
                    all.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
