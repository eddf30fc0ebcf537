package dev.plumbline.fhir;

import dev.plumbline.catalogue.CodeTable;
import dev.plumbline.catalogue.RecordCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codes of a CodeableConcept. Its words are not read: what a name means is not for a program to guess. */
record Concept(List<RecordCode> codes) {

    /** What a code looks like; anything else may be the name of somebody. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");

    private static final Pattern SYSTEM = Pattern.compile("[a-z]{3,5}:[A-Za-z0-9./:_#-]{1,120}");

    static Concept of(@Nullable Element concept) {
        List<RecordCode> codes = new ArrayList<>();
        if (concept != null) {
            for (Element coding : concept.children("coding")) {
                String system = coding.text("system");
                String code = coding.text("code");
                if (system != null && code != null) {
                    codes.add(new RecordCode(system, code));
                }
            }
        }
        return new Concept(List.copyOf(codes));
    }

    /** The codes of one system. */
    List<String> in(String system) {
        return codes.stream()
                .filter(code -> code.system().equals(system))
                .map(RecordCode::code)
                .toList();
    }

    /** What it is called in lists: a kind and the code, such as {@code Observation LOINC 8302-2}. */
    String shown(String kind, CodeTable table) {
        RecordCode shown = codes.isEmpty() ? null : codes.get(0);
        for (RecordCode code : codes) {
            if (table.systems().containsKey(code.system())) {
                shown = code;
                break;
            }
        }
        if (shown == null) {
            return kind + " without a code";
        }
        String known = table.systems().get(shown.system());
        String system =
                known != null ? known : SYSTEM.matcher(shown.system()).matches() ? shown.system() : "another system";
        return kind + " " + system + " " + (CODE.matcher(shown.code()).matches() ? shown.code() : "another code");
    }
}
