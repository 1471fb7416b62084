package uk.org.waymark.web.openid;

/** Why somebody who went to the provider does not come back signed in. Its message is for the log and holds no secret. */
final class FlowFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, with the status it is answered with. */
    enum Kind {
        /** The provider does not answer. */
        AWAY(503),
        /** The provider did not let the person in, or the person did not go through with it. */
        DENIED(403),
        /** What came back belongs to no sign-in that this browser began, or to one begun too long ago. */
        STALE(400),
        /** What the provider said cannot be believed. */
        NOT_BELIEVED(502);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private final Kind kind;

    FlowFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    FlowFault(Kind kind, String message, Exception cause) {
        super(message + ": " + cause.getMessage(), cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
