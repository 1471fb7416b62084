package uk.org.waymark.web.cycle;

import java.util.List;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.cycle.CycleRefused;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.web.lens.Lens;

/**
 * What a form answers.
 *
 * @param form which form of the page; empty before any was sent
 * @param measures those that a refusal is about, in the order of the agreement
 */
public record Said(String form, boolean done, String text, List<IndicatorCode> measures) {
    static final Said NOTHING = new Said("", true, "", List.of());

    /** Does what a form asks for, and says that it is done or why it is not; what is looked at then is what stands now. */
    static Said of(String form, Lens lens, Runnable command, String done) {
        try {
            command.run();
            lens.renew();
            return new Said(form, true, done, List.of());
        } catch (CycleRefused refused) {
            return new Said(form, false, refused.getMessage(), refused.measures());
        } catch (DatabaseBusy busy) {
            return fault(form, busy.getMessage());
        }
    }

    static Said fault(String form, String text) {
        return new Said(form, false, text, List.of());
    }
}
