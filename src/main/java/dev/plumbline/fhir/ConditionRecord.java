package dev.plumbline.fhir;

import dev.plumbline.catalogue.CodeTable;
import dev.plumbline.catalogue.ConditionCode;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Node;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a Condition says. It never says that something is absent: what was refuted once is not asked about today. */
final class ConditionRecord {

    private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    private static final String VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
    private static final Set<String> ACTIVE = Set.of("active", "recurrence", "relapse");
    private static final Set<String> ENDED = Set.of("inactive", "remission", "resolved");
    private static final Set<String> NOT_CONFIRMED =
            Set.of("unconfirmed", "provisional", "differential", "refuted", "entered-in-error");

    private final CodeTable codes;
    private final LocalDate today;
    private final Claims claims;

    ConditionRecord(CodeTable codes, LocalDate today, Claims claims) {
        this.codes = codes;
        this.today = today;
        this.claims = claims;
    }

    void read(Element condition) {
        Concept concept = Concept.of(condition.child("code"));
        String what = concept.shown("Condition", codes);
        Set<ConditionCode> entries = new LinkedHashSet<>();
        concept.codes().forEach(code -> {
            ConditionCode entry = codes.conditions().get(code);
            if (entry != null) {
                entries.add(entry);
            }
        });
        Course course = course(condition);
        if (entries.isEmpty()) {
            claims.not(condition.path(), what, "its code is not in the table of codes");
        } else if (course.why() != null) {
            claims.not(condition.path(), what, course.why());
        } else {
            entries.forEach(entry -> read(condition, entry, what, course));
        }
    }

    /** What it says of itself: whether it is confirmed, and whether it has ended. */
    private Course course(Element condition) {
        Element verification = condition.child("verificationStatus");
        List<String> said = Concept.of(verification).in(VERIFICATION);
        boolean confirmed = said.equals(List.of("confirmed"));
        if (verification != null && !confirmed) {
            boolean known = said.size() == 1 && NOT_CONFIRMED.contains(said.get(0));
            return Course.not(
                    known ? "its verification status is " + said.get(0) : "its verification status is none of FHIR");
        }
        Element clinical = condition.child("clinicalStatus");
        List<String> status = Concept.of(clinical).in(CLINICAL);
        boolean active = status.size() == 1 && ACTIVE.contains(status.get(0));
        boolean ended = status.size() == 1 && ENDED.contains(status.get(0));
        if (clinical != null && !active && !ended) {
            return Course.not("its clinical status is none of FHIR");
        }
        boolean abated = condition.node().entries().stream()
                .anyMatch(entry -> entry.key().startsWith("abatement"));
        if (active && abated) {
            return Course.not("says both that it is active and that it has ended");
        }
        boolean returned = active && !status.get(0).equals("active");
        return new Course(null, confirmed, ended || abated, returned);
    }

    private void read(Element condition, ConditionCode entry, String what, Course course) {
        Moment onset = begun(condition);
        Moment date = date(condition, onset, course.ended());
        Integer days = entry.days();
        String why = null;
        if (course.ended() && !entry.past()) {
            why = "has ended, and counts only while it is active";
        } else if (entry.confirmed() && !course.confirmed()) {
            why = "does not say that it is confirmed";
        } else if (isLater(onset) || isLater(date)) {
            why = "begins or was recorded later than today";
        } else if (days != null && date == null) {
            why = "has no date, and counts for " + days + " days only";
        } else if (days != null && date != null && ChronoUnit.DAYS.between(date.first(), today) > days) {
            why = "is older than " + days + " days";
        }
        if (why != null) {
            claims.not(condition.path(), what, why);
            return;
        }
        entry.says()
                .forEach((path, literal) -> claims.claim(
                        Vocabulary.require(path), scalar(condition, literal, true), condition.path() + ".code", what));
        if (entry.onset()) {
            onset(condition, onset, what, course.returned());
        }
        if (entry.asks() != null) {
            claims.not(condition.path(), what, "says too little for " + entry.asks() + ", which stays to be asked");
        }
    }

    /** For how long it has hurt: only of an episode that is not the return of an earlier one, and whose beginning is known to the day. */
    private void onset(Element condition, @Nullable Moment onset, String what, boolean returned) {
        Element age = condition.child("onsetAge");
        Node.Scalar years = age == null ? null : age.bare("value");
        if (age != null
                && years != null
                && "a".equals(age.text("code"))
                && years.text().matches("\\d{1,3}")
                && Integer.parseInt(years.text())
                        <= Vocabulary.require("pain.ageAtOnset").maximum()) {
            claims.claim(Vocabulary.require("pain.ageAtOnset"), years, condition.path() + ".onset", what);
        } else if (onset == null || returned || !onset.first().equals(onset.last())) {
            claims.not(
                    condition.path() + ".onset",
                    what,
                    returned
                            ? "has come back: when this episode began is not said; ask pain.durationWeeks"
                            : "does not say to the day when it began; ask pain.durationWeeks");
        } else {
            String weeks = Long.toString(ChronoUnit.DAYS.between(onset.first(), today) / 7);
            claims.claim(
                    Vocabulary.require("pain.durationWeeks"),
                    scalar(condition, weeks, false),
                    condition.path() + ".onset",
                    what);
        }
    }

    private boolean isLater(@Nullable Moment moment) {
        return moment != null && moment.isAfter(today);
    }

    private static @Nullable Moment begun(Element condition) {
        Element period = condition.child("onsetPeriod");
        return period == null ? Moment.of(condition, "onsetDateTime") : Moment.of(period, "start");
    }

    /** What says that it was there: of what has ended its end or beginning, of what lasts whatever was noted last. */
    private static @Nullable Moment date(Element condition, @Nullable Moment onset, boolean ended) {
        Element period = condition.child("abatementPeriod");
        Moment abated = period == null ? Moment.of(condition, "abatementDateTime") : Moment.of(period, "start");
        Moment recorded = Moment.of(condition, "recordedDate");
        if (ended) {
            return abated == null ? onset : abated;
        } else if (onset == null || recorded == null) {
            return onset == null ? recorded : onset;
        }
        return onset.first().isAfter(recorded.first()) ? onset : recorded;
    }

    private static Node.Scalar scalar(Element at, String text, boolean quoted) {
        return new Node.Scalar(text, quoted, at.node().line(), at.node().column());
    }

    /**
     * How it stands.
     *
     * @param why why it cannot be used; null when it can
     * @param returned whether it had gone and came back
     */
    private record Course(@Nullable String why, boolean confirmed, boolean ended, boolean returned) {
        static Course not(String why) {
            return new Course(why, false, false, false);
        }
    }
}
