package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import dev.plumbline.engine.OtherEngines;
import dev.plumbline.engine.RuleSetFiles;
import java.util.Collections;
import java.util.Random;

/** The same rule set with its rules in another order, in files that are called otherwise. */
final class Rearranged {

    private static final long SEED = 1;

    private Rearranged() {}

    static RuleSet of(RuleSetFiles files) {
        Random random = new Random(SEED);
        return RuleSet.compiled(files, OtherEngines.shuffled(files, list -> Collections.shuffle(list, random)));
    }
}
