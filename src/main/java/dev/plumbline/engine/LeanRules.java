package dev.plumbline.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.drools.base.base.ReadAccessorSupplier;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.mvel.MVELDialectRuntimeData;
import org.drools.mvel.MVELKnowledgePackageImpl;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** Compiled rules kept one by one: an engine is built with some of them, or with all. */
final class LeanRules {

    private static final String PART = "compiled";
    private static final String INDEX = "compiled-index";

    private final Image image;
    private final int shell;
    private final int[] ends;
    private final List<String> classes;

    private LeanRules(Image image, int shell, int[] ends, List<String> classes) {
        this.image = image;
        this.shell = shell;
        this.ends = ends;
        this.classes = classes;
    }

    /** Adds compiled rules to an image, in the order of these texts. */
    static void write(Collection<KiePackage> packages, Map<String, RuleText> texts, Map<String, byte[]> image)
            throws IOException, ReflectiveOperationException {
        MVELKnowledgePackageImpl copy = copy(packages);
        Map<String, RuleImpl> compiled = compiled(copy, texts);
        Set<String> types = new TreeSet<>();
        texts.values()
                .forEach(text ->
                        text.when().stream().filter(Token::isTypeName).forEach(token -> types.add(token.text())));
        Shell.empty(copy, types);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DroolsObjectOutputStream out = new DroolsObjectOutputStream(bytes)) {
            out.writeObject(copy);
        }
        RuleStreams streams = new RuleStreams();
        write(
                bytes.toByteArray(),
                texts.keySet(),
                streams,
                id -> streams.write(Objects.requireNonNull(compiled.get(id))),
                image);
    }

    /**
     * Adds compiled rules to an image, in the order of these texts, most of them from an earlier one.
     *
     * @param packages those that the earlier image has not; empty when it has all
     */
    static void write(
            Collection<KiePackage> packages, Map<String, RuleText> texts, Earlier earlier, Map<String, byte[]> image)
            throws IOException, ReflectiveOperationException {
        Map<String, RuleImpl> compiled = packages.isEmpty() ? Map.of() : compiled(copy(packages), texts);
        LeanRules before = earlier.rules();
        RuleStreams streams = new RuleStreams(new ArrayList<>(before.classes));
        byte[] shell = before.image.stream(PART, 0, before.shell).readAllBytes();
        write(
                shell,
                texts.keySet(),
                streams,
                id -> {
                    RuleImpl anew = compiled.get(id);
                    return anew == null ? earlier.compiled(id) : streams.write(anew);
                },
                image);
    }

    /** The rules of a package, taken out of it and made fit to be written one by one. */
    private static Map<String, RuleImpl> compiled(MVELKnowledgePackageImpl copy, Map<String, RuleText> texts)
            throws ReflectiveOperationException {
        Map<String, RuleImpl> compiled = new HashMap<>();
        for (Rule rule : copy.getRules()) {
            compiled.put(RuleName.id(rule.getName()), (RuleImpl) rule);
        }
        for (RuleImpl rule : compiled.values()) {
            rule.setConsequence(Call.of(Objects.requireNonNull(texts.get(RuleName.id(rule.getName())))
                    .then()));
            copy.removeRule(rule);
            // Nothing that only an author needs: the text of the whole file, and what the rule says of itself.
            rule.setResource(null);
            ((Map<?, ?>) Shell.hidden(rule, "metaAttributes")).clear();
        }
        return compiled;
    }

    /** A compiled rule as bytes. */
    private interface Bytes {
        byte[] of(String id) throws IOException;
    }

    private static void write(
            byte[] shell, Collection<String> ids, RuleStreams streams, Bytes rules, Map<String, byte[]> image)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(shell);
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(index)) {
            out.writeInt(bytes.size());
            out.writeInt(ids.size());
            for (String id : ids) {
                bytes.write(rules.of(id));
                out.writeInt(bytes.size());
            }
            RuleIndex.writeAll(streams.names(), out);
        }
        image.put(PART, bytes.toByteArray());
        image.put(INDEX, index.toByteArray());
    }

    private static MVELKnowledgePackageImpl copy(Collection<KiePackage> packages)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DroolsObjectOutputStream out = new DroolsObjectOutputStream(bytes)) {
            out.writeObject(packages.stream()
                    .filter(some -> !some.getRules().isEmpty())
                    .findFirst()
                    .orElseThrow());
        }
        return shell(new ByteArrayInputStream(bytes.toByteArray()));
    }

    static LeanRules of(Image image) throws IOException {
        try (DataInputStream in = image.open(INDEX)) {
            int shell = in.readInt();
            int[] ends = new int[in.readInt()];
            for (int i = 0; i < ends.length; i++) {
                ends[i] = in.readInt();
            }
            return new LeanRules(image, shell, ends, RuleIndex.readList(in));
        }
    }

    int size() {
        return ends.length;
    }

    /** The compiled rule at a place, as bytes. */
    byte[] compiled(int place) {
        int from = place == 0 ? shell : ends[place - 1];
        return image.stream(PART, from, ends[place] - from).readAllBytes();
    }

    /** An engine with the rules at these places. */
    KieBase base(BitSet places) throws IOException, ClassNotFoundException {
        MVELKnowledgePackageImpl rules = shell(image.stream(PART, 0, shell));
        ReadAccessorSupplier accessors = Shell.accessors(rules);
        RuleStreams streams = new RuleStreams(classes);
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            int from = i == 0 ? shell : ends[i - 1];
            rules.addRule(streams.read(image.stream(PART, from, ends[i] - from), accessors));
        }
        KieBase base = KieBases.of(List.of(rules));
        // Each by itself: two rules bring two copies of the same expression, which are equal and yet both in use.
        MVELDialectRuntimeData data = Shell.mvel((MVELKnowledgePackageImpl) base.getKiePackage(rules.getName()));
        streams.expressions().forEach(expression -> expression.compile(data));
        return base;
    }

    private static MVELKnowledgePackageImpl shell(ByteArrayInputStream bytes)
            throws IOException, ClassNotFoundException {
        try (DroolsObjectInputStream in = new DroolsObjectInputStream(bytes, LeanRules.class.getClassLoader())) {
            return (MVELKnowledgePackageImpl) in.readObject();
        }
    }
}
