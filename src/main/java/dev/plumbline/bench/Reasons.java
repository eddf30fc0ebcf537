package dev.plumbline.bench;

import dev.plumbline.Result;
import dev.plumbline.result.Reason;
import java.util.ArrayList;
import java.util.List;

/** Finds the reasons behind a code, whatever kind of conclusion it names. */
final class Reasons {

    private Reasons() {}

    static List<Reason> of(Result result, String code) {
        List<Reason> reasons = new ArrayList<>();
        result.flags().stream()
                .filter(flag -> flag.code().name().equals(code))
                .forEach(flag -> reasons.addAll(flag.because()));
        result.notYetExcluded().stream()
                .filter(open -> open.code().name().equals(code))
                .forEach(open -> reasons.addAll(open.because()));
        result.patterns().stream()
                .filter(pattern -> pattern.code().name().equals(code))
                .forEach(pattern -> reasons.addAll(pattern.because()));
        result.contributors().stream()
                .filter(contributor -> contributor.code().name().equals(code))
                .forEach(contributor -> reasons.addAll(contributor.inFavor()));
        result.consideredUnlikely().stream()
                .filter(contributor -> contributor.code().name().equals(code))
                .forEach(contributor -> reasons.addAll(contributor.against()));
        result.plan().items().stream()
                .filter(item -> item.code().equals(code))
                .forEach(item -> reasons.addAll(item.because()));
        result.plan().withheld().stream()
                .filter(item -> item.code().name().equals(code))
                .forEach(item -> reasons.addAll(item.because()));
        return reasons;
    }
}
