package uk.org.waymark.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.ledger.account.ClientAddress;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.Settings;

/**
 * Lets everything behind it see a request as the reader's browser sent it to the reverse proxy: scheme, host and address.
 * Only the proxies that the settings name are believed, since anybody can send such headers. Redirects name no host, so
 * that they are right behind any proxy.
 */
public class ForwardedHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String CLIENT = "uk.org.waymark.client";

    private static final System.Logger LOG = System.getLogger(ForwardedHeaders.class.getName());
    private static final List<String> HEADERS =
            List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "Forwarded");

    private final transient UntrustedSenders untrusted = new UntrustedSenders(Clock.systemUTC());

    @Inject
    private transient Settings settings;

    private transient Set<String> proxies = Set.of();

    @Override
    public void init(FilterConfig config) {
        proxies = settings.trustedProxies().stream().map(Addresses::canonical).collect(Collectors.toSet());
    }

    /** The address of the reader's machine, as far as it can be known. */
    public static ClientAddress client(HttpServletRequest request) {
        return request.getAttribute(CLIENT) instanceof ClientAddress known
                ? known
                : new ClientAddress(request.getRemoteAddr());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8"); // before the first parameter is read, which settles it
        }
        boolean believed = !proxies.isEmpty() && proxies.contains(Addresses.canonical(request.getRemoteAddr()));
        if (!believed) {
            nameSender(request);
        }
        HttpServletRequest seen = believed ? new ProxiedRequest(request, client(request, proxies)) : request;
        request.setAttribute(CLIENT, new ClientAddress(seen.getRemoteAddr()));
        chain.doFilter(seen, new LocalRedirects(response));
    }

    /** A proxy that the settings forget would otherwise be noticed by nobody. */
    private void nameSender(HttpServletRequest request) {
        boolean forwarded = HEADERS.stream().anyMatch(name -> request.getHeader(name) != null);
        if (forwarded && untrusted.isToBeNamed(request.getRemoteAddr())) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Forwarded headers from {0} are not believed. If that is your reverse proxy, name it in {1}: until"
                            + " then cookies may leave TLS, and all who come through it have its address.",
                    request.getRemoteAddr(),
                    Setting.PROXY_TRUSTED.environmentName());
        }
    }

    /** The last address in the list that is none of our proxies: what stands before it anybody could have written. */
    private static String client(HttpServletRequest request, Set<String> proxies) {
        List<String> chain = Stream.of(
                        String.valueOf(request.getHeader("X-Forwarded-For")).split(",", -1))
                .map(Addresses::canonical)
                .filter(Addresses::isAddress)
                .filter(address -> !proxies.contains(address))
                .toList();
        return chain.isEmpty() ? request.getRemoteAddr() : chain.get(chain.size() - 1);
    }

    private static final class LocalRedirects extends HttpServletResponseWrapper {
        LocalRedirects(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (location.startsWith("/") && !location.startsWith("//")) {
                resetBuffer();
                setStatus(SC_SEE_OTHER);
                setHeader("Location", location);
                flushBuffer();
            } else {
                super.sendRedirect(location);
            }
        }
    }
}
