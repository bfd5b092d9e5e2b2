package org.dragoman.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign in; the password's hash stays inside the module.
 *
 * @param lastSeenAt when the account last asked for anything, to about a minute; {@code null} if it never did
 * @param invited whether its owner has not chosen a password yet
 */
public record Account(
        AccountId id,
        String login,
        String displayName,
        Role role,
        boolean enabled,
        Instant createdAt,
        @Nullable Instant lastSeenAt,
        boolean invited) {}
