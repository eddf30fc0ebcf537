package dev.plumbline.catalogue;

import java.util.List;

/**
 * One sentence of the safety net, with the stable id that other files name it by.
 *
 * @param covers the ids of the sentences that say nothing beyond this one
 * @param ofPlan whether it speaks of how the plan goes, and so not to somebody who has to be seen first
 */
public record SafetyNetText(String id, String text, List<String> covers, boolean ofPlan) {

    public SafetyNetText {
        covers = List.copyOf(covers);
    }
}
