package dev.plumbline.catalogue;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the file of codes says; a fact that does not exist, an answer it cannot have and a code given twice are refused. */
final class CodeEntries {

    private static final Set<String> SECTIONS =
            Set.of("systems", "hierarchical", "units", "answers", "conditions", "observations", "medications");
    private static final Set<String> CONDITION = Set.of("says", "past", "confirmed", "onset", "days", "asks", "codes");
    private static final Set<String> OBSERVATION = Set.of(
            "fact",
            "unit",
            "answers",
            "interpretations",
            "days",
            "derived",
            "unused",
            "panel",
            "asks",
            "unsited",
            "codes");
    private static final Set<String> MEDICATION = Set.of("says", "asks", "codes");

    private final YamlFile file;
    private final Map<String, String> systems = new LinkedHashMap<>();

    private CodeEntries(YamlFile file) {
        this.file = file;
        YamlFile named = file.mapOrEmpty("systems");
        named.keys().forEach(name -> systems.put(name, named.text(name)));
    }

    static CodeTable table(YamlFile file) {
        return new CodeEntries(file).table();
    }

    private CodeTable table() {
        for (String section : file.keys()) {
            if (!SECTIONS.contains(section)) {
                throw file.wrong(section, "there is no section of this name");
            }
        }
        Set<String> hierarchical = new LinkedHashSet<>();
        file.texts("hierarchical").forEach(name -> hierarchical.add(system(file, "hierarchical", name)));
        Map<String, String> names = new LinkedHashMap<>();
        systems.forEach((name, uri) -> names.put(uri, name));
        Map<RecordCode, ConditionCode> conditions = new LinkedHashMap<>();
        for (YamlFile entry : entries("conditions", CONDITION)) {
            each(entry, condition(entry), conditions);
        }
        Map<RecordCode, ObservationCode> observations = new LinkedHashMap<>();
        for (YamlFile entry : entries("observations", OBSERVATION)) {
            each(entry, observation(entry), observations);
        }
        Map<RecordCode, MedicationCode> medications = new LinkedHashMap<>();
        for (YamlFile entry : entries("medications", MEDICATION)) {
            each(entry, new MedicationCode(says(entry), asks(entry)), medications);
        }
        return new CodeTable(names, hierarchical, conditions, observations, medications);
    }

    private List<YamlFile> entries(String section, Set<String> keys) {
        List<YamlFile> entries = file.has(section) ? file.maps(section) : List.of();
        for (YamlFile entry : entries) {
            for (String key : entry.keys()) {
                if (!keys.contains(key)) {
                    throw entry.wrong(
                            key,
                            "is nothing that an entry says; it says some of "
                                    + keys.stream().sorted().toList());
                }
            }
        }
        return entries;
    }

    private <V> void each(YamlFile entry, V value, Map<RecordCode, V> entries) {
        for (String key : entry.map("codes").keys()) {
            if (entries.put(code(entry, "codes", key), value) != null) {
                throw entry.wrong("codes", key + " is given twice");
            }
        }
    }

    private ConditionCode condition(YamlFile entry) {
        return new ConditionCode(
                says(entry),
                entry.flag("past"),
                entry.flag("confirmed"),
                entry.flag("onset"),
                entry.has("days") ? CodeChecks.days(entry) : null,
                asks(entry));
    }

    private ObservationCode observation(YamlFile entry) {
        String asks = asks(entry);
        if (!entry.has("fact")) {
            ObservationCode.Use use = asks != null
                    ? ObservationCode.Use.ASKS
                    : entry.flag("panel")
                            ? ObservationCode.Use.PANEL
                            : entry.flag("derived") ? ObservationCode.Use.DERIVED : ObservationCode.Use.UNUSED;
            return new ObservationCode(use, asks == null ? "" : asks, Map.of(), Map.of(), Map.of(), 0, true);
        }
        Field field = CodeChecks.field(entry, "fact", entry.text("fact"));
        Map<String, UnitScale> units = entry.has("unit") ? units(entry) : Map.of();
        boolean number = field.kind() == FieldKind.NUMBER || field.kind() == FieldKind.WHOLE_NUMBER;
        if (number == units.isEmpty()) {
            throw entry.wrong("unit", number ? field.path() + " needs a unit" : field.path() + " is no number");
        }
        Map<RecordCode, String> answers = entry.has("answers") ? answers(entry, field) : Map.of();
        Map<String, String> marks = new HashMap<>();
        YamlFile said = entry.mapOrEmpty("interpretations");
        said.keys().forEach(mark -> marks.put(mark, CodeChecks.literal(said, mark, field, said.text(mark))));
        if (!number && answers.isEmpty() && marks.isEmpty()) {
            throw entry.wrong("answers", field.path() + " needs answers or interpretations");
        }
        return new ObservationCode(
                ObservationCode.Use.ANSWERS,
                field.path(),
                units,
                answers,
                marks,
                CodeChecks.days(entry),
                !entry.flag("unsited"));
    }

    private Map<String, UnitScale> units(YamlFile entry) {
        YamlFile group = file.mapOrEmpty("units").map(entry.text("unit"));
        Map<String, UnitScale> units = new HashMap<>();
        for (String unit : group.keys()) {
            YamlFile scale = group.map(unit);
            units.put(unit, new UnitScale(whole(scale, "minus", 0), whole(scale, "times", 1), whole(scale, "over", 1)));
        }
        return units;
    }

    private static BigDecimal whole(YamlFile scale, String key, int otherwise) {
        int number = scale.has(key) ? scale.whole(key) : otherwise;
        if (number == 0 && !key.equals("minus")) {
            throw scale.wrong(key, "must not be 0");
        }
        return BigDecimal.valueOf(number);
    }

    private Map<RecordCode, String> answers(YamlFile entry, Field field) {
        YamlFile group = file.mapOrEmpty("answers").map(entry.text("answers"));
        Map<RecordCode, String> answers = new HashMap<>();
        for (String literal : group.keys()) {
            for (String key : group.map(literal).keys()) {
                String said = CodeChecks.literal(group, literal, field, literal);
                if (answers.put(code(group, literal, key), said) != null) {
                    throw group.wrong(literal, key + " is given twice");
                }
            }
        }
        return answers;
    }

    private Map<String, String> says(YamlFile entry) {
        YamlFile said = entry.mapOrEmpty("says");
        Map<String, String> says = new LinkedHashMap<>();
        said.keys()
                .forEach(path -> says.put(
                        path, CodeChecks.literal(said, path, CodeChecks.field(said, path, path), said.text(path))));
        return says;
    }

    private static @Nullable String asks(YamlFile entry) {
        String asks = entry.textOrNull("asks");
        return asks == null ? null : CodeChecks.field(entry, "asks", asks).path();
    }

    private RecordCode code(YamlFile at, String key, String words) {
        String[] parts = words.split(" ", -1);
        if (parts.length != 2 || parts[1].isEmpty()) {
            throw at.wrong(key, "'" + words + "' is no code; write the name of its system, a space and the code");
        }
        return new RecordCode(system(at, key, parts[0]), parts[1]);
    }

    private String system(YamlFile at, String key, String name) {
        String uri = systems.get(name);
        if (uri == null) {
            throw at.wrong(key, "there is no system " + name + "; systems are " + systems.keySet());
        }
        return uri;
    }
}
