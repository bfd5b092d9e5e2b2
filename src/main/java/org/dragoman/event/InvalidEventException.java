package org.dragoman.event;

import java.util.List;
import org.dragoman.kernel.FieldProblem;

/** What was said of an event cannot be saved; the problems name its fields. */
public class InvalidEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    InvalidEventException(List<FieldProblem> problems) {
        super("Not to be saved: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one problem; the fields are those of {@link EventData}, and {@code reason}. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
