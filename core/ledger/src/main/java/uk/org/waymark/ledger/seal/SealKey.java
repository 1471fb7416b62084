package uk.org.waymark.ledger.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import uk.org.waymark.ledger.chain.Hash;

/**
 * The public half of an Ed25519 key, which everybody may have.
 *
 * @param base64 its SubjectPublicKeyInfo, the form that OpenSSL and browsers read as “spki”
 */
public record SealKey(String base64) {
    static final String ALGORITHM = "Ed25519";

    /** @throws IllegalArgumentException when the text is no such key */
    public SealKey {
        key(base64);
    }

    static SealKey of(PublicKey key) {
        return new SealKey(Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    /** The SHA-256 digest of the key’s bytes, by which people compare keys. */
    public Hash fingerprint() {
        return Hash.ofBytes(Base64.getDecoder().decode(base64));
    }

    /** Whether the holder of the private half signed a text. */
    boolean verifies(String text, String signature) {
        try {
            Signature verification = Signature.getInstance(ALGORITHM);
            verification.initVerify(key(base64));
            verification.update(text.getBytes(StandardCharsets.UTF_8));
            return verification.verify(Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException | GeneralSecurityException noSignature) {
            return false;
        }
    }

    private static PublicKey key(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException other) {
            throw new IllegalArgumentException("\"" + base64 + "\" is not an Ed25519 key", other);
        }
    }
}
