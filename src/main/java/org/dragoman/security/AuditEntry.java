package org.dragoman.security;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One entry of the audit, linked to the one before it.
 *
 * @param seq 1 for the first, without gaps
 * @param login who did it; {@link DeskAccount#LOGIN} for the desk itself
 * @param action what was done, as {@code account.role}
 * @param subject to what, as {@code event 12}
 * @param previousHash of the entry before
 * @param hash as {@link #digest} computes it, unless somebody changed the entry
 */
record AuditEntry(
        long seq,
        Instant madeAt,
        String login,
        String action,
        String subject,
        String detail,
        String previousHash,
        String hash) {

    /** The same entry with the hash that belongs to it. */
    AuditEntry sealed() {
        return new AuditEntry(seq, madeAt, login, action, subject, detail, previousHash, digest());
    }

    /** SHA-256, in hexadecimal, of all fields but the hash; each text with its length, so that no two entries read alike. */
    String digest() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeLong(seq);
            out.writeLong(madeAt.getEpochSecond());
            out.writeInt(madeAt.getNano());
            for (String text : new String[] {login, action, subject, detail, previousHash}) {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
