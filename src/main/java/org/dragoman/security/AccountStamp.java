package org.dragoman.security;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Changes when the password or the role of an account does, so that older sessions can be told.
 *
 * @param digest SHA-256 of the role and the password's hash
 */
record AccountStamp(String digest) implements Serializable {

    static AccountStamp of(String passwordHash, Role role) {
        try {
            byte[] bytes = (role.code() + "\n" + passwordHash).getBytes(StandardCharsets.UTF_8);
            return new AccountStamp(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
