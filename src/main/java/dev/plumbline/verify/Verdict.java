package dev.plumbline.verify;

import dev.plumbline.result.RuleSetIdentity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was asked of a rule set before a release, and what came of it. The same rules, cases and program give the same verdict.
 *
 * @param ruleSet which rules
 * @param engine which program and engine
 * @param casesSha256 which cases, in hexadecimal digits
 * @param gates what was asked, in the order in which it was
 */
public record Verdict(RuleSetIdentity ruleSet, String engine, String casesSha256, List<Gate> gates) {

    public Verdict {
        gates = List.copyOf(gates);
    }

    /** Whether nothing that was run falls short. */
    public boolean isMet() {
        return gates.stream().noneMatch(gate -> gate.state() == Gate.State.NOT_MET);
    }

    /** Whether nothing was left out. */
    public boolean isComplete() {
        return gates.stream().noneMatch(gate -> gate.state() == Gate.State.NOT_RUN);
    }

    /** The verdict as a tree of maps and lists, for a file that is kept beside the release. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("met", isMet());
        json.put("complete", isComplete());
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("name", ruleSet.name());
        rules.put("version", ruleSet.version());
        rules.put("sha256", ruleSet.sha256());
        json.put("ruleSet", rules);
        json.put("casesSha256", casesSha256);
        json.put("engine", engine);
        List<Map<String, Object>> asked = new ArrayList<>();
        for (Gate gate : gates) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("gate", gate.name());
            one.put("state", gate.state().name());
            one.put("said", gate.said());
            one.put("figures", gate.figures());
            one.put("first", gate.first());
            asked.add(one);
        }
        json.put("gates", asked);
        return json;
    }
}
