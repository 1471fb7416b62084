package uk.org.waymark.web.cycle;

import uk.org.waymark.ledger.cycle.CycleRefused;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.web.lens.Lens;

/**
 * What a form answers.
 *
 * @param form which form of the page; empty before any was sent
 */
public record Said(String form, boolean done, String text) {
    static final Said NOTHING = new Said("", true, "");

    /** Does what a form asks for, and says that it is done or why it is not; what is looked at then is what stands now. */
    static Said of(String form, Lens lens, Runnable command, String done) {
        try {
            command.run();
            lens.renew();
            return new Said(form, true, done);
        } catch (CycleRefused | DatabaseBusy refused) {
            return new Said(form, false, refused.getMessage());
        }
    }

    static Said fault(String form, String text) {
        return new Said(form, false, text);
    }
}
