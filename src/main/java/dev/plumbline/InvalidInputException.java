package dev.plumbline;

import java.util.List;
import java.util.stream.Collectors;

/** An assessment was refused. Every problem of it is listed, not only the first. */
public final class InvalidInputException extends PlumblineException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** A refusal for these problems; at least one. */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
