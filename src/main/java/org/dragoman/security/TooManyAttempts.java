package org.dragoman.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in was refused unread because too many before it failed. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration remaining;

    TooManyAttempts(Duration remaining) {
        super("Too many failed sign-ins");
        this.remaining = remaining;
    }

    /** Whole seconds until the next attempt is read, at least 1. */
    long seconds() {
        return Math.max(1, remaining.plusMillis(999).toSeconds());
    }
}
