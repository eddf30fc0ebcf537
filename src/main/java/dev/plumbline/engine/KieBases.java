package dev.plumbline.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/** Makes a knowledge base of compiled packages. */
final class KieBases {

    private KieBases() {}

    static KieBase of(Collection<KiePackage> packages) {
        InternalRuleBase base =
                RuleBaseFactory.newRuleBase("plumbline", RuleBaseFactory.newKnowledgeBaseConfiguration());
        base.addPackages(packages);
        return KnowledgeBaseFactory.newKnowledgeBase(base);
    }

    /** A base of some of the rules of another, which stays as it is. */
    static KieBase copy(KieBase base, Set<String> ids) {
        // A package lets go of a rule only once a base has wired it; the base that is kept never had the rule.
        KieBase whole = of(read(written(base.getKiePackages())));
        for (KiePackage one : whole.getKiePackages()) {
            InternalKnowledgePackage rules = (InternalKnowledgePackage) one;
            rules.getRules().stream()
                    .filter(rule -> !ids.contains(RuleName.id(rule.getName())))
                    .map(RuleImpl.class::cast)
                    .toList()
                    .forEach(rules::removeRule);
        }
        KieBase some = of(read(written(whole.getKiePackages())));
        Map<String, Consequence<?>> calls = new HashMap<>();
        rules(base).forEach(rule -> calls.put(rule.getName(), rule.getConsequence()));
        rules(some).forEach(rule -> rule.setConsequence(Objects.requireNonNull(calls.get(rule.getName()))));
        return some;
    }

    private static List<RuleImpl> rules(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(one -> one.getRules().stream())
                .map(RuleImpl.class::cast)
                .toList();
    }

    /** Packages as bytes. */
    private static byte[] written(Collection<KiePackage> packages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DroolsObjectOutputStream out = new DroolsObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(packages));
        } catch (IOException e) {
            throw new IllegalStateException("compiled rules can be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private static Collection<KiePackage> read(byte[] bytes) {
        List<KiePackage> packages = new ArrayList<>();
        try (DroolsObjectInputStream in =
                new DroolsObjectInputStream(new ByteArrayInputStream(bytes), KieBases.class.getClassLoader())) {
            for (Object one : (List<?>) in.readObject()) {
                packages.add((KiePackage) one);
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("what was written to memory can be read", e);
        }
        return packages;
    }
}
