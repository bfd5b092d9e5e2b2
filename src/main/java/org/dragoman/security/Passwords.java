package org.dragoman.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.security.AccountProblem.Reason;

/** The rule for passwords, and passwords made by chance. */
public final class Passwords {

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

    /** Why nobody can have the password: it is too short or longer than the encoder reads; nothing where one can. */
    public static Optional<Reason> problem(String password) {
        if (password.codePointCount(0, password.length()) < LEAST_CHARACTERS) {
            return Optional.of(Reason.PASSWORD_SHORT);
        }
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? Optional.of(Reason.PASSWORD_LONG)
                : Optional.empty();
    }

    /** @throws AccountProblem if nobody can have the password */
    static void check(String password) {
        problem(password).ifPresent(reason -> {
            throw new AccountProblem(reason);
        });
    }
}
