package dev.plumbline.lint;

import dev.plumbline.engine.Demand;
import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns what a rule demands into the boxes of people for whom it holds. */
final class Lowering {

    private static final String FINDING = "finding ";

    private final Space space;
    private final Set<DemandLeaf> unread = new HashSet<>();

    Lowering(Space space) {
        this.space = space;
    }

    /** The name under which a finding is looked up. */
    static String finding(String code) {
        return FINDING + code;
    }

    /** The code of a finding by the name of its domain; empty when it is something else. */
    static String codeOf(String name) {
        return name.startsWith(FINDING) ? name.substring(FINDING.length()) : "";
    }

    /** Whether what a demand says is taken as a whole, without looking into it. */
    boolean isUnread(DemandLeaf leaf) {
        return unread.contains(leaf);
    }

    List<Box> boxes(Demand demand) throws Boxes.TooManyException {
        if (demand instanceof Demand.All all) {
            List<Box> boxes = List.of(Box.EVERYBODY);
            for (Demand part : all.parts()) {
                boxes = Boxes.both(boxes, boxes(part));
            }
            return boxes;
        } else if (demand instanceof Demand.Any any) {
            List<Box> boxes = List.of();
            for (Demand part : any.parts()) {
                boxes = Boxes.either(boxes, boxes(part));
            }
            return boxes;
        } else if (demand instanceof Demand.None none) {
            return none.part() instanceof DemandLeaf leaf && leaf.kind() == DemandLeaf.Kind.THERE
                    ? absent(leaf)
                    : others(boxes(none.part()));
        }
        return leaf((DemandLeaf) demand);
    }

    /** Everybody who is in none of these boxes. */
    List<Box> others(List<Box> boxes) throws Boxes.TooManyException {
        List<Box> others = List.of(Box.EVERYBODY);
        for (Box box : boxes) {
            List<Box> outside = new ArrayList<>();
            for (Map.Entry<String, BitSet> side : box.sides().entrySet()) {
                BitSet rest = space.domain(side.getKey()).all();
                rest.andNot(side.getValue());
                if (!rest.isEmpty()) {
                    outside.add(Box.of(side.getKey(), rest));
                }
            }
            others = Boxes.both(others, outside);
        }
        return others;
    }

    private List<Box> leaf(DemandLeaf leaf) {
        return switch (leaf.kind()) {
            case FACT -> fact(leaf);
            case THERE -> there(leaf);
            case COUNT -> counted(leaf);
        };
    }

    private List<Box> fact(DemandLeaf leaf) {
        Field field = Space.fieldOf(leaf);
        boolean difference = leaf.text().contains(".difference");
        if (field != null && field.kind() == FieldKind.CHOICES) {
            return choices(leaf, field);
        } else if (leaf.reads().size() == 1 && !difference) {
            Domain domain = space.answers(Vocabulary.require(leaf.reads().get(0)));
            BitSet where = domain == null ? null : space.where(leaf, domain).orElse(null);
            return domain == null || where == null ? whole(leaf) : box(domain, where);
        } else if (leaf.comparison().isPresent()) {
            DemandLeaf.Comparison said = leaf.comparison().get();
            Domain domain = space.numbers(
                    Space.measured(leaf, said.property()),
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    false,
                    false);
            return box(domain, Space.where(said, domain));
        }
        return whole(leaf);
    }

    /** Of several choices each is there or not; that nothing is known of any is something of its own. */
    private List<Box> choices(DemandLeaf leaf, Field field) {
        Domain known = space.two(field.path() + " known");
        List<String> words = leaf.words();
        String said = String.join(" ", words.subList(1, words.size()));
        if (said.equals("= = null")) {
            return box(known, known.only(Space.NO));
        } else if (said.equals("! = null")) {
            return box(known, known.only(Space.YES));
        } else if (said.matches("(not )?contains \\w+ \\. \\w+")) {
            Domain one = space.two(field.path() + " " + words.get(words.size() - 1));
            Box answered = Box.of(known.name(), known.only(Space.YES));
            return words.get(1).equals("not")
                    ? List.of(Box.of(known.name(), known.only(Space.NO)), answered.with(one.name(), one.only(Space.NO)))
                    : List.of(answered.with(one.name(), one.only(Space.YES)));
        }
        return whole(leaf);
    }

    private List<Box> there(DemandLeaf leaf) {
        if (isFinding(leaf)) {
            return leaf.codes().stream()
                    .map(code -> space.two(finding(code)))
                    .map(domain -> Box.of(domain.name(), domain.only(Space.YES)))
                    .toList();
        }
        unread.add(leaf);
        // What meets several demands meets each of them.
        Map<String, BitSet> sides = new TreeMap<>();
        leaf.constraints().forEach(one -> standing(leaf.type() + "( " + one + " )", sides));
        standing(whatStands(leaf), sides);
        return List.of(new Box(sides));
    }

    private void standing(String name, Map<String, BitSet> sides) {
        sides.put(name, space.two(name).only(Space.YES));
    }

    private List<Box> absent(DemandLeaf leaf) {
        if (isFinding(leaf)) {
            Map<String, BitSet> sides = new TreeMap<>();
            leaf.codes().forEach(code -> {
                Domain domain = space.two(finding(code));
                sides.put(domain.name(), domain.only(Space.NO));
            });
            return List.of(new Box(sides));
        }
        unread.add(leaf);
        Domain domain = space.two(whatStands(leaf));
        return box(domain, domain.only(Space.NO));
    }

    private static String whatStands(DemandLeaf leaf) {
        return leaf.type() + "( " + leaf.constraints().stream().sorted().collect(Collectors.joining(", ")) + " )";
    }

    static boolean isFinding(DemandLeaf leaf) {
        return leaf.type().equals("Finding")
                && leaf.constraints().size() == 1
                && leaf.constraints().get(0).matches("code (== FindingCode\\.\\w+|in \\(.*\\))");
    }

    private List<Box> counted(DemandLeaf leaf) {
        if (leaf.comparison().isEmpty()) {
            return whole(leaf);
        }
        DemandLeaf.Comparison said = leaf.comparison().get();
        double most = isFinding(leaf) ? leaf.codes().size() : Double.POSITIVE_INFINITY;
        Domain domain = space.numbers(Space.measured(leaf, said.property()), 0, most, true, true);
        return box(domain, Space.where(said, domain));
    }

    /** Something that is not looked into either holds or does not. */
    private List<Box> whole(DemandLeaf leaf) {
        unread.add(leaf);
        Domain domain = space.two(leaf.text());
        return box(domain, domain.only(Space.YES));
    }

    private static List<Box> box(Domain domain, BitSet values) {
        return values.isEmpty() ? List.of() : List.of(Box.of(domain.name(), values));
    }
}
