package uk.org.waymark.web.published;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.position.reporting.PublicationStatement.KeptFile;

/**
 * A publication that everybody may read.
 *
 * @param number of the publication, within its agreement
 * @param from since when everybody may read it
 * @param known the moment as known at which it was made
 * @param head of the ledger from which it was made
 * @param files that are kept of its public version, its model among them
 */
public record Release(
        String agreement,
        int number,
        String title,
        Instant from,
        ReportingPeriod period,
        Known known,
        Head head,
        List<KeptFile> files) {
    public Release {
        files = List.copyOf(files);
    }

    /** The file with an ending; empty where there is none. */
    Optional<KeptFile> file(String ending) {
        return files.stream().filter(file -> file.ending().equals(ending)).findFirst();
    }

    /** Its name in addresses, such as "P3". */
    public String name() {
        return "P" + number;
    }
}
