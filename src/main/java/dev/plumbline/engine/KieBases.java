package dev.plumbline.engine;

import java.util.Collection;
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
}
