package dev.plumbline.cover;

import dev.plumbline.engine.Demand;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What cases reach in the format of LCOV: rules as functions, conditions as branches, lines as lines. */
public final class Lcov {

    private Lcov() {}

    /** One record a file. */
    public static String of(CoverReport report) {
        Map<String, List<RuleCover>> files = report.rules().stream()
                .collect(Collectors.groupingBy(rule -> rule.rule().info().file(), TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        files.forEach((file, rules) -> text.append(file(file, rules)));
        return text.toString();
    }

    private static String file(String file, List<RuleCover> rules) {
        StringBuilder functions = new StringBuilder();
        StringBuilder branches = new StringBuilder();
        Map<Integer, Integer> lines = new TreeMap<>();
        int found = 0;
        int hit = 0;
        for (RuleCover rule : rules) {
            String id = rule.rule().id();
            functions
                    .append("FN:")
                    .append(rule.rule().info().line())
                    .append(',')
                    .append(id)
                    .append('\n');
            functions
                    .append("FNDA:")
                    .append(rule.fired())
                    .append(',')
                    .append(id)
                    .append('\n');
            lines.merge(rule.rule().info().line(), rule.fired(), Math::max);
            lines.merge(rule.rule().lastLine(), rule.fired(), Math::max);
            for (int i = 0; i < rule.leaves().size(); i++) {
                LeafCover leaf = rule.leaves().get(i);
                // The place is that of this rule's own comparison; what was seen is the same for all that say the same.
                int line = rule.rule().condition().leaves().get(i).line();
                lines.merge(line, leaf.seen(Demand.Standing.HOLDS), Math::max);
                if (leaf.isMeasured()) {
                    int[] seen = {leaf.seen(Demand.Standing.HOLDS), leaf.seen(Demand.Standing.FAILS)};
                    for (int way = 0; way < seen.length; way++) {
                        branches.append("BRDA:" + line + "," + i + "," + way + "," + (seen[way] == 0 ? "-" : seen[way]))
                                .append('\n');
                        found++;
                        hit += seen[way] > 0 ? 1 : 0;
                    }
                }
            }
        }
        StringBuilder text = new StringBuilder("TN:\nSF:" + file + "\n").append(functions);
        text.append("FNF:" + rules.size() + "\nFNH:")
                .append(rules.stream().filter(rule -> rule.fired() > 0).count())
                .append('\n')
                .append(branches)
                .append("BRF:" + found + "\nBRH:" + hit + "\n");
        lines.forEach((line, count) -> text.append("DA:" + line + "," + count + "\n"));
        text.append("LF:" + lines.size() + "\nLH:")
                .append(lines.values().stream().filter(count -> count > 0).count())
                .append('\n');
        return text.append("end_of_record\n").toString();
    }
}
