package org.dragoman.extraction;

/** A reader that is not part of the desk gave no reading. */
public class ReaderFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Failure {
        /** Nothing answers at its address. */
        UNREACHABLE,
        /** It refuses to answer, for example because of the key. */
        REFUSED,
        /** It took longer than it may. */
        LATE,
        /** Its answer is longer than it may be, broken off or not of the form asked for. */
        UNUSABLE,
        /** The article is longer than it is given. */
        TOO_LONG
    }

    private final Failure failure;

    public ReaderFailedException(Failure failure, String message) {
        super(message);
        this.failure = failure;
    }

    public ReaderFailedException(Failure failure, String message, Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
