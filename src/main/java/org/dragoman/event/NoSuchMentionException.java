package org.dragoman.event;

import org.dragoman.kernel.MentionId;

/** The register has no mention with the id. */
public class NoSuchMentionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchMentionException(MentionId id) {
        super("There is no mention " + id);
    }
}
