package dev.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles lines of Java as an embedder would have them, and runs them. */
final class JavaLines {

    private JavaLines() {}

    /** What the lines print. */
    static String run(String lines, Path folder) throws IOException, ReflectiveOperationException {
        Path source = Files.writeString(folder.resolve("Embedder.java"), """
                import dev.plumbline.Assessment;
                import dev.plumbline.Assessor;
                import dev.plumbline.Result;
                import dev.plumbline.RuleSet;
                import java.nio.file.Path;
                import java.time.LocalDate;

                public final class Embedder {
                    public static void run() throws Exception {
                %s
                    }
                }
                """.formatted(lines));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = compiler.run(
                null,
                said,
                said,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(code).as(said.toString(UTF_8)).isZero();
        return printedBy(folder);
    }

    private static String printedBy(Path classes) throws IOException, ReflectiveOperationException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, JavaLines.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, UTF_8));
            loader.loadClass("Embedder").getMethod("run").invoke(null);
        } finally {
            System.setOut(console);
        }
        return printed.toString(UTF_8);
    }
}
