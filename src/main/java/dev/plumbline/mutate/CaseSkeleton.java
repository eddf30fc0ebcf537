package dev.plumbline.mutate;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A case that would tell a mutant from its rule, with what to expect left for a clinician. */
public final class CaseSkeleton {

    private CaseSkeleton() {}

    /** The name of its file. */
    public static String file(Mutant mutant) {
        return mutant.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".case.yaml";
    }

    /** Its text: a case that is still to do, which runs and never fails. */
    public static String of(Verdict one) {
        Mutant mutant = one.mutant();
        String given = Arrays.stream(one.patient().strip().split("\n", -1))
                .map(line -> "  " + line)
                .collect(Collectors.joining("\n"));
        return "# Somebody for whom " + mutant.rule().id() + " and this change of it differ: "
                + mutant.before().replace("\n", " ") + " -> " + mutant.after().replace("\n", " ") + "\n"
                + "# Say what is right for this person, and why, and take the status away.\n"
                + "name: \"" + mutant.rule().id() + ", what no case notices yet ("
                + mutant.operator().shown()
                + ")\"\n"
                + "source: to be said\nprovenance: AUTHOR\nstatus: todo\n"
                + (given.strip().equals("{}") ? "given: { }\n" : "given:\n" + given + "\n")
                + "expect: { }\n";
    }
}
