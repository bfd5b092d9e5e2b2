package org.dragoman.security;

import java.time.Instant;

/**
 * A link by which the owner of an account chooses the first password.
 *
 * @param token what the link carries; it is known to nobody but who was given it
 * @param expiresAt from then on the link leads nowhere
 */
public record Invitation(String login, String token, Instant expiresAt) {

    /** Where the link leads, below the address of the desk. */
    public String path() {
        return "invitation/" + token;
    }
}
