package dev.plumbline.intake;

/**
 * How large a piece of JSON may be before it is refused: nobody writes more by hand or by program, and a hostile file does.
 *
 * @param what it is, with its article, as messages call it
 * @param bytes how many characters it may have
 * @param nesting how deep it may be
 * @param nodes how many values it may have
 * @param shape what it looks like, for whoever sends something deeper
 * @param amount how many values it has, for whoever sends more
 */
public record Limits(String what, int bytes, int nesting, int nodes, String shape, String amount) {

    /** An assessment with everything in it has some 20 KB and 700 values, three levels deep. */
    static final Limits ASSESSMENT = new Limits(
            "an assessment",
            Text.MOST_BYTES,
            Text.MOST_NESTING,
            Text.MOST_NODES,
            "an assessment is topics with fields",
            "an assessment has some hundreds at most");

    /** A FHIR resource: a questionnaire response with every answer has some 300 KB; a record of many years more. */
    public static final Limits RESOURCE = new Limits(
            "a FHIR resource", 4 << 20, 60, 200_000, "resources are some ten levels deep", "200,000 are the most here");

    /** It, as something that was spoken of. */
    String the() {
        return what.replaceFirst("^an? ", "the ");
    }

    String tooLarge() {
        return "larger than " + (bytes >> 20) + " MiB, which is far too large for " + what;
    }

    String tooDeep() {
        return "nested far too deeply; " + shape;
    }

    String tooMany() {
        return "far too many values; " + amount;
    }
}
