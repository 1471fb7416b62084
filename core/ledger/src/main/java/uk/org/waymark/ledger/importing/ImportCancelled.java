package uk.org.waymark.ledger.importing;

/** An import that somebody stopped before the ledger had it. Nothing of it was recorded. */
public final class ImportCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportCancelled() {
        super("The import was stopped, and nothing was recorded");
    }
}
