package dev.plumbline.engine;

import java.io.Serializable;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.jspecify.annotations.Nullable;

/** The right-hand side of a rule that may be told, for one thread, to say nothing or something else. */
final class SwitchedCall implements Consequence<KnowledgeHelper>, Serializable {

    private static final long serialVersionUID = 1L;

    /** The rule as written, and not another wording of it. */
    static final int AS_WRITTEN = -1;

    private static final ThreadLocal<@Nullable Variant> CURRENT = new ThreadLocal<>();

    private final String rule;
    private final int number;
    private final Call call;

    /**
     * @param number which other wording of the rule this is, or {@link #AS_WRITTEN}
     */
    SwitchedCall(String rule, int number, Call call) {
        this.rule = rule;
        this.number = number;
        this.call = call;
    }

    static @Nullable Variant current() {
        return CURRENT.get();
    }

    static void become(@Nullable Variant variant) {
        if (variant == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(variant);
        }
    }

    @Override
    public String getName() {
        return "default";
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver resolver) throws Exception {
        Variant variant = CURRENT.get();
        Call said = variant != null && variant.rule().equals(rule) ? said(variant) : number == AS_WRITTEN ? call : null;
        if (said != null) {
            said.evaluate(helper, resolver);
        }
    }

    private @Nullable Call said(Variant variant) {
        return switch (variant.kind()) {
            case NEVER -> null;
            case ALWAYS -> number == AS_WRITTEN ? call : null;
            case SAYS -> number == AS_WRITTEN ? variant.call() : null;
            case REPLACED -> number == variant.number() ? call : null;
        };
    }
}
