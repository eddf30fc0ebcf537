package dev.plumbline.document;

import dev.plumbline.Assessment;
import dev.plumbline.Result;
import dev.plumbline.result.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One assessment of a person and what came of it.
 *
 * @param person what was asked and found
 * @param result what the rules made of it
 * @param proofs of its flags, patterns and contributors, for those documents that show them
 */
public record Visit(Assessment person, Result result, List<Explanation> proofs) {

    public Visit {
        proofs = List.copyOf(proofs);
    }

    /** The proof of a conclusion, or null when it was not asked for. */
    @Nullable
    Explanation proof(Enum<?> code) {
        return proofs.stream()
                .filter(proof -> proof.code().equals(code.name()))
                .findFirst()
                .orElse(null);
    }
}
