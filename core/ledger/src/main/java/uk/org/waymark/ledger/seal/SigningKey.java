package uk.org.waymark.ledger.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole Ed25519 key. Nothing but its file ever has the private half: it has no accessor and does not print. */
final class SigningKey {
    private static final String SECRET = "PRIVATE KEY";
    private static final String OPEN = "PUBLIC KEY";

    private final PrivateKey secret;
    private final SealKey open;

    private SigningKey(PrivateKey secret, SealKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** A new one, from the JDK’s secure random numbers. */
    static SigningKey made() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(SealKey.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), SealKey.of(pair.getPublic()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform since 15 has Ed25519", missing);
        }
    }

    /**
     * The key that a text in PEM holds.
     *
     * @throws IllegalArgumentException when it holds none, or halves of two keys; it quotes nothing of the text
     */
    static SigningKey read(String pem) {
        try {
            SealKey open = new SealKey(block(pem, OPEN));
            PrivateKey secret = KeyFactory.getInstance(SealKey.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(block(pem, SECRET))));
            SigningKey key = new SigningKey(secret, open);
            if (open.verifies("a trial", key.sign("a trial"))) {
                return key;
            }
        } catch (IllegalArgumentException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("it is not a key as Waymark writes it");
        }
        throw new IllegalArgumentException("it holds halves of two keys");
    }

    private static String block(String pem, String name) {
        Matcher block = Pattern.compile("-----BEGIN %1$s-----([A-Za-z0-9+/=\\s]*)-----END %1$s-----".formatted(name))
                .matcher(pem);
        if (!block.find()) {
            throw new IllegalArgumentException("no " + name);
        }
        return block.group(1).replaceAll("\\s", "");
    }

    /** Both halves in PEM (RFC 7468), for the key’s file and nothing else. */
    String pem() {
        return "-----BEGIN %s-----\n%s\n-----END %1$s-----\n"
                        .formatted(SECRET, Base64.getEncoder().encodeToString(secret.getEncoded()))
                + "-----BEGIN %s-----\n%s\n-----END %1$s-----\n".formatted(OPEN, open.base64());
    }

    SealKey open() {
        return open;
    }

    /** The signature of a text’s UTF-8 bytes, in Base64. */
    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(SealKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("An Ed25519 key signs every text", impossible);
        }
    }

    @Override
    public String toString() {
        return "the key " + open.fingerprint();
    }
}
