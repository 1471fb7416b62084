package uk.org.waymark.ledger.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import uk.org.waymark.ledger.chain.Hash;

/** The SHA-256 of what goes through a stream. */
final class Digest {
    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    OutputStream over(OutputStream out) {
        return new DigestOutputStream(out, sha256);
    }

    InputStream over(InputStream in) {
        return new DigestInputStream(in, sha256);
    }

    Hash hash() {
        return Hash.of(sha256.digest());
    }

    /** The digest of all that is left in a stream. */
    static Hash of(InputStream in) throws IOException {
        Digest digest = new Digest();
        digest.over(in).transferTo(OutputStream.nullOutputStream());
        return digest.hash();
    }
}
