package org.dragoman.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.security.AccountProblem.Reason;

/** The rule for passwords, and passwords made by chance. */
final class Passwords {

    /** Without characters that are easily taken for each other. */
    private static final String SYMBOLS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LEAST_CHARACTERS = 8;
    private static final int MOST_BYTES = 72;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** Four groups of four characters, about 79 bits of chance. */
    static String generate() {
        return IntStream.range(0, 4).mapToObj(index -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(4, 0, SYMBOLS.length())
                .mapToObj(index -> String.valueOf(SYMBOLS.charAt(index)))
                .collect(Collectors.joining());
    }

    /** @throws AccountProblem if the password is too short or longer than the encoder reads */
    static void check(String password) {
        if (password.codePointCount(0, password.length()) < LEAST_CHARACTERS) {
            throw new AccountProblem(Reason.PASSWORD_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new AccountProblem(Reason.PASSWORD_LONG);
        }
    }
}
