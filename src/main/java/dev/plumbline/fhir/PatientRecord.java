package dev.plumbline.fhir;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Node;
import dev.plumbline.intake.Numbers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a Patient says: sex, and the age where it is certain. */
final class PatientRecord {

    private static final String SEX = "Patient.gender";
    private static final String BORN = "Patient.birthDate";

    private final LocalDate today;
    private final Claims claims;

    PatientRecord(LocalDate today, Claims claims) {
        this.today = today;
        this.claims = claims;
    }

    void read(Element patient) {
        Node.Scalar active = patient.bare("active");
        Node.Scalar deceased = patient.bare("deceasedBoolean");
        boolean died = deceased != null && deceased.text().equals("true");
        if (died || Moment.of(patient, "deceasedDateTime") != null) {
            patient.wrong(
                    patient.node(), "deceased", "the patient is recorded as dead; an assessment is of the living");
        } else if (active != null && active.text().equals("false")) {
            claims.not(patient.path(), "Patient", "this record of the patient is no longer in use");
        } else {
            sex(patient);
            age(patient);
        }
    }

    private void sex(Element patient) {
        String gender = patient.text("gender");
        if (gender == null) {
            claims.not(patient.path() + ".gender", SEX, "not given");
        } else if (gender.equals("female") || gender.equals("male")) {
            claims.claim(
                    Vocabulary.require("client.sex"), scalar(patient, gender, true), patient.path() + ".gender", SEX);
        } else {
            claims.not(patient.path() + ".gender", SEX, "says neither female nor male; ask client.sex");
        }
    }

    private void age(Element patient) {
        String expression = patient.path() + ".birthDate";
        Moment born = Moment.of(patient, "birthDate");
        if (born == null) {
            claims.not(expression, BORN, "not given");
        } else if (born.last().isAfter(today)) {
            claims.not(expression, BORN, "is or may be later than today");
        } else {
            long youngest = ChronoUnit.YEARS.between(born.last(), today);
            long oldest = ChronoUnit.YEARS.between(born.first(), today);
            Field age = Vocabulary.require("client.age");
            if (youngest != oldest) {
                claims.not(expression, BORN, "is no more than a year or month: two ages are possible; ask client.age");
            } else if (Numbers.complaint(age, (double) oldest) != null) {
                claims.not(expression, BORN, "gives an age that nobody has");
            } else {
                claims.claim(age, scalar(patient, Long.toString(oldest), false), expression, BORN);
            }
        }
    }

    private static Node.Scalar scalar(Element at, String text, boolean quoted) {
        return new Node.Scalar(text, quoted, at.node().line(), at.node().column());
    }
}
