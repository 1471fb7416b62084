package uk.org.waymark.web.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.seal.RecordedKey;
import uk.org.waymark.ledger.seal.SealKey;

class CheckerFileTest {
    /** The public key of the first test of RFC 8032, as OpenSSL writes it. */
    private static final SealKey KEY = new SealKey("MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");

    private static final RecordedKey MADE = new RecordedKey(KEY, Instant.parse("2009-05-01T09:00:00Z"));

    @Test
    void theOneFileHasTheKeyAndNothingFromElsewhere() {
        String file = CheckerFile.of(List.of(MADE));

        assertTrue(
                file.contains("<li data-key=\"" + KEY.fingerprint() + "\" data-since=\"1 May 2009\"><code>"
                        + CheckerFile.grouped(KEY.fingerprint().hex()) + "</code>, used since 1 May 2009</li>"),
                file);
        assertFalse(Pattern.compile("https?:|src=|href=|@import|url\\(|fetch\\(|\\{(policy|keys|style|script)}")
                .matcher(file)
                .find());
    }

    @Test
    void itsOwnPolicyRunsItsScriptAndNoOther() throws NoSuchAlgorithmException {
        String file = CheckerFile.of(List.of(MADE));

        assertEquals(
                "default-src 'none'; style-src 'sha256-" + digest(part(file, "style")) + "'; script-src 'sha256-"
                        + digest(part(file, "script")) + "'; base-uri 'none'; form-action 'none'",
                file.replaceAll("(?s).*Content-Security-Policy\" content=\"([^\"]*)\".*", "$1"));
        assertFalse(Pattern.compile("<[^>]*\\s(style|on[a-z]+)=").matcher(file).find());
    }

    @Test
    void programsGetTheKeysAsJson() {
        assertEquals(
                "{\"keys\":[{\"fingerprint\":\"" + KEY.fingerprint() + "\",\"publicKey\":\"" + KEY.base64()
                        + "\",\"since\":\"2009-05-01T09:00:00Z\"}]}",
                CheckDownload.keys(List.of(MADE)));
    }

    @Test
    void aFingerprintIsReadInGroupsOfFour() {
        assertEquals("0123 4567 89ab", CheckerFile.grouped("0123456789ab"));
    }

    private static String part(String file, String element) {
        Matcher part =
                Pattern.compile("(?s)<%1$s>(.*)</%1$s>".formatted(element)).matcher(file);
        assertTrue(part.find());
        return part.group(1);
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
