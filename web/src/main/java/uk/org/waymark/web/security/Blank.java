package uk.org.waymark.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a page says to one reader, or in one answer, alone. Where the page is kept, a mark takes its place, which nobody
 * can guess and so nobody can have written, and is filled each time the page is sent.
 */
public enum Blank {
    /** The name of the person who reads. */
    NAME,
    /** What the forms of the reader's session carry. */
    FORM_TOKEN,
    /** By which the scripts of an answer are told from those that somebody slipped in. */
    NONCE;

    private final String attribute = Blank.class.getName() + "." + name();

    /** A text that nobody can guess, of letters and digits; as PrimeFaces makes its nonces, which it takes apart again. */
    public static String unguessable() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** Leaves it blank in what answers a request, and gives the mark that takes its place. */
    public String leave(HttpServletRequest request) {
        String mark = unguessable();
        request.setAttribute(attribute, mark);
        return mark;
    }

    /** Lets it be written again. */
    public void write(HttpServletRequest request) {
        request.removeAttribute(attribute);
    }

    /** The mark that takes its place, where it is to be left blank. */
    public Optional<String> mark(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(attribute)).map(String.class::cast);
    }
}
