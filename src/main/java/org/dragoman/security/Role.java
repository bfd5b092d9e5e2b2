package org.dragoman.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What an account may do; each role includes those before it. */
public enum Role {
    /** May browse where browsing needs an account. */
    VIEWER,
    /** May write: articles, mentions, events. */
    EDITOR,
    /** May also keep accounts. */
    ADMINISTRATOR;

    /** The word of the database, for example {@code editor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Spring authority of this role, for example {@code ROLE_EDITOR}. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The authorities of an account with this role: its own and those of the roles it includes. */
    public List<GrantedAuthority> authorities() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    /**
     * The role with the code.
     *
     * @throws IllegalArgumentException if no role has the code
     */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
