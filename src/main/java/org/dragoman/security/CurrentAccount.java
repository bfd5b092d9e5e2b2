package org.dragoman.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** The account that makes the present request. */
@Component
public class CurrentAccount {

    private final AccountRepository accounts;
    private final ObjectProvider<SecurityContextHolderStrategy> contexts;

    CurrentAccount(AccountRepository accounts, ObjectProvider<SecurityContextHolderStrategy> contexts) {
        this.accounts = accounts;
        this.contexts = contexts;
    }

    public boolean signedIn() {
        return authentication() != null;
    }

    /**
     * The login of the account, as revisions record it.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is signed in
     */
    public String login() {
        Authentication authentication = authentication();
        if (authentication == null) {
            throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
        }
        return authentication.getName();
    }

    /** True if somebody is signed in who has the role or one that includes it. */
    public boolean has(Role role) {
        Authentication authentication = authentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(granted -> role.authority().equals(granted.getAuthority()));
    }

    public boolean mayEdit() {
        return has(Role.EDITOR);
    }

    public boolean mayAdminister() {
        return has(Role.ADMINISTRATOR);
    }

    /** The account as the database has it now, or nothing where nobody is signed in. */
    public Optional<Account> account() {
        Authentication authentication = authentication();
        return authentication == null ? Optional.empty() : accounts.find(authentication.getName());
    }

    /** Keeps the present session in spite of a new password. */
    void renew(String passwordHash) {
        SecurityContext context = context();
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) {
            SignedInAccount renewed = account.withPassword(passwordHash);
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(renewed, null, renewed.getAuthorities()));
        }
    }

    private @Nullable Authentication authentication() {
        Authentication authentication = context().getAuthentication();
        return authentication == null
                        || !authentication.isAuthenticated()
                        || authentication instanceof AnonymousAuthenticationToken
                ? null
                : authentication;
    }

    /** Asked for anew each time: Vaadin replaces the strategy when its servlet starts. */
    private SecurityContext context() {
        return contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy)
                .getContext();
    }
}
