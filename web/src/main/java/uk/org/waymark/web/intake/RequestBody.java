package uk.org.waymark.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The body that a request announces.
 *
 * @param length in bytes; {@link #UNKNOWN} where it comes in chunks
 */
record RequestBody(Kind kind, long length) {
    /** The length of a body that does not announce one. */
    static final long UNKNOWN = -1;

    /** The most that is taken in at all, as the servlets that take files have it. */
    static final long MOST = 106_000_000;

    private static final long SMALL = 16_384;
    private static final long BYTES_A_SECOND = 25_000;
    private static final Duration FOR_ANY = Duration.ofSeconds(20);

    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");

    /** What takes a body apart. */
    enum Kind {
        /** The container, into parameters. */
        FORM,
        /** The container, into parts. */
        FILES,
        /** Whoever reads the stream. */
        STREAM
    }

    /** The body; empty where none is sent along. */
    static Optional<RequestBody> find(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        // HTTP/2 announces a body by no header.
        boolean framed = request.getProtocol().startsWith("HTTP/2") && !BODILESS.contains(request.getMethod());
        if (length == 0 || (length < 0 && !chunked && !framed)) {
            return Optional.empty();
        }
        return Optional.of(new RequestBody(
                kind(Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT)),
                chunked ? UNKNOWN : length));
    }

    private static Kind kind(String type) {
        if (type.startsWith("application/x-www-form-urlencoded")) {
            return Kind.FORM;
        }
        return type.startsWith("multipart/form-data") ? Kind.FILES : Kind.STREAM;
    }

    /** Whether it is a form as short as that of signing in. */
    boolean isSmallForm() {
        return kind == Kind.FORM && length != UNKNOWN && length <= SMALL;
    }

    /** Whether all of it has come, so that nobody waits for it. It may only be asked where the stream is read. */
    boolean isHere(HttpServletRequest request) throws IOException {
        return length != UNKNOWN && request.getInputStream().available() >= length;
    }

    boolean isTooLarge() {
        return length > MOST;
    }

    /** How long it may take to arrive: a start, and its length at the slowest speed there is time for. */
    Duration patience() {
        return FOR_ANY.plusSeconds((length == UNKNOWN ? MOST : length) / BYTES_A_SECOND);
    }
}
