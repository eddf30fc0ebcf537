package dev.plumbline.fhir;

import dev.plumbline.intake.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Of whom resources speak. Those of two patients are never read together. */
final class Subjects {

    private static final String PATIENT = "Patient";
    private static final String UNNAMED = "urn:unnamed:";
    private static final Pattern REST =
            Pattern.compile("((?:https?://[^\\s#?]+/)?)([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{1,64})");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final Pattern VERSION = Pattern.compile("/_history/[^/]*$");

    private final Findings findings;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> patients = new HashMap<>();
    private @Nullable String patient;
    private @Nullable Element said;
    private int unnamed;

    Subjects(Findings findings) {
        this.findings = findings;
    }

    /** Takes down what a full URL of a Bundle stands for, before anything refers to it. */
    void known(Element resource, @Nullable String fullUrl) {
        String type = plain(resource, "resourceType");
        if (type == null || fullUrl == null) {
            return;
        }
        types.put(fullUrl, type);
        String id = plain(resource, "id");
        if (type.equals(PATIENT)) {
            patients.put(fullUrl, id != null && !REST.matcher(fullUrl).matches() ? PATIENT + "/" + id : fullUrl);
        }
    }

    /** The resource is a patient. */
    void is(Element resource, @Nullable String fullUrl) {
        String id = resource.text("id");
        if (id != null && !ID.matcher(id).matches()) {
            resource.wrong(resource.node(), "id", "is no id of FHIR: up to 64 letters, digits, points and hyphens");
        }
        String named = fullUrl == null ? null : patients.get(fullUrl);
        if (named == null) {
            named = id == null ? UNNAMED + ++unnamed : PATIENT + "/" + id;
        }
        same(named, resource, "");
    }

    /** Of whom a resource speaks; null when that is one patient or nobody is named, otherwise why it cannot be used. */
    @Nullable
    String why(Element resource, String name, @Nullable String fullUrl) {
        Element subject = resource.child(name);
        if (subject == null) {
            return null;
        }
        String reference = subject.text("reference");
        if (reference == null) {
            return "does not refer to a patient, so whose it is cannot be told";
        } else if (reference.startsWith("#")) {
            return "its patient stands inside of it, so whose it is cannot be told";
        }
        String named = VERSION.matcher(reference).replaceFirst("");
        Matcher rest = REST.matcher(named);
        if (rest.matches()) {
            if (!rest.group(2).equals(PATIENT)) {
                return "speaks of something that is not a patient";
            }
            named = rest.group(1).isEmpty() ? base(fullUrl) + named : named;
        } else if (!named.startsWith("urn:")
                || !types.getOrDefault(named, PATIENT).equals(PATIENT)) {
            return "does not refer to a patient, so whose it is cannot be told";
        }
        same(patients.getOrDefault(named, named), subject, "reference");
        return null;
    }

    /** Says of whom all of it is, which must be of whom answers were given. */
    void end() {
        String one = patient;
        String other = findings.subject();
        Element at = said;
        if (one == null || at == null) {
            return;
        } else if (other == null) {
            if (!one.startsWith(UNNAMED)) {
                findings.subject(one);
            }
            return;
        }
        String named = VERSION.matcher(other).replaceFirst("");
        if (!named.startsWith("#") && narrower(patients.getOrDefault(named, named), one) == null) {
            at.wrong(at.node(), "", "the QuestionnaireResponse is of another patient; send what is of one");
        }
    }

    private void same(String named, Element at, String name) {
        String one = patient;
        if (one == null) {
            patient = named;
            said = at;
            return;
        }
        String narrower = narrower(named, one);
        if (narrower != null) {
            patient = narrower;
        } else {
            Node node = at.node();
            at.wrong(node, name, "speaks of another patient than what stands before it; send what is of one");
        }
    }

    /** The one that says more, when both can be the same: a reference may leave out on which server it is. */
    private static @Nullable String narrower(String one, String other) {
        if (one.equals(other) || one.endsWith("/" + other)) {
            return one;
        }
        return other.endsWith("/" + one) ? other : null;
    }

    private static String base(@Nullable String fullUrl) {
        Matcher rest = fullUrl == null ? null : REST.matcher(fullUrl);
        return rest != null && rest.matches() ? rest.group(1) : "";
    }

    /** A text that is looked at before it is read, so that what is wrong with it is said once. */
    static @Nullable String plain(Element element, String name) {
        for (Node.Entry entry : element.node().entries()) {
            if (entry.key().equals(name)) {
                return entry.value() instanceof Node.Scalar scalar && scalar.quoted() ? scalar.text() : null;
            }
        }
        return null;
    }
}
