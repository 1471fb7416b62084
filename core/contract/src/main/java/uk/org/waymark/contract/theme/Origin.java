package uk.org.waymark.contract.theme;

import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;

/** The file name of the jar, or of the folder of classes, that something comes from. */
final class Origin {
    private static final String UNKNOWN = "an unknown place";

    private Origin() {}

    static String of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? UNKNOWN
                : lastName(source.getLocation().toString());
    }

    /** The jar a resource stands in, given the resource's path within it. */
    static String of(URL resource, String path) {
        String text = resource.toString();
        return text.endsWith(path) ? lastName(text.substring(0, text.length() - path.length())) : UNKNOWN;
    }

    private static String lastName(String location) {
        String path = location.replaceAll("[!/]+$", "");
        // A plus is a plus in the path of an address, and would be decoded to a blank.
        return URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
