package uk.org.waymark.position.publication;

import java.util.Optional;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.position.certificate.Finding;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PublicationStatement.FindingOverruled;

/**
 * A finding in one version of a publication.
 *
 * @param place among the findings of that version, from 1
 * @param overruled by whom and why it does not count; empty where nobody has overruled it
 */
public record CheckedFinding(
        Audience audience, int place, Finding finding, Optional<Entry<FindingOverruled>> overruled) {

    /** Its name within the publication, such as "cabinet.2". */
    public String id() {
        return audience.code() + "." + place;
    }

    /** Whether it keeps the publication from going out. */
    public boolean isBlocking() {
        return finding.isFault() && overruled.isEmpty();
    }
}
