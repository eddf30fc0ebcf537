package dev.plumbline.reason;

import dev.plumbline.conclusion.Answered;
import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.Due;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.SetAside;
import dev.plumbline.conclusion.StatusDemand;
import dev.plumbline.conclusion.Suspect;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Standing;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the rules that decide an outlook, and no others, what findings come to: who tries a hundred answers waits for each. */
final class Outlooks {

    private static final Set<Class<?>> SEEN = Set.of(
            Flag.class, Suspect.class, Argument.class, SetAside.class, Answered.class, Due.class, StatusDemand.class);

    private final CompiledRules all;
    private final List<String> core;
    private final Contributors weighing;
    private volatile @Nullable CompiledRules deciding;

    Outlooks(CompiledRules all, List<String> core, Contributors weighing) {
        this.all = all;
        this.core = List.copyOf(core);
        this.weighing = weighing;
    }

    /** What the rules make of these findings. */
    Outlook of(Facts facts) {
        return Outlook.of(deciding(), core, weighing, facts);
    }

    /** What an earlier run of the rules comes to. */
    Outlook of(Facts facts, Standing standing) {
        return Outlook.of(core, weighing, facts, standing);
    }

    /** The screen that an earlier run of the rules leaves, as the rules are told of it. */
    List<Object> screen(Facts facts, Standing standing) {
        return Screening.of(core, facts, standing).facts();
    }

    /** Equal for two answers to a question that come to the same outlook, as no rule behind it can tell them apart. */
    Object distinction(Field field, Facts facts) {
        return deciding().distinction(field, facts);
    }

    /** Compiled apart when first asked for: an assessment with no open question tries nothing. */
    private CompiledRules deciding() {
        CompiledRules made = deciding;
        if (made == null) {
            synchronized (this) {
                made = deciding;
                if (made == null) {
                    made = all.concluding(SEEN);
                    deciding = made;
                }
            }
        }
        return made;
    }
}
