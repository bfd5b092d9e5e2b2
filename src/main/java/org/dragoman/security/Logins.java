package org.dragoman.security;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.security.AccountProblem.Reason;

/** How logins are written: lower case, without spaces. */
final class Logins {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@-]{2,64}");

    private Logins() {}

    static String normalize(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws AccountProblem if the login has characters it must not have, or is too short or too long */
    static String check(String typed) {
        String login = normalize(typed);
        if (!FORM.matcher(login).matches()) {
            throw new AccountProblem(Reason.LOGIN_FORM);
        }
        return login;
    }
}
