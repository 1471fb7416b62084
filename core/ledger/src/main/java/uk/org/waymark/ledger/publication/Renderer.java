package uk.org.waymark.ledger.publication;

import java.util.List;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.paper.Paper;

/** Makes the files that people read of a paper; which formats there are is known where they are written. */
public interface Renderer {
    /** The endings of the files that it makes of a paper, such as "pdf", in the order of making. */
    List<String> endings();

    /**
     * One file of a paper.
     *
     * @param ending one of {@link #endings}
     * @param snapshot from which the paper was composed
     */
    RenderedFile render(String ending, Paper paper, Snapshot snapshot);

    /**
     * A file that a paper was rendered to.
     *
     * @param ending of its name, such as "pdf"
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and never compared
    record RenderedFile(String ending, String mediaType, byte[] content) {}
}
