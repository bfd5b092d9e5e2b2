package org.dragoman.event;

/** A mention is no longer in the state that the decision is about, most likely by somebody else's doing. */
public class DecidedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Mention current;

    DecidedMeanwhileException(Mention current) {
        super("Mention " + current.id() + " is " + current.state().code() + " by now");
        this.current = current;
    }

    /** The mention as it is now. */
    public Mention current() {
        return current;
    }
}
