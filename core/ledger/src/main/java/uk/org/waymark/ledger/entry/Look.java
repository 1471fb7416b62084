package uk.org.waymark.ledger.entry;

import java.util.Optional;
import uk.org.waymark.position.reporting.Entry;

/**
 * The last that somebody had read of an agreement when stating something anew.
 *
 * @param head the sequence of the last entry that they could see
 */
public record Look(Account reader, long head) {

    /**
     * Why something stated after this look has to be read before anything takes its place; empty where nothing was stated
     * since, or by the reader alone.
     *
     * @param latest what was stated last
     * @param what it is about, such as "its terms"
     */
    public Optional<String> overtaken(Optional<? extends Entry<?>> latest, String what) {
        return latest.filter(
                        entry -> entry.sequence() > head && !entry.recordedBy().equals(reader.id()))
                .map(
                        entry -> "Somebody else has changed " + what
                                + " since you opened the page. Look at it as it is now, and change what is still to be changed.");
    }
}
