package dev.plumbline.fhir;

import dev.plumbline.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The QuestionnaireResponses that came together: the newest that answers one of our Questionnaires is read, the others are listed. */
final class Responses {

    private static final String TYPE = "QuestionnaireResponse";

    private final RuleSet rules;
    private final Findings findings;
    private final List<Element> ours = new ArrayList<>();

    Responses(RuleSet rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** Reads a response that came by itself, whatever it answers: what is wrong with it is said. */
    void readAlone(Element response) {
        read(response);
    }

    /** Takes a response that came among other resources. */
    void add(Element response) {
        if (!new ResponseReader(rules, findings).isOurs(response)) {
            findings.notMapped(response.path(), TYPE, "it answers another questionnaire");
        } else if ("entered-in-error".equals(Subjects.plain(response, "status"))) {
            findings.notMapped(response.path(), TYPE, "it was entered in error");
        } else {
            ours.add(response);
        }
    }

    /** After the last: reads the newest by the time at which it was answered; of several without one, the first. */
    void end() {
        ours.sort(Comparator.comparing(Responses::authored).reversed());
        for (int i = 0; i < ours.size(); i++) {
            if (i == 0) {
                read(ours.get(i));
            } else {
                findings.notMapped(ours.get(i).path(), TYPE, "a newer one was read");
            }
        }
    }

    private void read(Element response) {
        Element subject = response.child("subject");
        String reference = subject == null ? null : subject.text("reference");
        if (reference != null) {
            findings.subject(reference);
        }
        new ResponseReader(rules, findings).read(response);
    }

    /** Times are written so that they sort as text, but for their zones, which are not told apart by a day. */
    private static String authored(Element response) {
        @Nullable String authored = Subjects.plain(response, "authored");
        return authored == null ? "" : authored;
    }
}
