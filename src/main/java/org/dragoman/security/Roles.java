package org.dragoman.security;

/**
 * The names of {@link Role} as constants for annotations of views: {@code @RolesAllowed(Roles.EDITOR)}. A view that
 * anyone may browse carries {@code @AnonymousAllowed}; with {@code dragoman.public=false} it needs a sign-in all the same.
 */
public final class Roles {

    public static final String VIEWER = "VIEWER";
    public static final String EDITOR = "EDITOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
