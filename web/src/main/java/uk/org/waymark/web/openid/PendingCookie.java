package uk.org.waymark.web.openid;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser keeps a pending sign-in, sealed, in a cookie of its own, so that none needs a session before anybody is
 * known, and two tabs can be on their way at once.
 */
final class PendingCookie {
    private static final String START = "waymark-openid-";
    private static final int LETTERS_OF_STATE = 12;

    private PendingCookie() {}

    static void give(HttpServletRequest request, HttpServletResponse response, Pending pending, PendingSeal seal) {
        response.addCookie(cookie(
                request, name(pending.state().getValue()), seal.seal(pending), (int) Pending.LONGEST.toSeconds()));
    }

    /** The pending sign-in that an answer's state belongs to. */
    static Optional<Pending> find(HttpServletRequest request, PendingSeal seal) {
        String state = state(request);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name(state)))
                .findFirst()
                .flatMap(cookie -> seal.open(cookie.getValue()))
                .filter(pending -> pending.state().getValue().equals(state));
    }

    /** Takes it back, so that it is answered once. */
    static void takeBack(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, name(state(request)), "", 0));
    }

    private static String state(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("state")).orElse("");
    }

    private static String name(String state) {
        String harmless = state.replaceAll("[^A-Za-z0-9_-]", "");
        return START + harmless.substring(0, Math.min(LETTERS_OF_STATE, harmless.length()));
    }

    /** Sent along when the provider leads back here, which a strict cookie would not be. */
    private static Cookie cookie(HttpServletRequest request, String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + BeginOpenId.PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
