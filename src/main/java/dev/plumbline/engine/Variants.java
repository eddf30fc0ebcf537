package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * The rules of a rule set in an engine that can be told, for one thread and one assessment at a time, to let one of them behave
 * otherwise. Nothing is compiled again for that: each rule has a twin that holds when a session holds its {@link Variation}, and
 * right-hand sides ask what they are to say.
 */
public final class Variants {

    private static final String TWIN = " ~always";
    private static final String OTHER = " ~";

    private final CompiledRules rules;
    private final ThreadLocal<List<Object>> seen = ThreadLocal.withInitial(List::of);

    private Variants(CompiledRules rules) {
        this.rules = rules;
    }

    /**
     * Compiles the rules of these files, and other wordings of some of them under the numbers of their places in the list.
     *
     * @param varied the ids of the rules that are to be let hold whatever they demand
     * @throws dev.plumbline.RuleSetException when a rule or a wording does not compile
     */
    public static Variants of(RuleSetFiles files, Set<String> varied, List<EditableRule> wordings) {
        List<RuleSource> sources = new ArrayList<>(files.rules());
        List<RuleFile> parsed = sources.stream().map(RuleFile::read).toList();
        RuleCompiler.refuse(RuleCheck.problems(parsed));
        RuleIndex index = RuleIndex.of(parsed, files);
        Map<String, SwitchedCall> calls = new HashMap<>();
        Set<String> imports = new TreeSet<>();
        StringBuilder twins = new StringBuilder();
        for (RuleFile file : parsed) {
            file.imports().forEach(words -> imports.add(RuleCompiler.imported(words)));
            for (RuleText rule : file.rules()) {
                Call call = Call.of(rule.then());
                calls.put(rule.name(), new SwitchedCall(rule.id(), SwitchedCall.AS_WRITTEN, call));
                if (!varied.contains(rule.id())) {
                    continue;
                }
                String twin = rule.id() + TWIN;
                calls.put(twin, new SwitchedCall(rule.id(), SwitchedCall.AS_WRITTEN, call));
                twins.append("rule \"")
                        .append(twin)
                        .append("\" when Variation( id == \"")
                        .append(rule.id())
                        .append("\" ) then end\n");
            }
        }
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < wordings.size(); i++) {
            EditableRule wording = wordings.get(i);
            // Not looked at until its turn has come: what it compares could break down for want of an answer.
            int start = wording.from(wording.when().get(0));
            EditableRule other = wording.edited(start, start, "Variation( id == \"" + marked(wording.id(), i) + "\" ) ")
                    .named(wording.id() + OTHER + i);
            calls.put(other.rule().name(), new SwitchedCall(wording.id(), i, Call.of(wording.then())));
            others.append(other.text()).append('\n');
        }
        String packageName =
                parsed.get(0).packageName().stream().map(Token::text).collect(Collectors.joining());
        String head = "package " + packageName + "\n" + String.join("\n", imports)
                + "\nimport dev.plumbline.engine.Variation\n";
        sources.add(new RuleSource("variants.drl", head + twins + others));
        KieBase base = KieBases.of(
                RuleCompiler.built(sources, sources.stream().map(RuleFile::read).toList()));
        callIn(base, calls);
        Switched engines = new Switched(base);
        Variants variants = new Variants(new CompiledRules(engines, index, new RuleTexts(index.places(), files)));
        engines.leave = variants.seen::set;
        return variants;
    }

    private static String marked(String rule, int number) {
        return rule + OTHER + number;
    }

    private static void callIn(KieBase base, Map<String, SwitchedCall> calls) {
        for (KiePackage one : base.getKiePackages()) {
            for (Rule rule : one.getRules()) {
                ((RuleImpl) rule).setConsequence(Objects.requireNonNull(calls.get(rule.getName()), rule.getName()));
            }
        }
    }

    /** The rules, which behave as the thread was told. */
    public CompiledRules rules() {
        return rules;
    }

    /** Does some work while a rule behaves otherwise for this thread; null lets all rules be as they are written. */
    public static <T> T during(@Nullable Variant variant, Supplier<T> work) {
        SwitchedCall.become(variant);
        try {
            return work.get();
        } finally {
            SwitchedCall.become(null);
        }
    }

    /** Everything that was in the last session of this thread when it ended. */
    public List<Object> lastObjects() {
        return seen.get();
    }

    /** One engine for all, and a look at what a session leaves. */
    private static final class Switched implements Engines {
        private final KieBase base;
        private java.util.function.Consumer<List<Object>> leave = objects -> {};

        Switched(KieBase base) {
            this.base = base;
        }

        @Override
        public KieBase forFacts(Facts facts) {
            return base;
        }

        @Override
        public KieBase only(Set<String> ids) {
            return KieBases.copy(base, ids);
        }

        @Override
        public KieSession open(Facts facts) {
            KieSession session = base.newKieSession();
            Variant variant = SwitchedCall.current();
            if (variant != null && variant.kind() == Variant.Kind.ALWAYS) {
                session.insert(new Variation(variant.rule()));
            } else if (variant != null && variant.kind() == Variant.Kind.REPLACED) {
                session.insert(new Variation(marked(variant.rule(), variant.number())));
            }
            return session;
        }

        @Override
        public void close(KieSession session) {
            Collection<?> objects = session.getObjects();
            leave.accept(new ArrayList<>(objects));
            session.dispose();
        }

        @Override
        public int openSessions() {
            return base.getKieSessions().size();
        }
    }
}
