package dev.plumbline.fhir;

/** The names under which what is published here is known: stable from release to release; a version stands beside them. */
public final class Canonical {

    /** The beginning of all of them. It names things and is not called. */
    public static final String BASE = "https://plumbline.dev/fhir";

    private Canonical() {}

    static String codeSystem(String id) {
        return BASE + "/CodeSystem/" + id;
    }

    static String valueSet(String id) {
        return BASE + "/ValueSet/" + id;
    }

    static String questionnaire(String id) {
        return BASE + "/Questionnaire/" + id;
    }
}
