package dev.plumbline.fhir;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.intake.Node;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers that the resources of a record give, and what of them gives none; settled when all have been read. */
final class Claims {

    private static final String CONTRADICTED = "another part of the record says otherwise about ";

    private final Findings findings;
    private final Map<Field, List<Claim>> claims = new LinkedHashMap<>();
    private final List<Listed> listed = new ArrayList<>();
    private int order;

    Claims(Findings findings) {
        this.findings = findings;
    }

    /** What follows is of the next resource. */
    void next() {
        order++;
    }

    /** The resource that is being read; what is not mapped is listed in the order of the resources. */
    int order() {
        return order;
    }

    void not(String expression, String what, String why) {
        not(order, expression, what, why);
    }

    void not(int of, String expression, String what, String why) {
        listed.add(new Listed(of, new NotMapped(expression, what, why)));
    }

    void claim(Field field, Node.Scalar value, String expression, String what) {
        claim(field, value, expression, what, null);
    }

    void claim(Field field, Node.Scalar value, String expression, String what, @Nullable Moment measured) {
        claim(field, value, expression, what, measured, order);
    }

    void claim(Field field, Node.Scalar value, String expression, String what, @Nullable Moment measured, int of) {
        claims.computeIfAbsent(field, key -> new ArrayList<>())
                .add(new Claim(field, value, expression, what, measured, of));
    }

    /** Says what can be said, and lists the rest. */
    void settle() {
        claims.forEach((field, all) -> {
            List<Claim> measured = newest(
                    all.stream().filter(claim -> claim.measured() != null).toList());
            List<Claim> standing = new ArrayList<>(
                    all.stream().filter(claim -> claim.measured() == null).toList());
            standing.addAll(measured);
            settle(agreed(field, standing));
        });
        listed.sort(Comparator.comparingInt(Listed::order));
        listed.forEach(one -> findings.notMapped(
                one.what().expression(), one.what().what(), one.what().why()));
        claims.clear();
        listed.clear();
    }

    private void settle(List<Claim> agreed) {
        if (agreed.isEmpty()) {
            return;
        }
        Claim first = agreed.get(0);
        Saying earlier = findings.said(first.field());
        if (earlier == null) {
            findings.say(new Saying(first.field(), first.value(), first.expression()));
            return;
        }
        String why = "answered in the QuestionnaireResponse: " + first.field().path()
                + (isSame(earlier.value(), first.value()) ? "" : "; the answer there differs, and counts");
        agreed.forEach(claim -> list(claim, why));
    }

    /** The newest ones: by the time where all have one, otherwise those that may be of the last day. */
    private List<Claim> newest(List<Claim> measured) {
        List<Claim> newest = measured;
        if (!timed(measured)) {
            LocalDate day = measured.stream()
                    .map(claim -> moment(claim).first())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            newest = measured.stream()
                    .filter(claim -> !moment(claim).last().isBefore(day))
                    .toList();
        }
        if (timed(newest)) {
            Instant last = newest.stream()
                    .map(claim -> instant(claim))
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.MIN);
            newest =
                    newest.stream().filter(claim -> instant(claim).equals(last)).toList();
        }
        Set<Claim> standing = Collections.newSetFromMap(new IdentityHashMap<>());
        standing.addAll(newest);
        measured.stream()
                .filter(claim -> !standing.contains(claim))
                .forEach(claim -> list(claim, "an older one; the newest counts"));
        return newest;
    }

    private static boolean timed(List<Claim> claims) {
        return claims.stream().allMatch(claim -> moment(claim).instant() != null);
    }

    private static Instant instant(Claim claim) {
        Instant instant = moment(claim).instant();
        return instant == null ? Instant.MIN : instant;
    }

    private static Moment moment(Claim claim) {
        Moment moment = claim.measured();
        if (moment == null) {
            throw new IllegalStateException("only what was measured is compared by time");
        }
        return moment;
    }

    /** Those that stand when some contradict each other: for a presence what is present, otherwise none. */
    private List<Claim> agreed(Field field, List<Claim> standing) {
        if (standing.stream().allMatch(claim -> claim.says(standing.get(0)))) {
            return standing;
        }
        boolean presence = field.kind() == FieldKind.PRESENCE;
        List<Claim> agreed = new ArrayList<>();
        for (Claim claim : standing) {
            if (presence && claim.value().text().equals("present")) {
                agreed.add(claim);
            } else {
                list(claim, CONTRADICTED + field.path() + (presence ? ", and is heeded" : "; neither counts"));
            }
        }
        return agreed;
    }

    private void list(Claim claim, String why) {
        not(claim.order(), claim.expression(), claim.what(), why);
    }

    private static boolean isSame(Node said, Node.Scalar value) {
        if (!(said instanceof Node.Scalar answer)) {
            return false;
        }
        Double one = number(answer.text());
        Double other = number(value.text());
        if (one != null && other != null) {
            return one.equals(other);
        }
        return answer.text().equals(value.text());
    }

    private static @Nullable Double number(String text) {
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Double.valueOf(text) : null;
    }

    private record Listed(int order, NotMapped what) {}
}
