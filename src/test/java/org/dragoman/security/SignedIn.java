package org.dragoman.security;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs the current thread of a test in and out. */
public final class SignedIn {

    private SignedIn() {}

    public static void as(String login, Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(login, "", role.authorities()));
    }

    public static void asEditor() {
        as("editor", Role.EDITOR);
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
