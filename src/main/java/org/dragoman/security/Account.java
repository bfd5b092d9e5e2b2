package org.dragoman.security;

import java.time.Instant;

/** Who may sign in; the password's hash stays inside the module. */
public record Account(AccountId id, String login, String displayName, Role role, boolean enabled, Instant createdAt) {}
