package dev.plumbline.engine;

import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.Flag;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Writes and compiles the twin of the shipped rules: the same conditions, in Java, in an order in which one pass is enough. */
public final class TwinCompiler {

    /** The kinds of conclusions the twin draws. */
    public static final Set<Class<?>> CONCLUDES = Set.of(Flag.class, Argument.class);

    private static final String NAME = "GeneratedTwin";

    /** Methods stay small enough for the compiler of the running machine. */
    private static final int EACH_METHOD = 50;

    private TwinCompiler() {}

    /** The twin of the rule set in a folder. */
    public static Twin compile(Path folder) throws IOException, ReflectiveOperationException {
        String source = source(folder);
        Path classes = Files.createTempDirectory("twin");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + NAME + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        if (!compiler.getTask(null, null, null, options, null, List.of(file)).call()) {
            throw new IllegalStateException("the twin does not compile");
        }
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, TwinCompiler.class.getClassLoader());
        return (Twin) loader.loadClass(NAME).getDeclaredConstructor().newInstance();
    }

    private static String source(Path folder) throws IOException {
        Map<String, RuleText> texts = new LinkedHashMap<>();
        RuleFolder.files(folder)
                .rules()
                .forEach(file -> RuleFile.read(file.name(), Lexer.tokens(file.text()))
                        .rules()
                        .forEach(rule -> texts.put(rule.id(), rule)));
        Map<String, TwinRule> rules = new LinkedHashMap<>();
        for (String id : Needed.ids(texts.values(), CONCLUDES)) {
            rules.put(id, TwinRule.of(texts.get(id)));
        }
        return source(new ArrayList<>(rules.values()));
    }

    private static String source(List<TwinRule> rules) {
        Map<String, Integer> depths = depths(rules);
        List<TwinRule> ordered = rules.stream()
                .sorted(Comparator.comparing(rule -> depths.get(rule.id())))
                .toList();
        StringBuilder java = new StringBuilder("import dev.plumbline.conclusion.*;\nimport dev.plumbline.fact.*;\n"
                + "import java.util.*;\n\npublic final class " + NAME + " implements dev.plumbline.engine.Twin {\n");
        StringBuilder whole = new StringBuilder();
        StringBuilder single = new StringBuilder();
        for (int part = 0; part * EACH_METHOD < ordered.size(); part++) {
            whole.append("        part").append(part).append("(facts, found, concluded);\n");
            single.append("        rules").append(part).append("(rules);\n");
            StringBuilder calls = new StringBuilder();
            StringBuilder each = new StringBuilder();
            for (int i = part * EACH_METHOD; i < Math.min((part + 1) * EACH_METHOD, ordered.size()); i++) {
                TwinRule rule = ordered.get(i);
                String draw = (rule.gives() < 0 ? "" : "found[" + rule.gives() + "] = true; ")
                        + (rule.conclusion().isEmpty() ? "" : "concluded.add(" + rule.conclusion() + ");");
                String condition = "rule" + i + "(facts, found)";
                calls.append("        if (" + condition + ") { " + draw + " }\n");
                each.append("        rules.add(new Rule(\"" + rule.id() + "\", " + depths.get(rule.id()) + ", " + NAME
                        + "::rule" + i + ", (found, concluded) -> { " + draw + " }));\n");
                java.append("    static boolean rule" + i + "(Facts facts, boolean[] found) {\n        return "
                        + rule.condition() + ";\n    }\n");
            }
            java.append("    private static void part" + part
                    + "(Facts facts, boolean[] found, List<Object> concluded) {\n" + calls + "    }\n");
            java.append("    private static void rules" + part + "(List<Rule> rules) {\n" + each + "    }\n");
        }
        return java.append("    public List<Object> conclude(Facts facts) {\n"
                        + "        boolean[] found = new boolean[" + Findings.none().length + "];\n"
                        + "        List<Object> concluded = new ArrayList<>();\n" + whole
                        + "        return concluded;\n    }\n    public List<Rule> rules() {\n"
                        + "        List<Rule> rules = new ArrayList<>();\n" + single
                        + "        return rules;\n    }\n}\n")
                .toString();
    }

    /** How many findings deep each rule stands. */
    private static Map<String, Integer> depths(Collection<TwinRule> rules) {
        Map<String, Integer> depths = new HashMap<>();
        Map<Integer, Integer> byPlace = new HashMap<>();
        boolean moved = true;
        for (int round = 0; moved; round++) {
            if (round > rules.size()) {
                throw new IllegalStateException("findings rest on one another in a circle");
            }
            moved = false;
            for (TwinRule rule : rules) {
                int depth = rule.reads().stream()
                        .mapToInt(place -> byPlace.getOrDefault(place, 0) + 1)
                        .max()
                        .orElse(0);
                moved |= !Integer.valueOf(depth).equals(depths.put(rule.id(), depth));
                if (rule.gives() >= 0) {
                    byPlace.merge(rule.gives(), depth, Math::max);
                }
            }
        }
        return depths;
    }
}
