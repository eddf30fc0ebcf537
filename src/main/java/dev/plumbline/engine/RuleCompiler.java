package dev.plumbline.engine;

import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.DefaultDialectOption;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/** Turns rule texts into a compiled rule set, all files in one build, or refuses them with every problem and its place. */
public final class RuleCompiler {

    private static final Pattern CITED = Pattern.compile("(?s)Expression (.+?):\\s*\\[Error");

    private RuleCompiler() {}

    /** Checks and compiles some texts by themselves, with the image kept in a folder; null to keep none. */
    public static CompiledRules compile(List<RuleSource> sources, @Nullable Path cache) {
        RuleSetFiles files = RuleSetFiles.of(sources);
        ImageCache images = new ImageCache(cache, files);
        Image image = images.read();
        CompiledRules known = image == null ? null : compiled(files, image);
        if (known != null) {
            return known;
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        CompiledRules rules = compile(files, cache == null ? null : parts, images.earlier());
        images.write(parts);
        return rules;
    }

    /**
     * Checks and compiles.
     *
     * @param parts takes what an image needs to spare the next one all this; null when no image is kept
     * @param image an image made of other files, whose rules are not compiled again where they are still the same; null for none
     * @throws RuleSetException with file, line and column of everything that is wrong
     */
    public static CompiledRules compile(
            RuleSetFiles files, @Nullable Map<String, byte[]> parts, @Nullable Image image) {
        List<RuleSource> sources = files.rules();
        List<RuleFile> parsed = sources.stream().map(RuleFile::read).toList();
        refuse(RuleCheck.problems(parsed));
        RuleIndex index = RuleIndex.of(parsed, files);
        Earlier earlier = parts == null ? null : Earlier.of(image, parsed);
        if (parts != null && earlier != null) {
            CompiledRules rules = compile(files, new Edited(earlier, sources, index, files), parsed, index, parts);
            if (rules != null) {
                return rules;
            }
        }
        refuse(syntaxProblems(sources));
        Collection<KiePackage> packages = built(sources, parsed);
        if (parts != null) {
            RuleImage.write(packages, parsed, index, null, parts);
        }
        return new CompiledRules(Engines.of(base(packages, parsed)), index, new RuleTexts(index.places(), files));
    }

    /** Compiles what was edited, and takes the rest from the image; null when that cannot be. */
    private static @Nullable CompiledRules compile(
            RuleSetFiles files, Edited edited, List<RuleFile> parsed, RuleIndex index, Map<String, byte[]> parts) {
        List<RuleSource> sources = edited.sources();
        refuse(syntaxProblems(sources));
        Collection<KiePackage> packages = edited.isNothing()
                ? List.of()
                : built(sources, sources.stream().map(RuleFile::read).toList());
        RuleImage.write(packages, parsed, index, edited.earlier(), parts);
        return parts.isEmpty() ? null : compiled(files, Image.of(parts));
    }

    /** The compiled rules of an image, or null when it is of no use. */
    public static @Nullable CompiledRules compiled(RuleSetFiles files, Image image) {
        RuleIndex index = RuleImage.index(image);
        if (index == null) {
            return null;
        }
        Engines engines = new LeanEngines(image, index.places().keySet(), () -> {
            List<RuleSource> sources = files.rules();
            List<RuleFile> parsed = sources.stream().map(RuleFile::read).toList();
            return base(built(sources, parsed), parsed);
        });
        return new CompiledRules(engines, index, new RuleTexts(index.places(), files));
    }

    private static KieBase base(Collection<KiePackage> packages, List<RuleFile> parsed) {
        KieBase base = KieBases.of(packages);
        Conclusion.callIn(base, Conclusion.calls(parsed));
        return base;
    }

    private static List<Problem> syntaxProblems(List<RuleSource> sources) {
        List<Problem> problems = new ArrayList<>();
        for (RuleSource source : sources) {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            try {
                parser.parse(false, source.text());
            } catch (DroolsParserException e) {
                problems.add(new Problem(source.name(), 1, 1, "", "cannot be read as rules: " + e.getMessage()));
            }
            for (DroolsError error : parser.getErrors()) {
                int[] lines = error.getLines();
                int line = lines.length > 0 ? Math.max(1, lines[0]) : 1;
                problems.add(new Problem(source.name(), line, 1, "", oneLine(error.getMessage())));
            }
        }
        return problems;
    }

    /** An import line of its words. */
    static String imported(List<Token> words) {
        StringBuilder line = new StringBuilder("import ");
        words.forEach(word -> line.append(word.text()).append(word.is("static") ? " " : ""));
        return line.toString();
    }

    static Collection<KiePackage> built(List<RuleSource> sources, List<RuleFile> files) {
        // A right-hand side is one call that the check has read already: the compiler need not make a class of each.
        KnowledgeBuilderConfiguration conditionsOnly = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        conditionsOnly.setProperty(DefaultDialectOption.PROPERTY_NAME, "mvel");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(conditionsOnly);
        CompositeKnowledgeBuilder batch = builder.batch();
        for (int i = 0; i < sources.size(); i++) {
            RuleSource source = sources.get(i);
            byte[] text = Conclusion.without(source.text(), files.get(i)).getBytes(StandardCharsets.UTF_8);
            batch.add(ResourceFactory.newByteArrayResource(text).setSourcePath(source.name()), ResourceType.DRL);
        }
        batch.build();
        List<Problem> problems = new ArrayList<>();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            problems.add(located(error, files));
        }
        if (problems.stream().anyMatch(problem -> !isAboutNothing(problem))) {
            problems.removeIf(RuleCompiler::isAboutNothing);
        }
        refuse(problems);
        return new ArrayList<>(builder.getKnowledgePackages());
    }

    /** What the compiler says of an empty right-hand side after it has given up on the condition. */
    private static boolean isAboutNothing(Problem problem) {
        return problem.message().startsWith("Unable to determine the used declarations");
    }

    /** The compiler gives a line at best: the rule it names, or whose words it cites, says the rest. */
    private static Problem located(KnowledgeBuilderError error, List<RuleFile> files) {
        String file = error.getResource() == null ? "" : error.getResource().getSourcePath();
        int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
        String message = oneLine(error.getMessage());
        Problem before = new Problem(file, Math.max(line, 1), 1, "", message);
        for (RuleFile candidate : files) {
            for (RuleText rule : candidate.rules()) {
                boolean sameFile = candidate.name().equals(file);
                boolean here = line < 1 || rule.when().stream().anyMatch(word -> word.line() == line);
                Token cited = here && sameFile ? cited(rule, error.getMessage()) : null;
                if (cited != null) {
                    return new Problem(file, cited.line(), cited.column(), rule.id(), message);
                } else if (error.getMessage().contains("'" + rule.name() + "'")) {
                    int known = line < 1 ? rule.at().line() : line;
                    return new Problem(candidate.name(), known, 1, rule.id(), message);
                } else if (sameFile && rule.at().line() <= line) {
                    before = new Problem(file, line, 1, rule.id(), message);
                }
            }
        }
        return before;
    }

    /** The first word of what a message without a line cites from this rule's condition, or null. */
    private static @Nullable Token cited(RuleText rule, String message) {
        Matcher expression = CITED.matcher(message);
        if (!expression.find()) {
            return null;
        }
        String words = expression.group(1).replaceAll("\\s", "");
        for (int i = 0; i < rule.when().size(); i++) {
            StringBuilder here = new StringBuilder();
            for (int k = i; k < rule.when().size() && here.length() < words.length(); k++) {
                here.append(rule.when().get(k).text().replaceAll("\\s", ""));
            }
            if (here.toString().equals(words)) {
                return rule.when().get(i);
            }
        }
        return null;
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ");
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RuleSetException(problems);
        }
    }
}
