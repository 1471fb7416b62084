package uk.org.waymark.web.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import uk.org.waymark.ledger.seal.RecordedKey;
import uk.org.waymark.web.words.Words;

/**
 * The page that checks a paper without a server: one file, with its style and its script in it. Its own policy names their
 * digests, so that it runs nothing else and cannot ask any network for anything.
 */
final class CheckerFile {
    private static final String PAGE = read("checker.html");
    private static final String STYLE = read("checker.css");
    private static final String SCRIPT = read("checker.js");

    private CheckerFile() {}

    /** @param keys those that it accepts, the present one first */
    static String of(List<RecordedKey> keys) {
        return PAGE.replace("{policy}", policy())
                .replace("{keys}", list(keys))
                .replace("{style}", STYLE)
                .replace("{script}", SCRIPT);
    }

    private static String policy() {
        return "default-src 'none'; style-src '" + digest(STYLE) + "'; script-src '" + digest(SCRIPT)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String list(List<RecordedKey> keys) {
        if (keys.isEmpty()) {
            return "<p>None.</p>";
        }
        return keys.stream()
                .map(key -> "<li data-key=\"%s\" data-since=\"%s\"><code>%s</code>, used since %2$s</li>"
                        .formatted(
                                key.key().fingerprint(),
                                Words.date(key.since()),
                                grouped(key.key().fingerprint().hex())))
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
    }

    /** A fingerprint in groups of four, as people compare it. */
    static String grouped(String fingerprint) {
        return fingerprint.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    private static String read(String name) {
        try (InputStream in = CheckerFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }
}
