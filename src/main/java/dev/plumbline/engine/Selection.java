package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the rules that could hold for one person; those that are left out could not, whatever the others conclude. */
final class Selection {

    private final List<Atom> atoms;
    private final int[][][] facts;
    private final int[][] conclusions;
    private final int[][] gives;
    private final int keys;

    private Selection(List<Atom> atoms, int[][][] facts, int[][] conclusions, int[][] gives, int keys) {
        this.atoms = atoms;
        this.facts = facts;
        this.conclusions = conclusions;
        this.gives = gives;
        this.keys = keys;
    }

    /** The needs of these rules, which are known by their place in the list from here on. */
    static Selection of(List<RuleNeeds> rules) {
        Map<Atom, Integer> atoms = new LinkedHashMap<>();
        Map<String, Integer> keys = new LinkedHashMap<>();
        int[][][] facts = new int[rules.size()][][];
        int[][] conclusions = new int[rules.size()][];
        int[][] gives = new int[rules.size()][];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = rules.get(i).facts().stream()
                    .map(any ->
                            any.stream().mapToInt(atom -> number(atom, atoms)).toArray())
                    .toArray(int[][]::new);
            conclusions[i] = numbers(rules.get(i).conclusions(), keys);
            gives[i] = numbers(rules.get(i).gives(), keys);
        }
        return new Selection(new ArrayList<>(atoms.keySet()), facts, conclusions, gives, keys.size());
    }

    /** The places of the rules that could hold. */
    BitSet of(Facts person) {
        Boolean[] met = new Boolean[atoms.size()];
        BitSet chosen = new BitSet(facts.length);
        for (int i = 0; i < facts.length; i++) {
            chosen.set(i, isMet(facts[i], met, person));
        }
        for (int before = -1; before != chosen.cardinality(); ) {
            before = chosen.cardinality();
            BitSet given = new BitSet(keys);
            chosen.stream().forEach(rule -> {
                for (int key : gives[rule]) {
                    given.set(key);
                }
            });
            for (int rule = chosen.nextSetBit(0); rule >= 0; rule = chosen.nextSetBit(rule + 1)) {
                for (int key : conclusions[rule]) {
                    if (!given.get(key)) {
                        chosen.clear(rule);
                    }
                }
            }
        }
        return chosen;
    }

    private boolean isMet(int[][] demands, Boolean[] met, Facts person) {
        for (int[] any : demands) {
            boolean one = false;
            for (int atom : any) {
                Boolean known = met[atom];
                if (known == null) {
                    known = atoms.get(atom).holds(person);
                    met[atom] = known;
                }
                one |= known;
            }
            if (!one) {
                return false;
            }
        }
        return true;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(atoms.size());
        for (Atom atom : atoms) {
            atom.write(out);
        }
        out.writeInt(keys);
        out.writeInt(facts.length);
        for (int i = 0; i < facts.length; i++) {
            out.writeShort(facts[i].length);
            for (int[] any : facts[i]) {
                write(any, out);
            }
            write(conclusions[i], out);
            write(gives[i], out);
        }
    }

    static Selection read(DataInput in) throws IOException {
        List<Atom> atoms = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            atoms.add(Atom.read(in));
        }
        int keys = in.readInt();
        int rules = in.readInt();
        int[][][] facts = new int[rules][][];
        int[][] conclusions = new int[rules][];
        int[][] gives = new int[rules][];
        for (int i = 0; i < rules; i++) {
            facts[i] = new int[in.readShort()][];
            for (int k = 0; k < facts[i].length; k++) {
                facts[i][k] = ints(in);
            }
            conclusions[i] = ints(in);
            gives[i] = ints(in);
        }
        return new Selection(atoms, facts, conclusions, gives, keys);
    }

    private static <K> int number(K key, Map<K, Integer> numbers) {
        return numbers.computeIfAbsent(key, one -> numbers.size());
    }

    private static int[] numbers(Set<String> words, Map<String, Integer> numbers) {
        return words.stream().mapToInt(word -> number(word, numbers)).toArray();
    }

    private static void write(int[] numbers, DataOutput out) throws IOException {
        out.writeShort(numbers.length);
        for (int number : numbers) {
            out.writeShort(number);
        }
    }

    private static int[] ints(DataInput in) throws IOException {
        int[] numbers = new int[in.readShort()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readUnsignedShort();
        }
        return numbers;
    }
}
