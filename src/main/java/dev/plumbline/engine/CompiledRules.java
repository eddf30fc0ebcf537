package dev.plumbline.engine;

import dev.plumbline.PlumblineException;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.BeliefSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A compiled rule set. Immutable; any number of threads may run assessments on it, each in a session of its own. */
public final class CompiledRules {

    /** No rule set of ours fires a thousand times for one person; this many firings mean that rules feed one another. */
    private static final int MOST_FIRINGS = 100_000;

    private final Engines engines;
    private final RuleIndex index;
    private final RuleTexts texts;
    private final Map<String, String> reasons;
    private final Map<String, RuleInfo> infos = new ConcurrentHashMap<>();
    private final Map<Set<Class<?>>, CompiledRules> concluding = new ConcurrentHashMap<>();
    private volatile @Nullable Distinctions distinctions;
    private volatile @Nullable Needs needs;

    CompiledRules(Engines engines, RuleIndex index, RuleTexts texts) {
        this(engines, index, texts, Map.of());
    }

    private CompiledRules(Engines engines, RuleIndex index, RuleTexts texts, Map<String, String> reasons) {
        this.engines = engines;
        this.index = index;
        this.texts = texts;
        this.reasons = Map.copyOf(reasons);
    }

    /** The same rules, giving their reasons in other words; a rule that is not named here keeps its own. */
    public CompiledRules because(Map<String, String> reasonsById) {
        return new CompiledRules(engines, index, texts, reasonsById);
    }

    /** All rules in the order of their files. */
    public Collection<RuleInfo> rules() {
        return index.places().keySet().stream().map(this::rule).toList();
    }

    /** The rule of this id. */
    public RuleInfo rule(String id) {
        return infos.computeIfAbsent(id, key -> {
            RuleText rule = texts.of(key);
            if (rule == null) {
                throw new IllegalArgumentException("no rule is called " + key);
            }
            RuleInfo info = RuleReader.info(rule);
            String reason = reasons.get(key);
            return reason == null ? info : info.because(reason);
        });
    }

    /** The paths of the facts that rules read which conclude by one of these calls. */
    public SortedSet<String> readsOf(Collection<String> calls) {
        SortedSet<String> paths = new TreeSet<>();
        calls.forEach(call -> paths.addAll(index.reads().getOrDefault(call, Set.of())));
        return paths;
    }

    /** The numbers that rules compare a fact with; none for most. */
    public Set<Double> thresholds(String path) {
        return index.thresholds().getOrDefault(path, Set.of());
    }

    /** The rules whose first word after the context is this code, in the order of their files. */
    public List<RuleInfo> giving(String code) {
        return texts.naming(code).stream()
                .map(text -> rule(text.id()))
                .filter(rule -> rule.concludes().matches("[a-zA-Z]+\\(kcontext, (\\w+\\.)?" + code + "[,)].*"))
                .toList();
    }

    /**
     * The rules of these that could still come to hold, and what they wait for. It puts questions in order and claims nothing.
     *
     * @param found the codes of the findings that are inferred already
     */
    public List<Waiting> waiting(Collection<String> rules, Facts facts, Set<String> found) {
        Needs.Person person = needs().person(facts, found);
        List<Waiting> waiting = new ArrayList<>();
        for (String rule : rules) {
            Waiting one = person.of(rule);
            if (one != null) {
                waiting.add(one);
            }
        }
        return waiting;
    }

    /** The paths of the findings of one topic that a match of a rule rests on. */
    public List<String> witness(String rule, Topic topic, Facts facts) {
        return Witness.of(texts.patterns(rule), topic, facts);
    }

    /**
     * How the conditions of a rule stand for one person.
     *
     * @param alternatives the answers worth trying for a field
     * @param standing what was concluded about the person
     */
    public List<Condition> conditions(
            String rule, Facts facts, Standing standing, Function<Field, List<Object>> alternatives) {
        return new ConditionReader(texts, alternatives, facts, standing).conditions(rule);
    }

    /**
     * Runs the rules over these facts, stage by stage: each stage adds its facts once the one before has come to rest.
     *
     * @return everything that stands at the end, with the reasons
     * @throws PlumblineException if the rules never come to rest
     */
    public Conclusions run(Facts facts, List<Stage> stages) {
        KieSession session = engines.open(facts);
        try {
            Vocabulary.topics().forEach(topic -> session.insert(topic.in(facts)));
            fire(session);
            for (Stage stage : stages) {
                stage.next(standing(session)).forEach(session::insert);
                fire(session);
            }
            return standing(session);
        } finally {
            engines.close(session);
        }
    }

    /** Those of these rules that decide conclusions of these types, compiled apart, once: fewer rules are faster. */
    public CompiledRules concluding(Set<Class<?>> types) {
        return concluding.computeIfAbsent(Set.copyOf(types), wanted -> only(Needed.ids(texts.all(), wanted)));
    }

    /** These rules and no others, compiled apart. */
    public CompiledRules only(Set<String> ids) {
        return new CompiledRules(Engines.of(engines.only(ids)), index.only(ids), texts.only(ids));
    }

    /** For whom one of these rules could hold: for nobody else does any. Ids that no rule has are passed over. */
    public Predicate<Facts> couldHold(Set<String> ids) {
        return Possible.of(texts.all(), ids);
    }

    /** Whether any rule matches facts of this type. */
    public boolean matches(Class<?> type) {
        return texts.all().stream()
                .flatMap(rule -> texts.patterns(rule.id()).stream())
                .anyMatch(pattern -> pattern.type().is(type.getSimpleName()));
    }

    /** Runs the first stage only, for conclusions without their reasons: much cheaper than a whole run. */
    public Standing firstStage(Facts facts) {
        return settled(facts, soFar -> List.of());
    }

    /** Runs the first stage and one that rests on it, for conclusions without their reasons. */
    public Standing settled(Facts facts, Function<Standing, Collection<?>> next) {
        // A session per set of facts: showing one session one version after another sends Drools 10.2.0 round in
        // circles.
        KieSession session = engines.open(facts);
        try {
            Vocabulary.topics().forEach(topic -> session.insert(topic.in(facts)));
            fire(session);
            Standing first = new Objects(session);
            Collection<?> more = next.apply(first);
            if (more.isEmpty()) {
                return first;
            }
            more.forEach(session::insert);
            fire(session);
            return new Objects(session);
        } finally {
            engines.close(session);
        }
    }

    /**
     * Stands for everything that the rules can see of one answer: of two sets of facts that differ in this field only and for which
     * this is equal, the rules conclude the same.
     */
    public Object distinction(Field field, Facts facts) {
        return distinctions().of(field, facts);
    }

    /** The first stage's conclusions of one type. */
    public <T> List<T> conclude(Facts facts, Class<T> type) {
        return firstStage(facts).all(type);
    }

    /** Made when first asked for: an assessment with no open question does not. Two threads may make two that are equal. */
    private Distinctions distinctions() {
        Distinctions known = distinctions;
        if (known == null) {
            known = new Distinctions(texts.all());
            distinctions = known;
        }
        return known;
    }

    private Needs needs() {
        Needs known = needs;
        if (known == null) {
            known = new Needs(texts.all());
            needs = known;
        }
        return known;
    }

    /** How many sessions were opened and not closed again: none, unless one is at work. */
    int openSessions() {
        return engines.openSessions();
    }

    private static void fire(KieSession session) {
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new PlumblineException("the rules did not come to rest after " + MOST_FIRINGS
                    + " firings; look for rules that conclude what they themselves match");
        }
    }

    private static Conclusions standing(KieSession session) {
        Map<Object, List<Support>> found = new LinkedHashMap<>();
        for (FactHandle handle : session.getFactHandles()) {
            InternalFactHandle fact = (InternalFactHandle) handle;
            if (fact.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key && key.getBeliefSet() != null) {
                found.put(fact.getObject(), supports(key.getBeliefSet()));
            }
        }
        return new Conclusions(found);
    }

    private static List<Support> supports(BeliefSet<?> beliefs) {
        List<Support> supports = new ArrayList<>();
        for (SimpleMode mode = (SimpleMode) beliefs.getFirst(); mode != null; mode = mode.getNext()) {
            LogicalDependency<SimpleMode> dependency = mode.getObject();
            var match = dependency.getJustifier();
            List<Object> matched = match.getObjects().stream()
                    .filter(object -> !object.getClass().getName().startsWith("org.drools"))
                    .map(CompiledRules::ordered)
                    .toList();
            supports.add(new Support(RuleName.id(match.getRule().getName()), matched));
        }
        return supports;
    }

    /** What is in a session, without the reasons. */
    private static final class Objects implements Standing {
        private final List<Object> objects;

        Objects(KieSession session) {
            this.objects = List.copyOf(session.getObjects());
        }

        @Override
        public <T> List<T> all(Class<T> type) {
            List<T> found = new ArrayList<>();
            for (Object object : objects) {
                if (type.isInstance(object)) {
                    found.add(type.cast(object));
                }
            }
            return found;
        }
    }

    /** What a rule collected comes in the order in which rules fired; here it gets one of its own. */
    private static Object ordered(Object matched) {
        return matched instanceof Collection<?> several
                ? several.stream()
                        .sorted(Comparator.comparing(Object::toString))
                        .toList()
                : matched;
    }
}
