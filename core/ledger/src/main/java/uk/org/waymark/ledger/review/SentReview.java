package uk.org.waymark.ledger.review;

import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReviewSent;

/**
 * A review that was sent.
 *
 * @param text its text, rebuilt from the entries it was written from
 * @param same whether that is the text that was sent, by its digest
 */
public record SentReview(Entry<ReviewSent> entry, String text, boolean same) {

    static SentReview of(Entry<ReviewSent> entry, Snapshot snapshot) {
        ReviewSent sent = entry.statement();
        Head head = new Head(sent.sequence(), new Hash(sent.head()));
        String text = text(snapshot.at(head), sent);
        return new SentReview(entry, text, Hash.of(text).hex().equals(sent.digest()));
    }

    private static String text(Snapshot then, ReviewSent sent) {
        return then.review(sent.period(), Known.parse(sent.known())).text();
    }
}
