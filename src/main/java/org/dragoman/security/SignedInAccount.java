package org.dragoman.security;

import java.io.Serializable;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session remembers of the account that signed in; the password's hash only while signing in. */
final class SignedInAccount implements UserDetails, CredentialsContainer, Serializable {

    private static final long serialVersionUID = 1L;

    private final String login;
    private final Role role;
    private final int round;
    private final AccountStamp stamp;
    private @Nullable String passwordHash;

    /** @param round number of times the account was signed out everywhere */
    SignedInAccount(String login, String passwordHash, Role role, int round) {
        this.login = login;
        this.passwordHash = passwordHash;
        this.role = role;
        this.round = round;
        this.stamp = AccountStamp.of(passwordHash, role, round);
    }

    /** The same account after its password changed. */
    SignedInAccount withPassword(String hash) {
        SignedInAccount changed = new SignedInAccount(login, hash, role, round);
        changed.eraseCredentials();
        return changed;
    }

    AccountStamp stamp() {
        return stamp;
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return role.authorities();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
