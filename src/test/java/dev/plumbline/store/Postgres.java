package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of this machine's own package, in a folder of its own, for one test class. */
final class Postgres implements AutoCloseable {

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path folder;
    private final int port;

    private Postgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts one; the test fails, and is not passed over, where there is none to start. */
    static Postgres start() throws IOException {
        Path folder = Files.createTempDirectory("plumbline-postgresql");
        Postgres server = new Postgres(folder, freePort());
        if (ROOT) {
            // PostgreSQL refuses to run as root; Debian's package brings a user for it.
            server.run("chown", "postgres", folder.toString());
        }
        server.tool("initdb", "-D", server.data(), "-A", "trust", "-U", "plumbline", "--encoding=UTF8", "--locale=C");
        server.startAgain();
        return server;
    }

    /** After a crash or a stop: it recovers by its own log. */
    void startAgain() throws IOException {
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder;
        tool(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-t",
                "60",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                options,
                "start");
    }

    /** SIGKILL for the server and all that it started, in the middle of whatever they do. */
    void kill() throws IOException {
        long server = Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0).strip());
        ProcessHandle handle = ProcessHandle.of(server).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(handle.descendants().toList());
        all.add(0, handle);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().orTimeout(60, TimeUnit.SECONDS).join());
        Files.deleteIfExists(folder.resolve("data/postmaster.pid"));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=plumbline";
    }

    /** The URL of a database that has nothing in it. */
    String newDatabase(String name) throws IOException {
        tool("createdb", "-h", "127.0.0.1", "-p", String.valueOf(port), "-U", "plumbline", name);
        return url(name);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(folder.resolve("data/postmaster.pid"))) {
            tool("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void tool(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (ROOT) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(newest().resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private static Path newest() throws IOException {
        assertThat(PACKAGES)
                .as("these tests need PostgreSQL: apt-get install postgresql")
                .isDirectory();
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.max(Comparator.comparing(
                            version -> Integer.valueOf(version.getFileName().toString())))
                    .orElseThrow();
        }
    }

    private void run(String... command) throws IOException {
        Path said = Files.createTempFile("plumbline", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            int code = process.onExit().orTimeout(120, TimeUnit.SECONDS).join().exitValue();
            assertThat(code)
                    .as(() -> String.join(" ", command) + "\n" + read(said))
                    .isZero();
        } finally {
            Files.delete(said);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
