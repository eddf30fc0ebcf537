package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * Many people at once, and for which of them rules hold: read off the rules' texts, for those who try many wordings. The engine
 * alone decides; whoever goes by this compares it with the engine first. What it cannot read it leaves open.
 *
 * <p>Not safe for several threads.
 */
public final class Crowd {

    private final List<Facts> people;
    private final Map<String, List<Concluding>> concluding = new HashMap<>();
    private final Map<String, EditableRule> rules = new LinkedHashMap<>();
    private final Map<String, Extent> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, Extent> leaves = new HashMap<>();
    private final Map<String, Records> records = new HashMap<>();
    private final Map<String, Map<Object, BitSet>> staged = new HashMap<>();
    private final Set<String> inCircles = new HashSet<>();
    private final Map<String, List<Matcher>> matchers = new HashMap<>();
    private final Map<String, Set<String>> resting = new HashMap<>();
    private boolean stagesKnown;
    private boolean varying;

    /** A rule and what it would conclude; null when that depends on what it matches. */
    private record Concluding(String rule, @Nullable Object conclusion) {}

    /** A rule with a demand of its on conclusions. */
    private record Matcher(String rule, DemandLeaf leaf) {}

    /** The records of one topic that people have, and which of them each person has. */
    private static final class Records {
        private final List<Record> distinct;
        private final int[] of;

        Records(List<Record> distinct, int[] of) {
            this.distinct = distinct;
            this.of = of;
        }
    }

    /** People, and the rules that conclude about them. */
    public Crowd(List<Facts> people, List<EditableRule> rules) {
        this.people = List.copyOf(people);
        for (EditableRule rule : rules) {
            this.rules.put(rule.id(), rule);
            concluding
                    .computeIfAbsent(rule.concludes(), type -> new ArrayList<>())
                    .add(new Concluding(rule.id(), conclusion(rule)));
            for (DemandLeaf leaf : rule.condition().leaves()) {
                if (leaf.kind() != DemandLeaf.Kind.FACT) {
                    matchers.computeIfAbsent(leaf.type(), type -> new ArrayList<>())
                            .add(new Matcher(rule.id(), leaf));
                }
            }
        }
    }

    /**
     * Tells what the stages of an assessment put beside the facts, for all people at once: conditions on it can be told then.
     *
     * @param objects what was in the session of each person when it ended, in the order of the people
     * @param holding for whom each rule holds; taken for granted of those rules that cannot be read
     */
    public void standing(List<List<Object>> objects, Map<String, BitSet> holding) {
        for (int person = 0; person < objects.size(); person++) {
            for (Object object : objects.get(person)) {
                String type = object.getClass().getSimpleName();
                if (!RuleReader.TOPICS.containsKey(type) && !Needed.isConcluded(type)) {
                    staged.computeIfAbsent(type, key -> new HashMap<>())
                            .computeIfAbsent(object, key -> new BitSet())
                            .set(person);
                }
            }
        }
        stagesKnown = true;
        known.clear();
        leaves.clear();
        rules.forEach((id, rule) -> {
            if (!canRead(rule)) {
                known.put(id, Extent.of(holding.getOrDefault(id, new BitSet())));
            }
        });
    }

    /** Whether a rule can be read here: its condition, and what others that it rests on conclude. */
    public boolean canRead(EditableRule rule) {
        List<Token> when = rule.when();
        for (int i = 0; i < when.size(); i++) {
            boolean named = when.get(i).text().startsWith("$");
            if (named && !(i + 1 < when.size() && when.get(i + 1).is(":"))) {
                return false;
            }
        }
        return rule.then().stream().noneMatch(word -> word.text().startsWith("$"))
                && rule.condition().leaves().stream().allMatch(this::canRead);
    }

    private boolean canRead(DemandLeaf leaf) {
        Topic topic = RuleReader.TOPICS.get(leaf.type());
        try {
            if (leaf.kind() == DemandLeaf.Kind.FACT) {
                return topic != null && (people.isEmpty() || known(Truth.of(leaf.tokens(), topic.in(people.get(0)))));
            }
            for (Concluding one : concluding.getOrDefault(leaf.type(), List.of())) {
                if (one.conclusion == null) {
                    return false;
                }
                meets(leaf, one.conclusion);
            }
            return leaf.kind() == DemandLeaf.Kind.THERE || leaf.comparison().isPresent();
        } catch (Truth.UnreadableException e) {
            return false;
        }
    }

    /** That it can be told is all that counts. */
    private static boolean known(boolean ignored) {
        return true;
    }

    /** For whom a rule holds as it is written. */
    public Extent of(String rule) {
        Extent extent = known.get(rule);
        if (extent == null) {
            if (!open.add(rule)) {
                inCircles.addAll(open);
                return Extent.unknown(people.size());
            }
            EditableRule text = rules.get(rule);
            extent = text == null ? Extent.nobody(people.size()) : of(text.condition());
            open.remove(rule);
            known.put(rule, extent);
        }
        return extent;
    }

    /**
     * In which cases other rules hold, or do not hold any more, when one rule comes to hold for everybody or for nobody.
     *
     * @param rule the id of the rule
     * @param always whether it holds for everybody
     * @return those for whom each other rule changes, by its id; none of those for whom none does
     */
    public Map<String, BitSet> changes(String rule, boolean always) {
        Map<String, BitSet> changes = new LinkedHashMap<>();
        List<String> reached = reached(rule);
        Map<String, Extent> before = new HashMap<>();
        reached.forEach(one -> before.put(one, of(one)));
        Extent own = of(rule);
        reached.forEach(known::remove);
        known.put(rule, always ? Extent.everybody(people.size()) : Extent.nobody(people.size()));
        varying = true;
        for (String one : reached) {
            Extent now = of(one);
            Extent then = before.getOrDefault(one, now);
            // Whoever it is not known of may change.
            BitSet changed = (BitSet) now.sure().clone();
            changed.xor(then.sure());
            BitSet unsure = (BitSet) now.possible().clone();
            unsure.andNot(now.sure());
            changed.or(unsure);
            if (!changed.isEmpty()) {
                changes.put(one, changed);
            }
        }
        varying = false;
        known.putAll(before);
        known.put(rule, own);
        return changes;
    }

    /** The rules that rest on what a rule concludes, directly or through others. */
    public List<String> reached(String rule) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> next = new ArrayList<>(List.of(rule));
        while (!next.isEmpty()) {
            for (String one : resting(next.remove(next.size() - 1))) {
                if (!one.equals(rule) && reached.add(one)) {
                    next.add(one);
                }
            }
        }
        return List.copyOf(reached);
    }

    /** The rules that match what a rule concludes. */
    private Set<String> resting(String rule) {
        return resting.computeIfAbsent(rule, key -> {
            Set<String> found = new LinkedHashSet<>();
            EditableRule text = rules.get(key);
            for (Concluding one : concluding.getOrDefault(text == null ? "" : text.concludes(), List.of())) {
                if (one.rule.equals(key)) {
                    matchers.getOrDefault(text == null ? "" : text.concludes(), List.of()).stream()
                            .filter(matcher -> one.conclusion == null || couldMeet(matcher.leaf, one.conclusion))
                            .forEach(matcher -> found.add(matcher.rule));
                }
            }
            return found;
        });
    }

    /** Whether another wording of a rule could match what the rule itself, or one that rests on it, concludes. */
    public boolean couldRestOnItself(EditableRule wording) {
        Set<String> behind = new HashSet<>(reached(wording.id()));
        behind.add(wording.id());
        return wording.condition().leaves().stream()
                .filter(leaf -> leaf.kind() != DemandLeaf.Kind.FACT)
                .anyMatch(leaf -> concluding.getOrDefault(leaf.type(), List.of()).stream()
                        .anyMatch(one -> behind.contains(one.rule)
                                && (one.conclusion == null || couldMeet(leaf, one.conclusion))));
    }

    private static boolean couldMeet(DemandLeaf leaf, Object object) {
        try {
            return meets(leaf, object);
        } catch (Truth.UnreadableException e) {
            return true;
        }
    }

    /** Whether a rule, as far as it was looked at, rests on what it concludes itself. */
    public boolean isInCircle(String rule) {
        return inCircles.contains(rule);
    }

    /** For whom a condition holds, with all rules as they are written. */
    public Extent of(Demand demand) {
        if (demand instanceof Demand.All all) {
            Extent extent = Extent.everybody(people.size());
            for (Demand part : all.parts()) {
                extent = extent.and(of(part));
            }
            return extent;
        } else if (demand instanceof Demand.Any any) {
            Extent extent = Extent.nobody(people.size());
            for (Demand part : any.parts()) {
                extent = extent.or(of(part));
            }
            return extent;
        } else if (demand instanceof Demand.None none) {
            return of(none.part()).not(people.size());
        }
        DemandLeaf leaf = (DemandLeaf) demand;
        String key = leaf.kind() + " " + leaf.type() + " " + leaf.words();
        boolean onFact = leaf.kind() == DemandLeaf.Kind.FACT;
        Extent extent = varying && !onFact ? null : leaves.get(key);
        if (extent == null) {
            extent = leaf(leaf);
            if (onFact || (open.isEmpty() && !varying)) {
                leaves.put(key, extent);
            }
        }
        return extent;
    }

    private Extent leaf(DemandLeaf leaf) {
        try {
            return switch (leaf.kind()) {
                case FACT -> fact(leaf);
                case THERE -> either(meeting(leaf));
                case COUNT -> {
                    DemandLeaf.Comparison size = leaf.comparison().orElseThrow(Truth.UnreadableException::new);
                    yield Extent.counted(meeting(leaf), people.size(), there -> leaf.isMet(size, there));
                }
            };
        } catch (Truth.UnreadableException e) {
            return Extent.unknown(people.size());
        }
    }

    private Extent either(List<Extent> extents) {
        Extent either = Extent.nobody(people.size());
        for (Extent one : extents) {
            either = either.or(one);
        }
        return either;
    }

    private Extent fact(DemandLeaf leaf) throws Truth.UnreadableException {
        Topic topic = RuleReader.TOPICS.get(leaf.type());
        if (topic == null) {
            throw new Truth.UnreadableException();
        }
        Records seen = recordsFor(leaf, topic);
        boolean[] holds = new boolean[seen.distinct.size()];
        for (int i = 0; i < holds.length; i++) {
            holds[i] = Truth.of(leaf.tokens(), seen.distinct.get(i));
        }
        BitSet who = new BitSet(people.size());
        for (int person = 0; person < seen.of.length; person++) {
            who.set(person, holds[seen.of[person]]);
        }
        return Extent.of(who);
    }

    /** Of people who have answered the one field that is looked at alike, one stands for all. */
    private Records recordsFor(DemandLeaf leaf, Topic topic) {
        Field field = leaf.reads().size() == 1 ? Vocabulary.require(leaf.reads().get(0)) : null;
        boolean direct = field != null
                && field.path().equals(topic.name() + "." + leaf.tokens().get(0).text());
        return records.computeIfAbsent(
                direct && field != null ? field.path() : topic.name(),
                key -> recordsOf(topic, record -> direct && field != null ? answer(field, record) : record));
    }

    private static Object answer(Field field, Record record) {
        Object answer = field.place().of(record);
        return answer == null ? "" : answer;
    }

    private Records recordsOf(Topic topic, Function<Record, Object> told) {
        Map<Object, Integer> numbers = new HashMap<>();
        List<Record> distinct = new ArrayList<>();
        int[] of = new int[people.size()];
        for (int person = 0; person < of.length; person++) {
            Record record = topic.in(people.get(person));
            Integer number = numbers.putIfAbsent(told.apply(record), distinct.size());
            if (number == null) {
                distinct.add(record);
            }
            of[person] = number == null ? distinct.size() - 1 : number;
        }
        return new Records(List.copyOf(distinct), of);
    }

    /** For each object that meets all that a leaf demands of one, who has it. */
    private List<Extent> meeting(DemandLeaf leaf) throws Truth.UnreadableException {
        if (Model.type(leaf.type()) == null) {
            throw new Truth.UnreadableException();
        } else if (!Needed.isConcluded(leaf.type())) {
            return stagedMeeting(leaf);
        }
        Map<Object, Extent> meeting = new LinkedHashMap<>();
        for (Concluding one : concluding.getOrDefault(leaf.type(), List.of())) {
            if (one.conclusion == null) {
                throw new Truth.UnreadableException();
            } else if (meets(leaf, one.conclusion)) {
                meeting.merge(one.conclusion, of(one.rule), Extent::or);
            }
        }
        return List.copyOf(meeting.values());
    }

    private List<Extent> stagedMeeting(DemandLeaf leaf) throws Truth.UnreadableException {
        if (!stagesKnown) {
            throw new Truth.UnreadableException();
        }
        List<Extent> meeting = new ArrayList<>();
        for (Map.Entry<Object, BitSet> one :
                staged.getOrDefault(leaf.type(), Map.of()).entrySet()) {
            if (meets(leaf, one.getKey())) {
                meeting.add(Extent.of(one.getValue()));
            }
        }
        return meeting;
    }

    private static boolean meets(DemandLeaf leaf, Object object) throws Truth.UnreadableException {
        boolean all = true;
        for (List<Token> constraint : leaf.demands()) {
            all &= Truth.of(constraint, object);
        }
        return all;
    }

    /** What a rule would put into a session; null when its call names what it matches. */
    static @Nullable Object conclusion(EditableRule rule) {
        if (rule.then().size() < 4
                || rule.then().stream().anyMatch(word -> word.text().startsWith("$"))) {
            return null;
        }
        List<Object> inserted = new ArrayList<>();
        ClassLoader loader = Crowd.class.getClassLoader();
        Rule named = (Rule)
                Proxy.newProxyInstance(loader, new Class<?>[] {Rule.class}, (proxy, method, arguments) -> rule.id());
        KnowledgeHelper helper = (KnowledgeHelper) Proxy.newProxyInstance(
                loader, new Class<?>[] {KnowledgeHelper.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("insertLogical")) {
                        inserted.add(arguments[0]);
                        return null;
                    }
                    return named;
                });
        try {
            Call.of(rule.then()).conclude(helper);
        } catch (Exception e) {
            return null;
        }
        return inserted.size() == 1 ? inserted.get(0) : null;
    }
}
