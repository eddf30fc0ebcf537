package dev.plumbline.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A repository in a temporary folder with the real launcher, a java and an mvn that only say what they were asked, and nothing else. */
final class Checkout {

    /** What the launcher may find on the PATH besides java and mvn. */
    private static final List<String> TOOLS =
            List.of("sh", "find", "head", "readlink", "mkdir", "rm", "mv", "touch", "cat", "sed", "sleep", "wc");

    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = -version ]; then
                echo "openjdk version \\"$(cat "${0%/*}/version")\\"" >&2
                exit 0
            fi
            for argument; do printf 'argument %s\\n' "$argument"; done
            printf 'rules %s\\n' "$PLUMBLINE_RULES"
            [ ! -f "${0%/*}/wait" ] || { trap 'echo stopped; exit 77' TERM; echo ready; read -r line; }
            while read -r line; do printf 'input %s\\n' "$line"; done
            exit "$(cat "${0%/*}/code")"
            """;

    private static final String MVN = """
            #!/bin/sh
            echo built >>"${0%/*}/builds"
            for argument; do case $argument in -Dplumbline.target=*) target=${argument#*=} ;; esac; done
            [ ! -f "${0%/*}/broken" ] || { echo 'COMPILATION ERROR: a semicolon'; : >"$target/plumbline.jar"; exit 1; }
            [ ! -f "${0%/*}/slow" ] || exec sleep 600
            mkdir -p "$target/lib"
            : >"$target/lib/engine.jar"
            : >"$target/plumbline.jar"
            """;

    private final Path root;
    private final Path bin;

    Checkout(Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("a checkout"));
        bin = Files.createDirectories(folder.resolve("bin"));
        Files.createDirectories(root.resolve("src/main"));
        Files.createDirectories(root.resolve("rules/back-pain"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.writeString(root.resolve("src/main/Main.java"), "class Main {}");
        Files.copy(Path.of("plumbline"), launcher());
        for (String tool : TOOLS) {
            program(tool, "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
        }
        program("java", JAVA);
        program("javac", "#!/bin/sh\n");
        program("mvn", MVN);
        say("version", "17.0.15");
        say("code", "0");
    }

    Path root() {
        return root;
    }

    Path launcher() {
        return root.resolve("plumbline");
    }

    Path jar() {
        return root.resolve("target/plumbline.jar");
    }

    /** Tells the programs something: a version, an exit code, that the build is broken. */
    void say(String what, String value) throws IOException {
        Files.writeString(bin.resolve(what), value);
    }

    void remove(String program) throws IOException {
        Files.delete(bin.resolve(program));
    }

    void program(String name, String text) throws IOException {
        Path file = Files.writeString(bin.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    int builds() throws IOException {
        Path builds = bin.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    /** Makes a file as new as if it had been edited a minute from now. */
    void edit(String file) throws IOException {
        Files.setLastModifiedTime(
                root.resolve(file), FileTime.from(Instant.now().plusSeconds(60)));
    }

    Process start(Path command, Map<String, String> environment, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(root.getParent().toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    Ran run(String... arguments) throws IOException, InterruptedException {
        return ran(start(launcher(), Map.of(), arguments), "");
    }

    static Ran ran(Process process, String input) throws IOException, InterruptedException {
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The program ended without reading, which is its right.
            return read(process);
        }
        return read(process);
    }

    private static Ran read(Process process) throws IOException, InterruptedException {
        String out = text(process.getInputStream());
        String err = text(process.getErrorStream());
        return new Ran(process.waitFor(), out, err);
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Path find(String tool) {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return Path.of(folder, tool);
            }
        }
        throw new IllegalStateException("no " + tool + " on the PATH");
    }

    record Ran(int code, String out, String err) {}
}
