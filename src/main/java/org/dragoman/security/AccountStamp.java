package org.dragoman.security;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Changes when the password or the role of an account does, or when it is signed out everywhere, so that older sessions can be
 * told.
 *
 * @param digest SHA-256 of the round of sessions, the role and the password's hash
 */
record AccountStamp(String digest) implements Serializable {

    static AccountStamp of(String passwordHash, Role role, int round) {
        try {
            byte[] bytes = (round + "\n" + role.code() + "\n" + passwordHash).getBytes(StandardCharsets.UTF_8);
            return new AccountStamp(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
