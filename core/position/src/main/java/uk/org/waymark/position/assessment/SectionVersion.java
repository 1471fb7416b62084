package uk.org.waymark.position.assessment;

import java.util.Optional;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAgreed;
import uk.org.waymark.position.reporting.ReviewStatement.SectionWritten;

/**
 * A version of a section's text.
 *
 * @param agreed when it was agreed; empty where it was not, or another took its place before
 */
public record SectionVersion(Entry<SectionWritten> written, Optional<Entry<SectionAgreed>> agreed) {
    public String text() {
        return written.statement().text();
    }

    /** The documents that its claims rest on, in words. */
    public Optional<String> evidence() {
        return written.statement().evidence();
    }
}
