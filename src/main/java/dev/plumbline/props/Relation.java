package dev.plumbline.props;

import dev.plumbline.Result;
import dev.plumbline.json.JsonText;
import dev.plumbline.json.ResultJson;
import dev.plumbline.result.RaisedFlag;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the result of somebody who was varied has to stand to the result before. */
public enum Relation {
    URGENCY_NOT_LOWER("urgency not lower"),
    URGENCY_NOT_HIGHER("urgency not higher"),
    URGENCY_SAME("urgency same"),
    PLAN_NOT_FREER("plan not freer"),
    FLAGS_KEPT("flags kept"),
    OUTCOME_SAME("outcome same"),
    RESULT_SAME("result same");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** As a file says it. */
    public String words() {
        return words;
    }

    boolean holds(Result before, Result after) {
        int urgency = after.urgency().level().compareTo(before.urgency().level());
        return switch (this) {
            case URGENCY_NOT_LOWER -> urgency >= 0;
            case URGENCY_NOT_HIGHER -> urgency <= 0;
            case URGENCY_SAME -> urgency == 0;
            case PLAN_NOT_FREER -> after.plan().status().compareTo(before.plan().status()) >= 0;
            case FLAGS_KEPT -> flags(after).containsAll(flags(before));
            case OUTCOME_SAME -> outcome(before).equals(outcome(after));
            case RESULT_SAME -> result(before).equals(result(after));
        };
    }

    static List<String> allWords() {
        return Arrays.stream(values()).map(Relation::words).toList();
    }

    static @Nullable Relation of(String words) {
        return Arrays.stream(values())
                .filter(one -> one.words.equals(words))
                .findFirst()
                .orElse(null);
    }

    private static Set<Object> flags(Result result) {
        Set<Object> flags = new LinkedHashSet<>();
        result.flags().stream().map(RaisedFlag::code).forEach(flags::add);
        return flags;
    }

    /** Everything but which rule set gave it. */
    private static String result(Result result) {
        return ResultJson.compact(result).replaceFirst("\"sha256\":\"[0-9a-f]*\"", "");
    }

    /** The same without the sum over the facts and without what they were. */
    private static String outcome(Result result) {
        return JsonText.compact(List.of(
                result.urgency().level(),
                result.flags().toString(),
                result.notYetExcluded().toString(),
                result.screenMissing(),
                result.patterns().toString(),
                result.contributors().toString(),
                result.consideredUnlikely().toString(),
                result.plan().toString(),
                result.warnings().toString()));
    }
}
