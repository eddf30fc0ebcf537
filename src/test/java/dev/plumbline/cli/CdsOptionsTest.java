package dev.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call the CDS Hooks service, as it is said in the call of {@code serve}. */
class CdsOptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://ehr.example/", "ehr.example", "*", "null", "https://user@ehr.example"})
    void an_origin_is_a_scheme_and_a_host(String origin) {
        assertThat(refused("--cds-origin", origin)).contains("--cds-origin is a scheme and a host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ehr.example", "=keys.json", "https://ehr.example="})
    void a_client_is_an_issuer_and_a_file(String client) {
        assertThat(refused("--cds-client", client)).contains("--cds-client is an issuer and a file");
    }

    @Test
    void keys_that_sign_nothing_are_refused_before_anything_is_served(@TempDir Path folder) throws IOException {
        Path keys = folder.resolve("keys.json");
        Files.writeString(keys, "{\"keys\":[]}");

        assertThat(refused("--cds-client", "https://ehr.example=" + keys)).contains("keys.json: no key with a kid");
    }

    @Test
    void a_file_that_is_not_there_is_named(@TempDir Path folder) {
        assertThat(refused("--cds-client", "https://ehr.example=" + folder.resolve("none.json")))
                .contains("none.json");
    }

    private static String refused(String... options) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, false, UTF_8);
        String[] call = new String[options.length + 1];
        call[0] = "serve";
        System.arraycopy(options, 0, call, 1, options.length);

        assertThat(Main.run(new Main.Terminal(new ByteArrayInputStream(new byte[0]), stream, stream, Map.of()), call))
                .isEqualTo(2);
        return said.toString(UTF_8);
    }
}
