package dev.plumbline.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a rule stands.
 *
 * @param file the file
 * @param offset the byte at which to begin to read
 * @param length how many bytes to read
 * @param line the line of the first of them, from 1
 */
record RulePlace(String file, int offset, int length, int line) {

    /** The places of all rules of some files, by id; of rules with the same id the first. */
    static Map<String, RulePlace> of(List<RuleFile> parsed, RuleSetFiles files) {
        Map<String, RulePlace> places = new LinkedHashMap<>();
        for (RuleFile file : parsed) {
            byte[] text = files.bytes().getOrDefault(file.name(), new byte[0]);
            List<Integer> lines = lines(text);
            List<RuleText> rules = file.rules();
            for (int i = 0; i < rules.size(); i++) {
                int line = rules.get(i).at().line();
                int from = lines.get(line - 1);
                int to = i + 1 < rules.size() ? lines.get(rules.get(i + 1).at().line() - 1) : text.length;
                RulePlace near = new RulePlace(file.name(), from, to - from, line);
                places.putIfAbsent(
                        rules.get(i).id(),
                        near.holds(rules.get(i), files) ? near : new RulePlace(file.name(), 0, text.length, 1));
            }
        }
        return places;
    }

    /** Whether these lines alone read as the rule does in its file. */
    private boolean holds(RuleText rule, RuleSetFiles files) {
        List<RuleText> found = RuleFile.read(
                        file,
                        Lexer.tokens(
                                new String(
                                        files.bytes().getOrDefault(file, new byte[0]),
                                        offset,
                                        length,
                                        java.nio.charset.StandardCharsets.UTF_8),
                                line))
                .rules();
        return found.equals(List.of(rule));
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(file);
        out.writeInt(offset);
        out.writeInt(length);
        out.writeInt(line);
    }

    static RulePlace read(DataInput in) throws IOException {
        return new RulePlace(in.readUTF(), in.readInt(), in.readInt(), in.readInt());
    }

    private static List<Integer> lines(byte[] text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                starts.add(i + 1);
            }
        }
        return starts;
    }
}
