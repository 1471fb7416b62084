package uk.org.waymark.web.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody goes on after signing in: an address of this application and of no other. */
public final class ReturnPath {
    /** The parameter that carries it. */
    public static final String PARAMETER = "for";

    private static final int LONGEST = 2_000;
    private static final Pattern HARMLESS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    /** Leading back to these would lead in a circle. */
    private static final List<String> NEVER = List.of("/sign-in", "/sign-out", "/session-ended");

    private ReturnPath() {}

    static String of(String path, Optional<String> query) {
        return query.map(text -> path + "?" + text).orElse(path);
    }

    /** The address of a page that is told where to go on; nothing is said of the front page. */
    public static String to(String page, String onwards) {
        return onwards.equals("/") || !isHarmless(onwards)
                ? page
                : page + "?" + PARAMETER + "=" + URLEncoder.encode(onwards, StandardCharsets.UTF_8);
    }

    /** The address asked for if it is one of ours, else the front page. */
    public static String local(Optional<String> asked, String contextPath) {
        return asked.filter(ReturnPath::isHarmless)
                .filter(path -> path.startsWith(contextPath + "/"))
                .filter(path -> NEVER.stream().noneMatch(page -> path.startsWith(contextPath + page)))
                .orElse(contextPath + "/");
    }

    private static boolean isHarmless(String path) {
        if (path.length() > LONGEST || !HARMLESS.matcher(path).matches()) {
            return false;
        }
        try {
            URI uri = new URI(path);
            return !uri.isAbsolute() && uri.getRawAuthority() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
