package org.dragoman.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account on whose behalf the current thread works. */
@Component
public class CurrentAccount {

    /**
     * The login of the account.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public String login() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return authentication.getName();
    }
}
