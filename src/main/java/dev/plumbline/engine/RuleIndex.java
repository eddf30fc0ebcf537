package dev.plumbline.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is asked of all rules together, so that nobody needs to read them all.
 *
 * @param places where each rule stands, by id, in the order of the files
 * @param reads the paths of the facts that rules read, by the name of what they conclude
 * @param thresholds the numbers that facts are compared with, by path
 */
record RuleIndex(Map<String, RulePlace> places, Map<String, Set<String>> reads, Map<String, Set<Double>> thresholds) {

    static RuleIndex of(List<RuleFile> parsed, RuleSetFiles files) {
        Map<String, Set<String>> reads = new TreeMap<>();
        Map<String, Set<Double>> thresholds = new TreeMap<>();
        Map<String, RuleInfo> infos = new LinkedHashMap<>();
        parsed.forEach(file -> file.rules().forEach(rule -> infos.putIfAbsent(rule.id(), RuleReader.info(rule))));
        for (RuleInfo rule : infos.values()) {
            Set<String> paths =
                    reads.computeIfAbsent(rule.concludes().replaceFirst("\\(.*", ""), call -> new TreeSet<>());
            rule.reads().values().forEach(paths::addAll);
            rule.thresholds()
                    .forEach((path, numbers) -> thresholds
                            .computeIfAbsent(path, key -> new TreeSet<>())
                            .addAll(numbers));
        }
        return new RuleIndex(RulePlace.of(parsed, files), reads, thresholds);
    }

    /** The same with the places of these rules only. */
    RuleIndex only(Set<String> ids) {
        Map<String, RulePlace> kept = new LinkedHashMap<>(places);
        kept.keySet().retainAll(ids);
        return new RuleIndex(kept, reads, thresholds);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(places.size());
        for (Map.Entry<String, RulePlace> place : places.entrySet()) {
            out.writeUTF(place.getKey());
            place.getValue().write(out);
        }
        out.writeInt(reads.size());
        for (Map.Entry<String, Set<String>> paths : reads.entrySet()) {
            out.writeUTF(paths.getKey());
            writeAll(paths.getValue(), out);
        }
        out.writeInt(thresholds.size());
        for (Map.Entry<String, Set<Double>> numbers : thresholds.entrySet()) {
            out.writeUTF(numbers.getKey());
            out.writeInt(numbers.getValue().size());
            for (double number : numbers.getValue()) {
                out.writeDouble(number);
            }
        }
    }

    static RuleIndex read(DataInput in) throws IOException {
        Map<String, RulePlace> places = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            places.put(in.readUTF(), RulePlace.read(in));
        }
        Map<String, Set<String>> reads = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            reads.put(in.readUTF(), readAll(in));
        }
        Map<String, Set<Double>> thresholds = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Set<Double> numbers = thresholds.computeIfAbsent(in.readUTF(), path -> new TreeSet<>());
            for (int more = in.readInt(); more > 0; more--) {
                numbers.add(in.readDouble());
            }
        }
        return new RuleIndex(places, reads, thresholds);
    }

    static void writeAll(Collection<String> words, DataOutput out) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
    }

    static List<String> readList(DataInput in) throws IOException {
        List<String> words = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(in.readUTF());
        }
        return words;
    }

    static Set<String> readAll(DataInput in) throws IOException {
        Set<String> words = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(in.readUTF());
        }
        return words;
    }
}
