package dev.plumbline.mutate;

import dev.plumbline.bench.ReadyCase;
import dev.plumbline.engine.Digest;
import dev.plumbline.engine.EditableRule;
import dev.plumbline.engine.Program;
import dev.plumbline.engine.RuleSetFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts of earlier runs. Those of a rule are good for as long as its text, all cases, the texts of the rule set and the program
 * stay the same; that another rule has changed is not looked at.
 */
public final class Known {

    private final @Nullable Path place;
    private final String around;
    private final Map<String, List<Kept>> kept = new HashMap<>();

    private record Kept(int number, Status status, List<String> cases, String patient) {}

    /**
     * What is kept in a file.
     *
     * @param place the file; null where nothing is kept
     */
    public Known(@Nullable Path place, RuleSetFiles files, List<ReadyCase> cases) {
        this.place = place;
        Digest digest = new Digest().add(Program.identity());
        files.texts().forEach((name, text) -> {
            if (!name.endsWith(".drl")) {
                digest.add(name).add(text);
            }
        });
        for (ReadyCase one : cases) {
            digest.add(one.ruleCase().toString())
                    .add(one.ruleCase().line() + " " + one.ruleCase().today() + " "
                            + one.ruleCase().todo())
                    .add(one.ruleCase().given())
                    .add(one.ruleCase().expect().toString());
        }
        this.around = digest.hex();
        read();
    }

    /** The verdicts of a rule's mutants, or null when there are none for all of them. */
    @Nullable
    List<Verdict> of(EditableRule rule, List<Mutant> mutants) {
        List<Kept> known = kept.get(key(rule));
        if (known == null || known.size() != mutants.size()) {
            return null;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Kept one = known.get(i);
            if (one.number != mutants.get(i).number()) {
                return null;
            }
            verdicts.add(new Verdict(mutants.get(i), one.status, one.cases, one.patient));
        }
        return verdicts;
    }

    /** Keeps verdicts for the next time; what goes wrong here costs the next run some time, and nothing else. */
    void keep(List<Verdict> verdicts) {
        Map<String, List<Kept>> fresh = new HashMap<>();
        for (Verdict one : verdicts) {
            fresh.computeIfAbsent(key(one.mutant().rule()), key -> new ArrayList<>())
                    .add(new Kept(one.mutant().number(), one.status(), one.cases(), one.patient()));
        }
        kept.putAll(fresh);
        if (place != null) {
            write(place);
        }
    }

    private String key(EditableRule rule) {
        return new Digest().add(around).add(rule.file()).add(rule.text()).hex();
    }

    private void read() {
        if (place == null) {
            return;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(place)))) {
            if (!in.readUTF().equals(around)) {
                return;
            }
            for (int rules = in.readInt(); rules > 0; rules--) {
                String key = in.readUTF();
                List<Kept> known = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    int number = in.readInt();
                    Status status = Status.valueOf(in.readUTF());
                    List<String> cases = new ArrayList<>();
                    for (int more = in.readInt(); more > 0; more--) {
                        cases.add(in.readUTF());
                    }
                    known.add(new Kept(number, status, cases, in.readUTF()));
                }
                kept.put(key, known);
            }
        } catch (IOException | RuntimeException e) {
            // A file that is not there, or damaged, is as if nothing had been tried before.
            kept.clear();
        }
    }

    private void write(Path file) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeUTF(around);
                out.writeInt(kept.size());
                for (Map.Entry<String, List<Kept>> rule : kept.entrySet()) {
                    out.writeUTF(rule.getKey());
                    out.writeInt(rule.getValue().size());
                    for (Kept one : rule.getValue()) {
                        out.writeInt(one.number);
                        out.writeUTF(one.status.name());
                        out.writeInt(one.cases.size());
                        for (String name : one.cases) {
                            out.writeUTF(name);
                        }
                        out.writeUTF(one.patient);
                    }
                }
            }
            Path folder = Files.createDirectories(file.getParent(), ownerOnly("rwx------"));
            Path draft = Files.createTempFile(folder, "mutants-", ".draft", ownerOnly("rw-------"));
            Files.write(draft, bytes.toByteArray());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            return;
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix =
                Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
