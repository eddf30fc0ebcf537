package dev.plumbline.fhir;

import dev.plumbline.catalogue.CodeTable;
import dev.plumbline.catalogue.ObservationCode;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Node;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an Observation says, itself or by its components. */
final class ObservationRecord {

    private static final Set<String> COUNTS = Set.of("final", "amended", "corrected");
    private static final Set<String> COUNTS_NOT =
            Set.of("registered", "preliminary", "cancelled", "entered-in-error", "unknown");

    private final CodeTable codes;
    private final LocalDate today;
    private final Claims claims;

    ObservationRecord(CodeTable codes, LocalDate today, Claims claims) {
        this.codes = codes;
        this.today = today;
        this.claims = claims;
    }

    void read(Element observation) {
        Concept concept = Concept.of(observation.child("code"));
        String what = concept.shown("Observation", codes);
        String status = observation.text("status");
        Moment moment = moment(observation);
        ObservationCode entry = entry(concept);
        if (status == null || !COUNTS.contains(status)) {
            // What is preliminary may be withdrawn, and a plan that was made of it is not.
            boolean known = status != null && COUNTS_NOT.contains(status);
            claims.not(observation.path(), what, known ? "its status is " + status : "its status is none of FHIR");
        } else if (observation.value("focus") != null) {
            claims.not(observation.path(), what, "is about something else than the patient");
        } else if (entry == null) {
            claims.not(observation.path(), what, "its code is not in the table of codes");
        } else if (entry.use() == ObservationCode.Use.PANEL) {
            panel(observation, what, moment);
        } else {
            read(observation, entry, what, moment);
            observation
                    .children("component")
                    .forEach(component -> claims.not(
                            component.path(),
                            Concept.of(component.child("code")).shown("Observation.component", codes),
                            "components count in a panel only"));
        }
    }

    private void panel(Element panel, String what, @Nullable Moment moment) {
        boolean any = false;
        for (Element component : panel.children("component")) {
            any = true;
            Concept concept = Concept.of(component.child("code"));
            String part = concept.shown("Observation.component", codes);
            ObservationCode entry = entry(concept);
            if (entry == null || entry.use() == ObservationCode.Use.PANEL) {
                claims.not(component.path(), part, "its code is not in the table of codes");
            } else if (component.value("modifierExtension") != null) {
                claims.not(component.path(), part, "has an extension that may change what it means");
            } else {
                read(component, entry, part, moment);
            }
        }
        if (!any) {
            claims.not(panel.path(), what, "a panel without components");
        }
    }

    private @Nullable ObservationCode entry(Concept concept) {
        Set<ObservationCode> entries = new LinkedHashSet<>();
        concept.codes().forEach(code -> {
            ObservationCode entry = codes.observations().get(code);
            if (entry != null) {
                entries.add(entry);
            }
        });
        return entries.size() == 1 ? entries.iterator().next() : null;
    }

    private void read(Element holder, ObservationCode entry, String what, @Nullable Moment moment) {
        String why = switch (entry.use()) {
            case ANSWERS ->
                !entry.sites() && holder.value("bodySite") != null
                        ? "names a part of the body, and may be of another pain"
                        : dated(moment, entry.days());
            case ASKS -> "says too little for " + entry.fact() + ", which stays to be asked";
            case DERIVED -> "is worked out here from other answers";
            case PANEL, UNUSED -> "no fact has a place for it";
        };
        if (why != null) {
            claims.not(holder.path(), what, why);
            return;
        }
        Field field = Vocabulary.require(entry.fact());
        RecordValue value = RecordValue.of(holder, entry, field);
        if (value.why() != null) {
            claims.not(holder.path(), what, value.why());
        } else {
            Node.Scalar said = new Node.Scalar(
                    value.text(),
                    value.words(),
                    holder.node().line(),
                    holder.node().column());
            claims.claim(field, said, holder.path() + ".value", what, moment);
        }
    }

    private @Nullable String dated(@Nullable Moment moment, int days) {
        if (moment == null) {
            return "has no date, and counts for " + days + " days only";
        } else if (moment.isAfter(today)) {
            return "is dated later than today";
        }
        long age = ChronoUnit.DAYS.between(moment.first(), today);
        return age <= days ? null : days == 0 ? "is not of today" : "is older than " + days + " days";
    }

    /** When it was true; when it was issued is later, and counts where nothing else is said. */
    private static @Nullable Moment moment(Element observation) {
        Element period = observation.child("effectivePeriod");
        Moment moment = period == null ? null : Moment.of(period, "end");
        if (moment == null && period != null) {
            moment = Moment.of(period, "start");
        }
        for (String name : new String[] {"effectiveDateTime", "effectiveInstant", "issued"}) {
            moment = moment == null ? Moment.of(observation, name) : moment;
        }
        return moment;
    }
}
