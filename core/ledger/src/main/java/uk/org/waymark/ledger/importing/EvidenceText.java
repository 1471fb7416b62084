package uk.org.waymark.ledger.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.contract.reporting.Statement.Evidence;

/** Evidence as a file writes it, before it is known what it is evidence of: a link, with its title before it. */
record EvidenceText(String title, String address) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?s)(.*?)\\s*((?:https?://|sha256:)\\S+)", Pattern.CASE_INSENSITIVE);

    static EvidenceText parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("it has no link at its end");
        }
        return new EvidenceText(written.group(1).isEmpty() ? written.group(2) : written.group(1), written.group(2));
    }

    /** Whether it names a file that Waymark keeps; such a one is uploaded and cannot come in by its name. */
    boolean isFile() {
        return address.startsWith("sha256:");
    }

    boolean isSameAs(Evidence evidence) {
        return evidence.address().equals(address) && evidence.title().equals(title);
    }
}
