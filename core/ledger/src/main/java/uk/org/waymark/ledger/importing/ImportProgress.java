package uk.org.waymark.ledger.importing;

/** Learns how far an import is, and ends it by throwing {@link ImportCancelled}, after which nothing of it is left. */
@FunctionalInterface
public interface ImportProgress {
    /** After so many rows it hears of an import again; telling it of each would take time from the rows. */
    int ROWS = 100;

    /** For an import that nobody watches. */
    ImportProgress UNWATCHED = (stage, done, of) -> {};

    /** The stages of an import, in their order. A file that is only checked is not written. */
    enum Stage {
        /** Values are read by the columns they are in. */
        READING,
        /**
         * Rows are checked against what was agreed and reported, each on top of those before it. The entries that are sure
         * by then are sent to the database at once.
         */
        CHECKING,
        /** The entries that waited for the last check are sent; the database keeps all of them when the last has come. */
        WRITING
    }

    /**
     * Hears how far a stage is.
     *
     * @param done how many rows, or entries where they are written, are behind it
     * @param of how many there are; 0 while the file is still being opened
     */
    void at(Stage stage, int done, int of);

    /** Hears the same, unless so few were done since that it makes no difference. */
    default void passing(Stage stage, int done, int of) {
        if (done % ROWS == 0 || done == of) {
            at(stage, done, of);
        }
    }
}
