package dev.plumbline.result;

import dev.plumbline.conclusion.ItemKind;
import dev.plumbline.conclusion.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing the plan asks for.
 *
 * @param code the exercise or advice
 * @param name what it is called
 * @param text what is said, or what the exercise is for
 * @param dose how much; null for advice, and where no adult dose applies
 * @param modified in what way it must be changed for this person, and why; null when it need not be
 * @param technique how it is done; empty for advice
 * @param cautions what to mind
 * @param regression the easier form, or null
 * @param progression the harder form, or null
 * @param because why it is in the plan
 */
public record PlanItem(
        String code,
        ItemKind kind,
        Stage stage,
        String name,
        String text,
        @Nullable Dose dose,
        @Nullable String modified,
        List<String> technique,
        List<String> cautions,
        @Nullable String regression,
        @Nullable String progression,
        List<Reason> because) {

    public PlanItem {
        technique = List.copyOf(technique);
        cautions = List.copyOf(cautions);
        because = List.copyOf(because);
    }
}
