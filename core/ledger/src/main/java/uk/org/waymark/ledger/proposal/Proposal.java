package uk.org.waymark.ledger.proposal;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.release.ItemChange;
import uk.org.waymark.position.release.MovedRating;

/**
 * Definitions that somebody means to install, and what that would do. Nothing of it is installed.
 *
 * @param source the name of the file that was sent
 * @param title of the theme or of the agreement, by the files sent; the name of the file where that cannot be read
 * @param files as they would be installed; as they were sent where one cannot be read
 * @param checks how many were made; none where a file cannot be read
 * @param faults everything that keeps it from being installed, with file, line and column
 * @param content the digest of what would be installed; empty where a file cannot be read
 * @param instead the content in force that it would take the place of; empty where there is none
 * @param changes what differs from that
 * @param outlook what it would do to ratings; empty while there are faults
 */
public record Proposal(
        String source,
        String title,
        List<DefinitionFile> files,
        int checks,
        List<Fault> faults,
        Optional<Hash> content,
        Optional<Hash> instead,
        List<ItemChange> changes,
        Optional<Outlook> outlook) {
    public Proposal {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
        changes = List.copyOf(changes);
    }

    /**
     * What a proposal would do to ratings, from all figures that are there now.
     *
     * @param before the position of the latest period with figures, by what is in force
     * @param after the same by the proposal
     */
    public record Outlook(List<MovedRating> moved, Position before, Position after) {
        public Outlook {
            moved = List.copyOf(moved);
        }
    }

    /** Whether nothing keeps it from being installed. */
    public boolean isFit() {
        return faults.isEmpty();
    }

    /** Whether it says anything else than what is in force. */
    public boolean isChange() {
        return !content.equals(instead);
    }
}
