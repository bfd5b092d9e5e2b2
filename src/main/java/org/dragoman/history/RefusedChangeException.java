package org.dragoman.history;

import java.util.List;
import org.dragoman.kernel.FieldProblem;

/** A change was not made; the problems say why, each beside its field. */
public class RefusedChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public RefusedChangeException(List<FieldProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public RefusedChangeException(FieldProblem problem) {
        this(List.of(problem));
    }

    /** At least one. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
