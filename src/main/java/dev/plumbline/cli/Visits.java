package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.document.DocumentKind;
import dev.plumbline.document.Visit;
import dev.plumbline.result.Explanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Assesses a person for a document. */
final class Visits {

    private Visits() {}

    static Visit of(Assessor assessor, Assessment person, LocalDate today, DocumentKind kind) {
        // No document shows what an answer to each question could change, which takes a long search.
        Result result = assessor.trace(person, today).result();
        List<Explanation> proofs =
                kind == DocumentKind.ASSESSMENT ? assessor.proofs(person, concluded(result)) : List.of();
        return new Visit(person, result, proofs);
    }

    /** The codes of everything a result concluded about the person. */
    static List<String> concluded(Result result) {
        List<String> codes = new ArrayList<>();
        result.flags().forEach(flag -> codes.add(flag.code().name()));
        result.patterns().forEach(pattern -> codes.add(pattern.code().name()));
        result.contributors()
                .forEach(contributor -> codes.add(contributor.code().name()));
        return codes;
    }
}
