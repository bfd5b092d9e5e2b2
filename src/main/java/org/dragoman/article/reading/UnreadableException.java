package org.dragoman.article.reading;

import java.util.List;

/** A file or an address of which nothing could be read. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ReadingProblem problem;
    private final transient List<Object> arguments;

    /**
     * Says why.
     *
     * @param arguments values of the message's placeholders, see {@link ReadingProblem}
     */
    public UnreadableException(ReadingProblem problem, Object... arguments) {
        super(problem + " " + List.of(arguments));
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public ReadingProblem problem() {
        return problem;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
