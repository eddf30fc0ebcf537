package dev.plumbline;

import java.util.List;
import java.util.stream.Collectors;

/** A rule set was refused: it cannot be read, breaks a rule of the house, or does not compile. */
public final class RuleSetException extends PlumblineException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** A refusal for these problems; at least one. */
    public RuleSetException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, file by file. */
    public List<Problem> problems() {
        return problems;
    }
}
