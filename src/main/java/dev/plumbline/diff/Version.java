package dev.plumbline.diff;

import dev.plumbline.RuleSet;
import dev.plumbline.engine.RuleSetFiles;
import java.util.Map;
import java.util.TreeMap;

/**
 * One version of a rule set.
 *
 * @param name what it is called in reports
 * @param files its files
 * @param rules the same, compiled
 * @param cases the texts of its case files, and of the fixtures beside them, by their names
 */
public record Version(String name, RuleSetFiles files, RuleSet rules, Map<String, String> cases) {

    public Version {
        cases = Map.copyOf(new TreeMap<>(cases));
    }
}
