package org.dragoman.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Lets the desk itself write as an editor where no person asked for it: while it starts, or by the clock. */
@Component
public class DeskAccount {

    /** What revisions record; no account of a person can have this login. */
    public static final String LOGIN = "(desk)";

    private final ObjectProvider<SecurityContextHolderStrategy> contexts;

    DeskAccount(ObjectProvider<SecurityContextHolderStrategy> contexts) {
        this.contexts = contexts;
    }

    /** Runs the work in this thread with the rights of an editor and gives the thread back the account it had. */
    public void act(Runnable work) {
        SecurityContextHolderStrategy strategy =
                contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
        SecurityContext before = strategy.getContext();
        SecurityContext desk = strategy.createEmptyContext();
        desk.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(LOGIN, null, Role.EDITOR.authorities()));
        strategy.setContext(desk);
        try {
            work.run();
        } finally {
            strategy.setContext(before);
        }
    }
}
