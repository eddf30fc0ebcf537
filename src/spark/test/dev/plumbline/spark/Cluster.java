package dev.plumbline.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A standalone master and two workers on this machine, each a process of its own, in an installation of Spark that is made of the
 * jars of the tests. It knows nothing of this program but what is submitted to it.
 */
final class Cluster implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target/spark/plumbline.jar").toAbsolutePath();
    private static final Path LIBRARIES = Path.of("target/spark/lib").toAbsolutePath();
    private static final String LOOPBACK = "127.0.0.1";

    private final Path home;
    private final List<Process> processes = new ArrayList<>();
    private final int port;

    private Cluster(Path home) throws IOException {
        this.home = home;
        this.port = freePort();
    }

    /** Starts it; a worker tries until the master is there, and a job waits for the workers. */
    static Cluster start(Path home) throws IOException {
        Cluster cluster = new Cluster(home);
        try {
            cluster.install();
            cluster.serve("master", "org.apache.spark.deploy.master.Master", "--webui-port", "" + freePort());
            for (String worker : List.of("worker1", "worker2")) {
                cluster.serve(worker, "org.apache.spark.deploy.worker.Worker", "--webui-port", "" + freePort());
            }
            return cluster;
        } catch (IOException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /** Jars that are not submitted: those of Spark. */
    private void install() throws IOException {
        Set<String> submitted;
        try (Stream<Path> libraries = Files.list(LIBRARIES)) {
            submitted = libraries.map(jar -> jar.getFileName().toString()).collect(Collectors.toSet());
        }
        // These are Spark's too.
        submitted.removeIf(name -> name.matches("(jackson-core|slf4j-api|snakeyaml|antlr4-runtime|commons-codec)-.*"));
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            String name = jar.getFileName().toString();
            if (name.endsWith(".jar") && !submitted.contains(name) && !Files.exists(jars.resolve(name))) {
                Files.createSymbolicLink(jars.resolve(name), jar);
            }
        }
    }

    private void serve(String name, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(main, "--host", LOOPBACK));
        Collections.addAll(command, arguments);
        if (name.equals("master")) {
            Collections.addAll(command, "--port", "" + port);
        } else {
            Collections.addAll(command, "--cores", "1", "--memory", "1g");
            Collections.addAll(command, "--work-dir", home.resolve(name).toString(), address());
        }
        processes.add(java(name, command));
    }

    private String address() {
        return "spark://" + LOOPBACK + ":" + port;
    }

    private Process java(String name, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx512m",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                "-cp",
                home.resolve("jars") + "/*"));
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(name + ".log").toFile());
        process.environment().put("SPARK_HOME", home.toString());
        process.environment().put("SPARK_SCALA_VERSION", "2.13");
        process.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        return process.start();
    }

    /** Submits a job as the README says, waits for its end, and gives its exit code. */
    int submit(String... arguments) throws IOException, InterruptedException {
        String libraries;
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            libraries = jars.map(Path::toString).collect(Collectors.joining(","));
        }
        List<String> command = new ArrayList<>(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                address(),
                "--class",
                "dev.plumbline.spark.Main",
                "--jars",
                libraries,
                "--executor-memory",
                "1g"));
        for (String setting : List.of(
                "spark.ui.enabled=false",
                "spark.driver.host=" + LOOPBACK,
                "spark.driver.bindAddress=" + LOOPBACK,
                "spark.sql.files.maxPartitionBytes=40000",
                "spark.sql.files.openCostInBytes=40000",
                // Both workers have to be there before the first task is given out.
                "spark.scheduler.minRegisteredResourcesRatio=1.0",
                "spark.scheduler.maxRegisteredResourcesWaitingTime=120s",
                "spark.cores.max=2")) {
            Collections.addAll(command, "--conf", setting);
        }
        command.add(PROGRAM.toString());
        Collections.addAll(command, arguments);
        Process job = java("job" + processes.size(), command);
        processes.add(job);
        if (!job.waitFor(15, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the job does not end; see\n" + logs());
        }
        return job.exitValue();
    }

    /** Everything that any of its processes has logged or printed. */
    String logs() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path log : logFiles()) {
            text.append(log).append('\n').append(Files.readString(log));
        }
        return text.toString();
    }

    /** How many executors have run. */
    long executors() throws IOException {
        return logFiles().stream()
                .filter(log -> log.getFileName().toString().equals("stderr"))
                .count();
    }

    private List<Path> logFiles() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*(\\.log|/stdout|/stderr)"))
                    .sorted()
                    .toList();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops the processes and the executors that the workers have started. */
    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>();
        processes.forEach(process -> {
            process.descendants().forEach(all::add);
            all.add(process.toHandle());
        });
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }
}
