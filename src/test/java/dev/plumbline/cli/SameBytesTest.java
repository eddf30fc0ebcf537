package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same facts, rules and date give the same bytes, wherever and however often. */
class SameBytesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    /** Made before any test changes what the machine is set to. */
    private static final List<Call> AT_HOME = everything();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restored() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tr-TR",
                "de-DE",
                "ar",
                "ar-SA-u-nu-arab",
                "th-TH-u-ca-buddhist-nu-thai",
                "hi-IN-u-nu-deva",
                "ja-JP-u-ca-japanese"
            })
    void a_locale_changes_nothing(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(everything()).isEqualTo(AT_HOME);
    }

    @Test
    void the_old_thai_locale_with_its_own_digits_changes_nothing() {
        Locale.setDefault(new Locale("th", "TH", "TH"));

        assertThat(String.format("%d", 1)).as("the locale is in force").isNotEqualTo("1");
        assertThat(everything()).isEqualTo(AT_HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/Los_Angeles"})
    void a_time_zone_changes_nothing_of_a_dated_assessment(String id) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));

        assertThat(everything()).isEqualTo(AT_HOME);
    }

    @Test
    void a_second_run_gives_the_same_bytes() {
        assertThat(everything()).isEqualTo(AT_HOME);
    }

    @Test
    void four_threads_may_share_an_assessor() throws InterruptedException, ExecutionException {
        Assessor assessor = Assessor.of(RuleSet.shipped());
        List<Assessment> people = People.all().stream().map(Assessment::parse).toList();
        List<String> expected = results(assessor, people);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> runs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                runs.add(threads.submit(() -> results(assessor, people)));
            }
            for (Future<List<String>> run : runs) {
                assertThat(run.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Tag("long")
    @Test
    void hundreds_of_files_in_one_call_give_what_each_gives_alone(@TempDir Path folder) throws IOException {
        List<String> words = new ArrayList<>(List.of("assess", "-f", "jsonl", "--date", TODAY.toString()));
        for (int i = 0; i < 300; i++) {
            Path file = Files.writeString(folder.resolve("person-" + i + ".yaml"), person(i));
            words.add(file.toString());
        }

        Call call = Call.of(words.toArray(String[]::new));

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        List<String> lines = call.out().lines().toList();
        assertThat(lines).hasSize(300);
        Assessor assessor = Assessor.of(RuleSet.shipped());
        for (int i = 0; i < 300; i += 7) {
            Assessment alone = Assessment.read(folder.resolve("person-" + i + ".yaml"));
            assertThat(lines.get(i)).isEqualTo(assessor.assess(alone, TODAY).toJsonLine());
        }
    }

    private static String person(int i) {
        return "client: { age: " + (18 + i % 70) + " }\npain: { severity: " + i % 11 + ", durationWeeks: " + i
                + " }\nsitting: { hoursPerDay: " + i % 24 + " }\ncaudaEquina: { saddleNumbness: "
                + (i % 6 == 0 ? "yes" : "no") + " }\n";
    }

    /** Every format, and what is refused: messages are for people, and still the same everywhere. */
    private static List<Call> everything() {
        List<Call> calls = new ArrayList<>();
        for (String person : People.all()) {
            calls.add(Call.with(person, "assess", "-f", "json", "--date", TODAY.toString(), "-"));
        }
        calls.add(Call.with(
                "pain: { severity: 11 }\nsitting: { hourPerDay: 1.5, INCREASEDRECENTLY: 1 }\nclient: { heightCm: 1.5 }",
                "assess",
                "-"));
        calls.add(Call.with(People.DESK, "assess", "--date", TODAY.toString(), "-"));
        calls.add(Call.of("facts"));
        calls.add(Call.of("form"));
        calls.add(Call.of("assess", "--fail-at", "emergency_now", "-f", "JSONI", "-"));
        return calls;
    }

    private static List<String> results(Assessor assessor, List<Assessment> people) {
        return people.stream()
                .map(person -> assessor.assess(person, TODAY).toJson())
                .toList();
    }
}
