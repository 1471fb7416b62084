package uk.org.waymark.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Where a page comes from, as browsers write it: scheme, host, and a port that is not the usual one. */
public final class Origins {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private Origins() {}

    /** The origin a request was sent to. */
    public static String of(HttpServletRequest request) {
        int usual = request.getScheme().equals("https") ? HTTPS : HTTP;
        String port = request.getServerPort() == usual ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + port;
    }
}
