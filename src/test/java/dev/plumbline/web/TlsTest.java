package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.PlumblineException;
import dev.plumbline.RuleSet;
import dev.plumbline.document.Clinic;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice for other machines. */
class TlsTest {

    private static final String SECRET = "changeit";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_certificate_and_its_key_make_every_page_and_cookie_a_secure_one() throws Exception {
        KeyStore store = certificate();
        Settings settings = new Settings("127.0.0.1", 0, folder.resolve("cert.pem"), folder.resolve("key.pem"), null);
        try (Practice practice = practice();
                PracticeServer server = PracticeServer.start(practice, settings)) {
            assertThat(server.url()).startsWith("https://127.0.0.1:");
            HttpClient http =
                    HttpClient.newBuilder().sslContext(trusting(store)).build();
            HttpResponse<String> page = http.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "setup")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();

            HttpResponse<String> entered = http.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "setup"))
                            .header("Origin", server.url().replaceAll("/$", ""))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("name=Olga&passphrase=correct+horse"
                                    + "&again=correct+horse&code=" + practice.setupCode()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(entered.headers().firstValue("Set-Cookie").orElse(""))
                    .startsWith("__Host-plumbline=")
                    .contains("; Secure", "; HttpOnly", "; SameSite=Strict");
        }
    }

    @Test
    void a_file_that_is_no_certificate_is_said_to_be_none() throws Exception {
        Path nothing = Files.writeString(folder.resolve("nothing.pem"), "nothing");
        Settings settings = new Settings("127.0.0.1", 0, nothing, nothing, null);
        try (Practice practice = practice()) {
            assertThatThrownBy(() -> PracticeServer.start(practice, settings))
                    .hasRootCauseInstanceOf(Exception.class)
                    .satisfies(e -> assertThat(
                                    e instanceof PlumblineException || e.getCause() instanceof PlumblineException)
                            .isTrue());
        }
    }

    private Practice practice() throws Exception {
        return new Practice(
                RuleSet.shipped(),
                Clinic.unnamed(),
                new Place.Folder(folder.resolve("practice")),
                InstantSource.system());
    }

    private KeyStore certificate() throws Exception {
        Path file = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "practice",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=practice",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        SECRET,
                        "-keystore",
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.onExit().orTimeout(60, TimeUnit.SECONDS).join().exitValue())
                .isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, SECRET.toCharArray());
        }
        pem("cert.pem", "CERTIFICATE", store.getCertificate("practice").getEncoded());
        pem(
                "key.pem",
                "PRIVATE KEY",
                store.getKey("practice", SECRET.toCharArray()).getEncoded());
        return store;
    }

    private void pem(String name, String what, byte[] bytes) throws Exception {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        Files.writeString(
                folder.resolve(name), "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n");
    }

    private static SSLContext trusting(KeyStore store) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("practice", store.getCertificate("practice"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
