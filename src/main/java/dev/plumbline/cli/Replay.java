package dev.plumbline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Proves that the same rules still give the same bytes for the same facts, or says what differs. */
final class Replay {

    private final Main.Terminal terminal;
    private final Path stored;
    private final String text;
    private final Map<String, String> said;

    private Replay(Main.Terminal terminal, Path stored, String text, Map<String, String> said) {
        this.terminal = terminal;
        this.stored = stored;
        this.text = text;
        this.said = said;
    }

    /**
     * Replays a stored result.
     *
     * @param file the assessment, or null for the one that the result names as its source
     */
    static int of(Main.Terminal terminal, Path stored, @Nullable String file, RuleSet rules) throws IOException {
        String text = Files.readString(stored);
        Map<String, String> said = said(text);
        if (!said.keySet().containsAll(List.of("/assessedOn", "/factsSha256", "/ruleSet/sha256"))) {
            terminal.err().println(stored + ": is no result of plumbline assess -f json");
            return ExitCode.WRONG_INPUT;
        }
        String source = said.get("/source");
        if (file == null && source == null) {
            terminal.err().println(stored + ": names no source; name the assessment: assess FILE --replay " + stored);
            return ExitCode.WRONG_INPUT;
        }
        Assessment person = new Person(terminal, () -> rules, LocalDate.parse(said.getOrDefault("/assessedOn", "")))
                .read(file == null ? String.valueOf(source) : file)
                .assessment();
        return new Replay(terminal, stored, text, said).compare(person, rules);
    }

    private int compare(Assessment person, RuleSet rules) {
        LocalDate day = LocalDate.parse(said.getOrDefault("/assessedOn", ""));
        Result now = Assessor.of(rules).assess(person.on(day).named(said.get("/source")), day);
        boolean line = !text.strip().contains("\n");
        String written = line ? now.toJsonLine() : now.toJson();
        if (written.strip().equals(text.strip())) {
            terminal.out()
                    .println("The same: rules " + rules.identity().version() + " ("
                            + rules.identity().sha256() + ") give the same bytes for the same facts.");
            return ExitCode.DONE;
        }
        differs("the facts", "/factsSha256", now.factsSha256());
        differs("the rule set", "/ruleSet/sha256", now.ruleSet().sha256());
        differs("the program", "/engine", now.engine());
        differs("the urgency", "/urgency/level", now.urgency().level().name());
        differs("the plan", "/plan/status", now.plan().status().name());
        firstDifference(written);
        return ExitCode.FALLS_SHORT;
    }

    private void differs(String what, String path, String now) {
        String then = said.getOrDefault(path, "");
        if (!then.equals(now)) {
            terminal.out().println(what + " differs: then " + then + ", now " + now);
        }
    }

    private void firstDifference(String written) {
        List<String> then = text.lines().toList();
        List<String> now = written.lines().toList();
        for (int i = 0; i < Math.max(then.size(), now.size()) && then.size() > 1; i++) {
            String one = i < then.size() ? then.get(i).strip() : "(nothing)";
            String other = i < now.size() ? now.get(i).strip() : "(nothing)";
            boolean hash = one.startsWith("\"sha256\"") || one.startsWith("\"factsSha256\"");
            if (!one.equals(other) && !hash) {
                terminal.out().println("first difference in line " + (i + 1) + " of " + stored + ":");
                terminal.out().println("  then " + one);
                terminal.out().println("  now  " + other);
                return;
            }
        }
    }

    /** The single values of a stored result by their path, lists left out. */
    private static Map<String, String> said(String text) {
        Map<String, String> said = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            StringBuilder path = new StringBuilder();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                object(parser, path, said);
            }
        } catch (IOException e) {
            // What is not JSON says nothing, and the caller says so.
            return Map.of();
        }
        return said;
    }

    private static void object(JsonParser parser, StringBuilder path, Map<String, String> said) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int length = path.length();
            path.append('/').append(parser.currentName());
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                object(parser, path, said);
            } else if (token == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                said.put(path.toString(), parser.getText());
            }
            path.setLength(length);
        }
    }
}
