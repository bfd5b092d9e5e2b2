package org.dragoman.event;

import org.dragoman.kernel.EventId;

/** The register has no event with the id. */
public class NoSuchEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchEventException(EventId id) {
        super("There is no event " + id);
    }
}
