package uk.org.waymark.ledger.seal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.position.paper.Paper;

/**
 * A paper as its statement names it.
 *
 * @param agreement its id
 * @param kind the paper’s template, such as "annual-review"
 * @param period as addresses write it
 * @param known the moment as known of its figures, as addresses write it
 * @param digest of the paper’s canonical text
 * @param head where the agreement’s chain ended when the paper was made
 * @param signed to the second
 */
public record SealedPaper(
        String agreement,
        String kind,
        String title,
        String period,
        String known,
        Hash digest,
        Head head,
        Instant signed) {
    public SealedPaper {
        signed = signed.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * A paper that is signed now.
     *
     * @param head where the chain of its agreement ended when it was made
     */
    public static SealedPaper of(Paper paper, Head head, Instant signed) {
        return new SealedPaper(
                paper.about().agreement(),
                paper.template(),
                paper.title(),
                paper.about().period(),
                paper.about().known(),
                Hash.of(paper.canonical()),
                head,
                signed);
    }

    Map<String, Object> json() {
        return new TreeMap<>(Map.of(
                "agreement", agreement,
                "kind", kind,
                "title", title,
                "period", period,
                "known", known,
                "digest", digest.hex(),
                "head",
                        Map.of(
                                "sequence", Long.toString(head.sequence()),
                                "hash", head.hash().hex()),
                "signed", signed.toString()));
    }
}
