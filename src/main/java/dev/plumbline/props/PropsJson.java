package dev.plumbline.props;

import dev.plumbline.json.FactsJson;
import dev.plumbline.json.JsonText;
import dev.plumbline.props.PropsReport.Tried;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of trying properties, as JSON. */
public final class PropsJson {

    private PropsJson() {}

    /** The report, indented, ending in a line break. */
    public static String of(PropsReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ruleSet", report.ruleSet().name());
        tree.put("sha256", report.ruleSet().sha256());
        tree.put("seed", report.seed());
        tree.put("people", report.people());
        tree.put("kept", report.kept());
        tree.put("falsified", report.falsified());
        List<Map<String, Object>> properties =
                report.tried().stream().map(PropsJson::one).toList();
        tree.put("properties", properties);
        return JsonText.pretty(tree);
    }

    private static Map<String, Object> one(Tried tried) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", tried.property().id());
        tree.put("says", tried.property().says());
        tree.put("holds", tried.broken() == null);
        tree.put("tried", tried.times());
        Broken broken = tried.broken();
        if (broken != null) {
            tree.put("person", FactsJson.tree(broken.person()));
            tree.put("what", PropsText.what(broken));
            tree.put("before", PropsText.brief(broken.before()));
            if (tried.property().vary() != null) {
                tree.put("after", PropsText.brief(broken.after()));
            }
            tree.put("rules", broken.rules());
            tree.put("case", Regressions.text(tried.property(), broken));
        }
        return tree;
    }
}
