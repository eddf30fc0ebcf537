package dev.plumbline.engine;

import dev.plumbline.PlumblineException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * The same rules in another engine, for a second opinion: if they conclude anything else there, one of the two engines is wrong about
 * them. Slow, and only for those who release rules.
 */
public final class OtherEngines {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \".*?^end$");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*$");

    private OtherEngines() {}

    /**
     * The rules compiled into Java classes, which is the other way of Drools, with null handled and constraints evaluated by other code.
     *
     * @throws PlumblineException when the compiler for it is not there, or refuses the rules
     */
    public static CompiledRules executableModel(RuleSetFiles files) {
        List<RuleSource> sources = files.rules();
        List<RuleFile> parsed = sources.stream().map(RuleFile::read).toList();
        KieBase base;
        try {
            base = Compiler.compiled(sources, parsed, files.sha256());
        } catch (NoClassDefFoundError e) {
            throw new PlumblineException(
                    "a second opinion needs org.drools:drools-model-codegen on the class path; add it in the version of"
                            + " drools-core",
                    e);
        }
        Conclusion.callIn(base, Conclusion.calls(parsed));
        RuleIndex index = RuleIndex.of(parsed, files);
        return new CompiledRules(Engines.of(base), index, new RuleTexts(index.places(), files));
    }

    /** What needs the other compiler: loaded only when somebody asks. */
    private static final class Compiler {

        static KieBase compiled(List<RuleSource> sources, List<RuleFile> parsed, String version) {
            KieServices services = KieServices.Factory.get();
            ReleaseId release = services.newReleaseId("dev.plumbline", "second-opinion", version);
            KieFileSystem files = services.newKieFileSystem();
            files.generateAndWritePomXML(release);
            for (int i = 0; i < sources.size(); i++) {
                RuleSource source = sources.get(i);
                files.write("src/main/resources/" + source.name(), Conclusion.without(source.text(), parsed.get(i)));
            }
            try {
                KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
                List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
                if (!errors.isEmpty()) {
                    throw new PlumblineException("the other engine refuses the rules: " + errors.get(0));
                }
                return services.newKieContainer(release).getKieBase();
            } finally {
                services.getRepository().removeKieModule(release);
            }
        }
    }

    /**
     * The same rules in another order, in files under other names: no rule may depend on where it stands.
     *
     * @param shuffle puts a list in another order
     */
    public static CompiledRules shuffled(RuleSetFiles files, Consumer<List<?>> shuffle) {
        List<RuleSource> sources = new ArrayList<>(files.rules());
        shuffle.accept(sources);
        Map<String, byte[]> shuffled = new TreeMap<>();
        for (RuleSource source : sources) {
            List<String> rules = found(RULE, source.text());
            shuffle.accept(rules);
            String text = "package rules\n" + String.join("\n", found(IMPORT, source.text())) + "\n"
                    + String.join("\n\n", rules) + "\n";
            String name = String.format(
                    Locale.ROOT, "%05d-%s", shuffled.size(), source.name().replace('/', '-'));
            shuffled.put(name, text.getBytes(StandardCharsets.UTF_8));
        }
        return RuleCompiler.compile(new RuleSetFiles(shuffled), null, null);
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group());
        }
        return found;
    }
}
