package uk.org.waymark.ledger.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** How many messages the mail server has taken and refused since the start. */
@ApplicationScoped
public class MailCounts {
    private final LongAdder sent = new LongAdder();
    private final LongAdder failed = new LongAdder();

    void countSent() {
        sent.increment();
    }

    void countFailed() {
        failed.increment();
    }

    public long sent() {
        return sent.sum();
    }

    /** Those it did not take, and those that found it away; each is tried again. */
    public long failed() {
        return failed.sum();
    }
}
