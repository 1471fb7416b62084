package uk.org.waymark.web.address;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.org.waymark.ledger.permission.Permission;

/** The register of what answers beside the pages: the API, files, health, and the styles and scripts of pages. */
enum Service {
    STYLE("/resources/([a-z]+/)+[a-zA-Z0-9-]+\\.(css|js|svg|woff2|txt)", Gate.open(), Methods.READ),
    COMPONENT(
            "/jakarta\\.faces\\.resource/([a-z0-9]+/)*[a-z0-9.-]+\\.(css|js|gif|png|svg|woff2?)\\.xhtml",
            Gate.open(),
            Methods.READ),
    HEALTH("/health(/live|/ready|/started)?", Gate.open(), Methods.READ),
    API("/api(/.*)?", Gate.open(), Methods.ITS_OWN), // its door is ReadingGate, which answers with problems
    DOCUMENT("/openapi", Gate.reading(), Methods.READ),
    METRICS("/metrics", Gate.reading(), Methods.READ),
    EVIDENCE_FORM("/evidence", Gate.of(Permission.ENTER_FIGURES), Methods.SEND, "/capture"),
    EVIDENCE("/evidence/[^/]+", Gate.of(Permission.READ), Methods.READ),
    CAPTURE_DRAFTS("/capture-drafts/[^/]+", Gate.ofTheme(Permission.ENTER_FIGURES), Methods.FORM, "/capture"),
    WORKBOOK("/workbook/[^/]+", Gate.of(Permission.SEE_CAPTURE), Methods.READ),
    REVIEW_PAPER("/review/paper/[^/]+", Gate.of(Permission.READ), Methods.READ),
    CHECK_FILES("/check/(waymark-checker\\.html|keys\\.json)", Gate.open(), Methods.READ),
    PAPER("/papers/[^/]+/[^/]+", Gate.of(Permission.READ), Methods.READ),
    MEASURES_FILE("/measures\\.(csv|xlsx)", Gate.reading(), Methods.READ, "/measures"),
    AREAS_FILE("/nation\\.csv", Gate.reading(), Methods.READ, "/nation"),
    PUBLICATION_FILE("/publications/P[1-9][0-9]*/files/[^/]+", Gate.reading(), Methods.READ),
    // Its servlet decides by the setting for reading.
    PUBLISHED("/published(/.*)?", Gate.open(), Methods.READ),
    TEMPLATE("/templates/[a-z0-9-]+\\.zip", Gate.explaining(), Methods.READ),
    SCHEMA("/schema/waymark-1\\.xsd", Gate.open(), Methods.READ),
    AUDIT("/admin/audit\\.csv", Gate.of(Permission.SEE_AUDIT), Methods.READ, "/admin/audit"),
    SIGN_OUT("/sign-out", Gate.open(), Methods.SEND),
    OPENID("/sign-in/openid(/back)?", Gate.open(), Methods.READ);

    private final Pattern path;

    @SuppressWarnings("ImmutableEnumChecker") // a record of values that never change
    private final Gate gate;

    private final Methods methods;
    private final Optional<String> page;

    Service(String path, Gate gate, Methods methods) {
        this(path, gate, methods, Optional.empty());
    }

    Service(String path, Gate gate, Methods methods, String page) {
        this(path, gate, methods, Optional.of(page));
    }

    Service(String path, Gate gate, Methods methods, Optional<String> page) {
        this.path = Pattern.compile(path);
        this.gate = gate;
        this.methods = methods;
        this.page = page;
    }

    static Optional<Service> find(String path) {
        return Stream.of(values())
                .filter(service -> service.path.matcher(path).matches())
                .findFirst();
    }

    Gate gate() {
        return gate;
    }

    Methods methods() {
        return methods;
    }

    /** Whether it belongs to the published pages, which a node may show alone, or says that the node is well. */
    boolean isPublished() {
        return switch (this) {
            case STYLE, HEALTH, CHECK_FILES, PUBLISHED -> true;
            default -> false;
        };
    }

    /** Whether programs ask for it, which are not sent to a page to sign in. */
    boolean isForPrograms() {
        return this == DOCUMENT || this == METRICS;
    }

    /** The page to go back to after signing in, where it is not the service itself. */
    Optional<String> page() {
        return page;
    }
}
