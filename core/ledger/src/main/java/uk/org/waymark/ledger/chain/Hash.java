package uk.org.waymark.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A SHA-256 digest as 64 hexadecimal digits. */
public record Hash(String hex) {
    private static final int DIGITS = 64;

    /** What stands before the first entry of every agreement. */
    public static final Hash NONE = new Hash("0".repeat(64));

    public Hash {
        if (!isWellFormed(hex)) {
            throw new IllegalArgumentException("\"" + hex + "\" is not a SHA-256 digest");
        }
    }

    private static boolean isWellFormed(String hex) {
        boolean wellFormed = hex.length() == DIGITS;
        for (int at = 0; wellFormed && at < DIGITS; at++) {
            char digit = hex.charAt(at);
            wellFormed = (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
        }
        return wellFormed;
    }

    /** The digest that a text writes; empty when it writes none. */
    public static Optional<Hash> find(String text) {
        return Optional.of(text).filter(Hash::isWellFormed).map(Hash::new);
    }

    /** The digest of a text in UTF-8. */
    public static Hash of(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of a file. */
    public static Hash ofBytes(byte[] content) {
        try {
            return of(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A digest of 32 bytes. */
    public static Hash of(byte[] digest) {
        return new Hash(HexFormat.of().formatHex(digest));
    }

    @Override
    public String toString() {
        return hex;
    }
}
