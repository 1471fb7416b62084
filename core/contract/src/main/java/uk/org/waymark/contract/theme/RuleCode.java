package uk.org.waymark.contract.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;

/**
 * The code of a theme's own rules: the measures they judge, and a digest of their classes.
 *
 * @param judged the codes of the measures that rules of the theme judge
 * @param digest the SHA-256 of the classes beside the theme's, in hexadecimal digits
 */
public record RuleCode(List<String> judged, String digest) {
    public RuleCode {
        judged = List.copyOf(judged);
    }

    /** The code of a theme's rules; empty for a theme whose measures are all judged by the standard rule. */
    public static Optional<RuleCode> of(Theme theme) {
        List<String> judged = theme.indicators().stream()
                .filter(indicator -> theme.scoringRule(indicator.code()).isPresent())
                .map(Indicator::code)
                .map(Object::toString)
                .toList();
        return judged.isEmpty() ? Optional.empty() : Optional.of(new RuleCode(judged, digest(type(theme))));
    }

    /** The class that the theme’s author wrote, which the product keeps behind a value of its own. */
    private static Class<?> type(Theme theme) {
        return theme instanceof AdmittedTheme admitted ? admitted.type() : theme.getClass();
    }

    private static String digest(Class<?> theme) {
        CodeSource source = theme.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return "unknown";
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            if (Files.isDirectory(place)) {
                return digest(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return digest(jar.getPath("/"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(theme.getName() + " comes from a place that is no file", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the code of " + theme.getName(), e);
        }
    }

    private static String digest(Path root) throws IOException {
        MessageDigest digest = sha256();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
