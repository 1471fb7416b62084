package uk.org.waymark.ledger.publication;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.position.publication.PaperDifference;

/**
 * A version of a publication, composed again from the entries it was composed from.
 *
 * @param digest of what was composed now; empty where nothing could be composed
 * @param identical whether it is, to the byte, what is kept
 * @param differences where it is not
 * @param refused why nothing could be composed; empty where something was
 */
public record Rebuilt(
        Audience audience,
        Optional<String> digest,
        boolean identical,
        List<PaperDifference> differences,
        Optional<String> refused) {
    public Rebuilt {
        differences = List.copyOf(differences);
    }
}
