package dev.plumbline.mutate;

import dev.plumbline.catalogue.FlagEntry;
import dev.plumbline.conclusion.ArgumentKind;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Scope;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.EditableRule;
import dev.plumbline.engine.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The changes of what a rule concludes. */
final class ConclusionEdits {

    /** The strongest that an argument is. */
    private static final int STRONGEST = 3;

    private final EditableRule rule;
    private final Edits edits;
    private final Map<FlagCode, FlagEntry> flags;

    ConclusionEdits(EditableRule rule, Edits edits, Map<FlagCode, FlagEntry> flags) {
        this.rule = rule;
        this.edits = edits;
        this.flags = flags;
    }

    void all() {
        List<Class<?>> types = rule.parameters();
        List<Token> arguments = arguments();
        for (int i = 0; i < Math.min(types.size(), arguments.size()); i++) {
            Class<?> type = types.get(i);
            Token argument = arguments.get(i);
            if (type == Urgency.class) {
                level(argument, levels(arguments.get(0)), Operator.URGENCY, 0);
            } else if (type == PlanStatus.class) {
                level(argument, names(type), Operator.STATUS, 0);
            } else if (type == ArgumentKind.class || type == Scope.class) {
                level(argument, names(type), Operator.KIND, Integer.MAX_VALUE);
            } else if (type == int.class && !argument.text().startsWith("$")) {
                number(argument);
            } else if (rule.call().equals("due") && type == String.class) {
                questions(argument);
            }
        }
    }

    /** The last word of each argument behind the context. */
    private List<Token> arguments() {
        List<Token> last = new ArrayList<>();
        Token before = null;
        for (Token word :
                rule.then().subList(Math.min(4, rule.then().size()), rule.then().size())) {
            if ((word.is(",") || word.is(")")) && before != null) {
                last.add(before);
            }
            before = word;
        }
        return last;
    }

    /** One level up and one down, but not below the lowest; with no lowest the next one only, or the one before the last. */
    private void level(Token argument, List<String> names, Operator operator, int lowest) {
        int at = names.indexOf(argument.text());
        if (at >= 0 && at + 1 < names.size()) {
            replace(operator, argument, names.get(at + 1));
        }
        boolean last = at + 1 == names.size();
        if (at > lowest || (last && lowest == Integer.MAX_VALUE)) {
            replace(operator, argument, names.get(at - 1));
        }
    }

    /** The levels of urgency that can be concluded of a code. */
    private List<String> levels(Token code) {
        FlagEntry entry = flags.entrySet().stream()
                .filter(flag -> code.is(flag.getKey().name()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        return Arrays.stream(Urgency.values())
                .filter(level -> level != Urgency.NONE)
                .filter(level -> !rule.call().equals("flag")
                        || entry == null
                        || entry.action().containsKey(level))
                .map(Enum::name)
                .toList();
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private void number(Token argument) {
        int said = Integer.parseInt(argument.text());
        boolean strongest = rule.call().startsWith("argue") && said >= STRONGEST;
        if (!strongest) {
            replace(Operator.STRENGTH, argument, String.valueOf(said + 1));
        }
        if (said > 1) {
            replace(Operator.STRENGTH, argument, String.valueOf(said - 1));
        }
    }

    /** A list of questions without one of them. */
    private void questions(Token argument) {
        List<String> paths = Arrays.stream(argument.unquoted().split(";"))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .toList();
        for (int i = 0; i < paths.size(); i++) {
            List<String> rest = new ArrayList<>(paths);
            rest.remove(i);
            replace(Operator.ASK, argument, '"' + String.join("; ", rest) + '"');
        }
    }

    private void replace(Operator operator, Token argument, String words) {
        Token first = rule.then().get(0);
        Token last = rule.then().get(rule.then().size() - 1);
        edits.replace(operator, argument, argument, words, first, last);
    }
}
