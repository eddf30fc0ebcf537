package dev.plumbline.engine;

import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/** Turns rule texts into a compiled rule set, all files in one build, or refuses them with every problem and its place. */
public final class RuleCompiler {

    private static final Pattern CITED = Pattern.compile("(?s)Expression (.+?):\\s*\\[Error");

    private RuleCompiler() {}

    /**
     * Checks and compiles.
     *
     * @param cache where compiled images are kept, or null to compile every time
     * @throws RuleSetException with file, line and column of everything that is wrong
     */
    public static CompiledRules compile(List<RuleSource> sources, @Nullable Path cache) {
        List<RuleSource> ordered =
                sources.stream().sorted(Comparator.comparing(RuleSource::name)).toList();
        List<RuleFile> files = ordered.stream().map(RuleFile::read).toList();
        Map<String, RuleInfo> infos = new LinkedHashMap<>();
        files.forEach(file -> file.rules().forEach(rule -> infos.putIfAbsent(rule.id(), RuleReader.info(rule))));

        Map<String, RuleText> texts = new LinkedHashMap<>();
        files.forEach(file -> file.rules().forEach(rule -> texts.putIfAbsent(rule.id(), rule)));

        ImageCache images = new ImageCache(cache, ordered);
        Collection<KiePackage> packages = images.read();
        if (packages == null) {
            refuse(RuleCheck.problems(files));
            refuse(syntaxProblems(ordered));
            packages = built(ordered, files);
            images.write(packages);
        }
        return new CompiledRules(KieBases.of(packages), infos, texts);
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

    private static Collection<KiePackage> built(List<RuleSource> sources, List<RuleFile> files) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        CompositeKnowledgeBuilder batch = builder.batch();
        for (RuleSource source : sources) {
            byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
            batch.add(ResourceFactory.newByteArrayResource(text).setSourcePath(source.name()), ResourceType.DRL);
        }
        batch.build();
        List<Problem> problems = new ArrayList<>();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            problems.add(located(error, files));
        }
        refuse(problems);
        return new ArrayList<>(builder.getKnowledgePackages());
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
                Token cited = line < 1 && sameFile ? cited(rule, error.getMessage()) : null;
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

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RuleSetException(problems);
        }
    }
}
