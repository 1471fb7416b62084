package uk.org.waymark.ledger.table;

/** A file that is not read at all; it says why and what to do instead. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String suggestion;

    public FileRefused(String file, String reason, String suggestion) {
        super(file + ": " + reason + ". " + suggestion + ".");
        this.reason = reason;
        this.suggestion = suggestion;
    }

    /** Whether it was refused for its size alone. */
    public boolean isTooLarge() {
        return reason.startsWith(Upload.LARGER);
    }

    public String reason() {
        return reason;
    }

    public String suggestion() {
        return suggestion;
    }
}
