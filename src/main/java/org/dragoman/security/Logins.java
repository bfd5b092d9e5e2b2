package org.dragoman.security;

import java.util.Locale;
import java.util.regex.Pattern;

/** How logins are written: lower case, without spaces. */
final class Logins {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@-]{2,64}");

    private Logins() {}

    static String normalize(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a normalized login has only characters that it may have, and is neither too short nor too long. */
    static boolean wellFormed(String login) {
        return FORM.matcher(login).matches();
    }
}
