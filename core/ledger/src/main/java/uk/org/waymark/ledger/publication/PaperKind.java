package uk.org.waymark.ledger.publication;

import java.util.List;
import uk.org.waymark.contract.paper.Audience;

/**
 * A kind of paper.
 *
 * @param id such as "cabinet-report"
 * @param audiences whom there is a version for, the widest last
 */
public record PaperKind(String id, String title, List<Audience> audiences) {
    public PaperKind {
        audiences = List.copyOf(audiences);
    }
}
