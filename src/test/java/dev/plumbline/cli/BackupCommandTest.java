package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

    private static final String OPENS = "the first passphrase";
    private static final String SEALS = "the second passphrase";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_backup_fills_another_practice() throws IOException {
        Path backup = made();
        String into = folder.resolve("other").toString();

        Call restored = Call.with(SEALS + "\n" + OPENS + "\n", "restore", backup.toString(), "--data", into);

        assertThat(restored).returns(0, Call::code).returns("", Call::err);
        try (Store store = Store.open(Path.of(into), OPENS.toCharArray(), InstantSource.system())) {
            assertThat(store.users().all())
                    .hasSize(1)
                    .allMatch(user -> user.name().equals("Olga"));
        }
        assertThat(Call.with(SEALS + "\n" + OPENS + "\n", "restore", backup.toString(), "--data", into))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("there is a practice here already"));
    }

    @Test
    void a_wrong_passphrase_or_a_file_that_is_there_is_said_in_a_sentence() throws IOException {
        Path backup = made();
        String data = folder.resolve("practice").toString();

        assertThat(Call.with("a wrong one\n" + SEALS + "\n", "backup", backup + "2", "--data", data))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("this passphrase does not open the practice"));
        assertThat(Call.with(OPENS + "\n" + SEALS + "\n", "backup", backup.toString(), "--data", data))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("is there already"));
        assertThat(Call.with("a wrong one\n" + OPENS + "\n", "restore", backup.toString(), "--data", data + "3"))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("this passphrase does not open the backup"));
        assertThat(Call.with("", "backup", backup + "4", "--data", data)).returns(2, Call::code);
        assertThat(Files.exists(Path.of(backup + "2"))).isFalse();
    }

    @Test
    void a_backup_that_could_not_be_made_leaves_no_file_in_the_way_of_the_next() throws IOException {
        made();
        String data = folder.resolve("practice").toString();
        Path backup = folder.resolve("second.backup");

        assertThat(Call.with(OPENS + "\nshort\n", "backup", backup.toString(), "--data", data))
                .returns(2, Call::code);
        assertThat(backup).doesNotExist();
        assertThat(Call.with(OPENS + "\n" + SEALS + "\n", "backup", backup.toString(), "--data", data))
                .returns(0, Call::code);
    }

    @Test
    void serving_to_other_machines_without_tls_is_a_wrong_call() {
        assertThat(Call.of("serve", "--host", "0.0.0.0"))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("--tls-cert", "--behind-proxy"));
        assertThat(Call.of("serve", "--port", "99999")).returns(2, Call::code);
        assertThat(Call.of("serve", "--passphrase", "x"))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("there is no option"));
    }

    private Path made() throws IOException {
        Path data = folder.resolve("practice");
        try (Store store = Store.create(data, OPENS.toCharArray(), InstantSource.system())) {
            assertThat(store.users().addFirst("Olga", OPENS.toCharArray()).name())
                    .isEqualTo("Olga");
        }
        Path backup = folder.resolve("practice.backup");
        assertThat(Call.with(OPENS + "\n" + SEALS + "\n", "backup", backup.toString(), "--data", data.toString()))
                .returns(0, Call::code);
        return backup;
    }
}
