package uk.org.waymark.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request as the browser sent it to the proxy in front of us. */
final class ProxiedRequest extends HttpServletRequestWrapper {
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.-]+|\\[[0-9a-fA-F:.]+])(?::([0-9]{1,5}))?");
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final String client;

    ProxiedRequest(HttpServletRequest request, String client) {
        super(request);
        this.client = client;
    }

    @Override
    public String getScheme() {
        return header("X-Forwarded-Proto")
                .filter(scheme -> scheme.equals("https") || scheme.equals("http"))
                .orElseGet(super::getScheme);
    }

    @Override
    public boolean isSecure() {
        return getScheme().equals("https");
    }

    @Override
    public String getServerName() {
        return host().map(matcher -> matcher.group(1)).orElseGet(super::getServerName);
    }

    @Override
    public int getServerPort() {
        int usual = isSecure() ? HTTPS : HTTP;
        return host().map(matcher -> matcher.group(2) == null ? usual : Integer.parseInt(matcher.group(2)))
                .orElseGet(super::getServerPort);
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(Origins.of(this)).append(getRequestURI());
    }

    @Override
    public String getRemoteAddr() {
        return client;
    }

    @Override
    public String getRemoteHost() {
        return client;
    }

    private Optional<Matcher> host() {
        return header("X-Forwarded-Host").map(HOST::matcher).filter(Matcher::matches);
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(getHeader(name)).map(text -> text.split(",", 2)[0].strip());
    }
}
