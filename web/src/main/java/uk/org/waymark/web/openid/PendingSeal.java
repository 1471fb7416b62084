package uk.org.waymark.web.openid;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a pending sign-in so that the browser can keep it and neither read nor change it. The key comes from the client's
 * secret, so every machine of an installation can open what another has sealed.
 */
final class PendingSeal {
    private static final String PURPOSE = "waymark: a pending sign-in, 1";

    private final byte[] key;

    PendingSeal(String clientSecret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(clientSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            key = mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HmacSHA256", missing);
        }
    }

    String seal(Pending pending) {
        try {
            JWEObject sealed = new JWEObject(
                    new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(pending.texts()));
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException("A pending sign-in cannot be sealed", fault);
        }
    }

    /** What was sealed; empty for what was not sealed here. */
    Optional<Pending> open(String sealed) {
        try {
            JWEObject object = JWEObject.parse(sealed);
            object.decrypt(new DirectDecrypter(key));
            return Optional.ofNullable(object.getPayload().toJSONObject())
                    .map((Map<String, Object> texts) -> Pending.of(texts));
        } catch (ParseException | JOSEException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
