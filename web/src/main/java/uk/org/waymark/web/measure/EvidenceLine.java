package uk.org.waymark.web.measure;

import uk.org.waymark.ledger.evidence.EvidenceFile;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.web.words.Words;

/**
 * A piece of evidence in one line.
 *
 * @param period that its figure was reported for
 * @param added the day it was added
 * @param address a link, or the digest of a file that the ledger keeps
 */
public record EvidenceLine(String title, String period, String added, String address) {

    public static EvidenceLine of(Entry<Evidence> entry) {
        Evidence evidence = entry.statement();
        return new EvidenceLine(
                evidence.title(), evidence.period().toString(), Words.date(entry.knownFrom()), evidence.address());
    }

    /**
     * Where it is found; empty for an address that no browser should follow.
     *
     * @param context the address of this application
     */
    public String link(String context) {
        if (address.startsWith(EvidenceFile.SCHEME)) {
            return context + "/evidence/" + address.substring(EvidenceFile.SCHEME.length());
        }
        return address.matches("(?i)https?://.*") ? address : "";
    }
}
