package org.dragoman.event;

import java.util.List;

/** Somebody else changed the event since the version that an update was made from; nothing was saved. */
public class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Event current;
    private final transient List<Revision> since;

    ChangedMeanwhileException(Event current, List<Revision> since) {
        super("Event " + current.id() + " is at version " + current.version() + " by now");
        this.current = current;
        this.since = List.copyOf(since);
    }

    /** The event as it is now. */
    public Event current() {
        return current;
    }

    /** The revisions made since the version that the update named, oldest first. */
    public List<Revision> since() {
        return since;
    }
}
