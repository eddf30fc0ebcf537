package dev.plumbline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.launcher.Checkout.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody without Java or Maven reads what to install. */
class MissingToolsTest {

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void fresh() throws IOException {
        checkout = new Checkout(folder);
    }

    @Test
    void without_java_it_says_what_to_install() throws Exception {
        checkout.remove("java");

        assertRefuses(checkout.run(), "Java 17 or newer is needed", "no java on the PATH", "openjdk-17-jdk");
    }

    @Test
    void with_too_old_a_java_it_names_the_one_it_found() throws Exception {
        checkout.say("version", "11.0.2");

        assertRefuses(checkout.run(), "Java 17 or newer is needed", "is Java 11", "openjdk-17-jdk");
    }

    @Test
    void the_old_way_of_counting_is_understood() throws Exception {
        checkout.say("version", "1.8.0_392");

        assertRefuses(checkout.run(), "is Java 8");
    }

    @Test
    void a_newer_java_is_welcome() throws Exception {
        checkout.say("version", "25");

        assertThat(checkout.run().code()).isZero();
    }

    @Test
    void java_home_outranks_the_path() throws Exception {
        Path home = folder.resolve("a jdk");
        Files.createDirectories(home.resolve("bin"));
        Files.copy(folder.resolve("bin/java"), home.resolve("bin/java"));
        Files.copy(folder.resolve("bin/javac"), home.resolve("bin/javac"));
        Files.writeString(home.resolve("bin/code"), "42");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"21.0.1\"\n");
        checkout.say("version", "11.0.2");

        Ran ran = Checkout.ran(checkout.start(checkout.launcher(), Map.of("JAVA_HOME", home.toString())), "");

        assertThat(ran.code()).isEqualTo(42);
    }

    @Test
    void an_empty_java_home_is_named() throws Exception {
        Ran ran = Checkout.ran(
                checkout.start(
                        checkout.launcher(),
                        Map.of("JAVA_HOME", folder.resolve("none").toString())),
                "");

        assertRefuses(ran, "JAVA_HOME is " + folder.resolve("none"), "no bin/java in it");
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        checkout.remove("mvn");

        assertRefuses(checkout.run(), "Maven 3.8.1 or newer is needed to build", "apt install maven");
    }

    @Test
    void without_a_compiler_it_asks_for_a_jdk() throws Exception {
        checkout.remove("javac");

        assertRefuses(checkout.run(), "A JDK is needed to build", "openjdk-17-jdk");
    }

    @Test
    void once_built_it_needs_no_maven() throws Exception {
        checkout.run();
        checkout.remove("mvn");

        assertThat(checkout.run().code()).isZero();
    }

    private void assertRefuses(Ran ran, String... words) {
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(words);
        assertThat(checkout.jar()).doesNotExist();
    }
}
