package dev.plumbline.cli;

import dev.plumbline.bench.Bless;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.CaseResult;
import dev.plumbline.bench.CaseResult.Status;
import dev.plumbline.bench.CaseRunner;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.fact.Printable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows for each failing case what it would expect instead, asks, and writes what was accepted. */
final class Blessing {

    private final Main.Terminal terminal;
    private final CaseFiles files;
    private final CaseRunner runner;
    private final boolean yes;
    private final BufferedReader answers;

    Blessing(Main.Terminal terminal, CaseFiles files, CaseRunner runner, boolean yes) {
        this.terminal = terminal;
        this.files = files;
        this.runner = runner;
        this.yes = yes;
        this.answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    }

    /** The results with those that were accepted run again. */
    List<CaseResult> of(List<CaseResult> results) throws IOException {
        List<CaseResult> after = new ArrayList<>();
        for (CaseResult result : results) {
            after.add(result.status() == Status.FAILED ? blessed(result) : result);
        }
        return after;
    }

    private CaseResult blessed(CaseResult result) throws IOException {
        RuleCase ruleCase = result.ruleCase();
        say(ruleCase.file() + ":" + ruleCase.line() + "  " + ruleCase.name());
        Path file = files.path(ruleCase.file());
        if (file == null) {
            say("  travels in the jar and cannot be rewritten");
            return result;
        }
        String text = Files.readString(file);
        Bless bless = Bless.of(result, text, anew -> read(ruleCase, file, anew));
        if (bless.refusal() != null) {
            say("  not blessed: " + bless.refusal());
            return result;
        }
        CaseResult again = runner.run(read(ruleCase, file, bless.text()).get(ruleCase.number() - 1));
        if (again.status() != Status.PASSED) {
            say("  not blessed: the case would still fail; edit the case by hand");
            return result;
        }
        Bless.diff(text, bless.text()).lines().forEach(this::say);
        bless.remarks().forEach(remark -> say("  " + remark));
        if (!accepted()) {
            say("  left as it was");
            return result;
        }
        write(file, bless.text());
        return again;
    }

    private boolean accepted() throws IOException {
        if (yes) {
            return true;
        }
        terminal.err().print("  accept? [y/N] ");
        terminal.err().flush();
        String answer = answers.readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }

    private static List<RuleCase> read(RuleCase ruleCase, Path file, String text) {
        return CaseReader.read(ruleCase.file(), text, fixture -> {
            try {
                return Files.readString(file.resolveSibling(fixture));
            } catch (IOException | RuntimeException e) {
                return null;
            }
        });
    }

    /** Whole or not at all, whenever the program is ended. */
    private static void write(Path file, String text) throws IOException {
        Path real = file.toRealPath();
        Path draft = Files.createTempFile(real.getParent(), ".", ".draft");
        try {
            Files.copy(real, draft, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.writeString(draft, text);
            Files.move(draft, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void say(String line) {
        terminal.err().println(Printable.line(line));
    }
}
