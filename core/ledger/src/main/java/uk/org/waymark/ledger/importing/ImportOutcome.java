package uk.org.waymark.ledger.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.table.TableFault;

/**
 * What came of an import in the background.
 *
 * @param report of one that was done
 * @param faults the first of those for which it was refused
 * @param faultCount how many there are in all
 * @param words why the file could not be read or what was too much at once; the name of the permission that was lacking
 */
public record ImportOutcome(
        Kind kind, Optional<ImportReport> report, List<TableFault> faults, int faultCount, String words) {
    private static final System.Logger LOG = System.getLogger(ImportOutcome.class.getName());

    /** How it ended. */
    public enum Kind {
        /** It was taken, or checked, whatever was found then. */
        DONE,
        /** It was not taken for its faults. */
        REFUSED,
        /** The file could not be read at all. */
        UNREADABLE,
        /** The file is larger than what is taken. */
        TOO_LARGE,
        /** It is about something that the actor may not enter. */
        NOT_PERMITTED,
        /** Somebody stopped it; nothing was taken. */
        STOPPED,
        /** Others were writing, or connections were in use; nothing was taken. */
        BUSY,
        /** Its node or the database went away. It was taken as a whole or not at all, and nobody here knows which. */
        BROKEN_OFF,
        /** A fault of Waymark's, which is in the log; nothing was taken. */
        FAILED
    }

    static final ImportOutcome BROKEN_OFF = new ImportOutcome(Kind.BROKEN_OFF, "");

    public ImportOutcome {
        faults = List.copyOf(faults);
    }

    private ImportOutcome(Kind kind, String words) {
        this(kind, Optional.empty(), List.of(), 0, words);
    }

    /** What comes of work, which is done now. */
    static ImportOutcome of(Supplier<ImportReport> work) {
        try {
            return new ImportOutcome(Kind.DONE, Optional.of(work.get()), List.of(), 0, "");
        } catch (ImportRefused refused) {
            return new ImportOutcome(Kind.REFUSED, Optional.empty(), refused.faults(), refused.count(), "");
        } catch (FileRefused refused) {
            return new ImportOutcome(refused.isTooLarge() ? Kind.TOO_LARGE : Kind.UNREADABLE, refused.getMessage());
        } catch (NotPermitted refused) {
            return new ImportOutcome(Kind.NOT_PERMITTED, refused.permission().name());
        } catch (ImportCancelled stopped) {
            return new ImportOutcome(Kind.STOPPED, "");
        } catch (DatabaseBusy busy) {
            return new ImportOutcome(Kind.BUSY, busy.getMessage());
        } catch (DatabaseUnavailable away) {
            LOG.log(System.Logger.Level.WARNING, "An import was broken off: {0}", away.getMessage());
            return BROKEN_OFF;
        } catch (RuntimeException | Error fault) {
            LOG.log(System.Logger.Level.ERROR, "An import failed, and nothing of it was taken", fault);
            return new ImportOutcome(Kind.FAILED, "");
        }
    }
}
