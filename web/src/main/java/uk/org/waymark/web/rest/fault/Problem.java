package uk.org.waymark.web.rest.fault;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.web.lens.Refusal;

/**
 * A problem detail after RFC 9457.
 *
 * @param type a name for the kind of problem, to be compared and not to be looked up
 * @param title the kind in words, the same every time
 * @param detail what is wrong this time and what to do
 * @param field the parameter or part of the address at fault, where one is
 * @param choices what could have been asked for instead; may be empty
 */
public record Problem(
        String type, String title, int status, String detail, Optional<String> field, List<String> choices) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:uk.org.waymark:problem:";

    public Problem {
        choices = List.copyOf(choices);
    }

    private Problem(String type, String title, int status, String detail, Optional<String> field) {
        this(type, title, status, detail, field, List.of());
    }

    /** What pages refuse as well, in the words of the page. */
    public static Problem of(Refusal refusal) {
        boolean missing = refusal.status() == 404;
        String detail = missing ? refusal.what() + ". " + refusal.why() : refusal.why();
        String field = refusal.field().orElseThrow();
        Problem kind = missing ? notFound(field, detail) : badParameter(field, detail);
        return new Problem(kind.type, kind.title, kind.status, detail, kind.field, refusal.choices());
    }

    /** A query parameter whose value cannot be used. */
    public static Problem badParameter(String field, String detail) {
        return new Problem(TYPES + "bad-parameter", "A parameter cannot be used", 400, detail, Optional.of(field));
    }

    /** A query parameter that does not exist. */
    public static Problem unknownParameter(String field, String detail) {
        return new Problem(TYPES + "unknown-parameter", "There is no such parameter", 400, detail, Optional.of(field));
    }

    /** Something named in the address that does not exist. */
    public static Problem notFound(String field, String detail) {
        return new Problem(TYPES + "not-found", "There is no such thing", 404, detail, Optional.of(field));
    }

    /** An address at which there is nothing. */
    public static Problem noSuchAddress() {
        return new Problem(
                TYPES + "no-such-address",
                "There is nothing at this address",
                404,
                "Look at /openapi for the addresses there are.",
                Optional.empty());
    }

    /** Nobody is known to ask, or the token that was shown is not good. */
    public static Problem closed(boolean badToken) {
        return new Problem(
                TYPES + "closed",
                badToken ? "The token is not good" : "A token is needed",
                401,
                (badToken
                                ? "It is mistyped, has expired or was revoked, or its account may not be used. "
                                : "Reading is not open to the public here, and nothing is changed without a token. ")
                        + "Send \"Authorization: Bearer …\" with a token made on the page of your own account.",
                Optional.empty());
    }

    /** The account behind the token may not do that. */
    public static Problem notPermitted(Permission needed) {
        return new Problem(
                TYPES + "not-permitted",
                "This is not permitted to the account of the token",
                403,
                "It needs the permission to " + needed.words() + ". Nothing was done.",
                Optional.empty());
    }

    /** Others write, or every connection is in use; the same request may go through in a moment. */
    public static Problem databaseBusy(String detail) {
        return new Problem(
                TYPES + "database-busy", "Too much is asked at the same time", 503, detail, Optional.empty());
    }

    /** An import in the background that somebody stopped. */
    public static Problem importStopped() {
        return new Problem(
                TYPES + "import-stopped",
                "The import was stopped",
                410,
                "Nothing of it was recorded. Send the file again to import it.",
                Optional.empty());
    }

    /** An import in the background whose server or database went away. */
    public static Problem importBrokenOff() {
        return new Problem(
                TYPES + "import-broken-off",
                "The import was broken off",
                410,
                "Either all of it was recorded or nothing. Send the file again: what was recorded is not recorded twice.",
                Optional.empty());
    }

    /** An import in the background that is to be stopped and has ended. */
    public static Problem importEnded() {
        return new Problem(
                TYPES + "import-ended",
                "The import has ended",
                409,
                "It stays as it ended; ask with GET what came of it.",
                Optional.empty());
    }

    public static Problem databaseAway() {
        return new Problem(
                TYPES + "database-away",
                "The figures cannot be reached at present",
                503,
                "The database does not answer. Nothing is lost; ask again in a little while.",
                Optional.empty());
    }

    /** A fault of ours, of which nobody outside learns more. */
    public static Problem unforeseen() {
        return new Problem(
                TYPES + "unforeseen",
                "Something went wrong on our side",
                500,
                "It has been written to the log. Ask again; if it stays, tell those who run the server when it happened.",
                Optional.empty());
    }

    /** A question asked in a way that HTTP allows and this address does not. */
    public static Problem refusedByProtocol(int status, String title, String detail) {
        return new Problem(TYPES + "http-" + status, title, status, detail, Optional.empty());
    }
}
