package uk.org.waymark.ledger.publication;

import java.util.List;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.position.paper.Paper;

/** Makes the files that people read of a paper; which formats there are is known where they are written. */
public interface Renderer {
    /**
     * The files of a paper, one for each format.
     *
     * @param digest of its canonical form
     * @param head the head of the ledger from which it was composed
     */
    List<RenderedFile> render(Paper paper, Agreement agreement, Hash digest, Head head);

    /**
     * A file that a paper was rendered to.
     *
     * @param ending of its name, such as "pdf"
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and never compared
    record RenderedFile(String ending, String mediaType, byte[] content) {}
}
