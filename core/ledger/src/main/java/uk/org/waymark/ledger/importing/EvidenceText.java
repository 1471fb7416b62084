package uk.org.waymark.ledger.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.ledger.capture.Proposal.EvidenceLink;

/** Evidence as a file writes it: a link, with its title before it. */
final class EvidenceText {
    private static final Pattern WRITTEN =
            Pattern.compile("(?s)(.*?)\\s*((?:https?://|sha256:)\\S+)", Pattern.CASE_INSENSITIVE);

    private EvidenceText() {}

    static EvidenceLink parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("it has no link at its end");
        }
        return new EvidenceLink(written.group(1).isEmpty() ? written.group(2) : written.group(1), written.group(2));
    }
}
