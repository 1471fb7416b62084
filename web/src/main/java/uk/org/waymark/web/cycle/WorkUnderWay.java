package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.words.Words;

/**
 * The open period beside the one that is looked at, for who is signed in: work under way does not change where the
 * agreement stands, and is told all the same.
 */
@Named
@RequestScoped
public class WorkUnderWay {
    @Inject
    private Lens lens;

    /** "2008/09 Q3 is in progress: 8 of 47 figures, none signed off."; empty where no other period is open. */
    public Optional<String> getSentence() {
        return period().map(period -> {
            Snapshot snapshot = lens.snapshot();
            ReturnCount count = snapshot.returns(period).count();
            return Words.say(
                    "underWay",
                    period,
                    count.supplied(),
                    count.due(),
                    count.signedOff() == 0 ? Words.say("underWay.none") : Words.number(count.signedOff()));
        });
    }

    /** The address of this page about that period. */
    public String getLink() {
        return period().map(period -> lens.getHere() + "?period=" + period.code())
                .orElse("");
    }

    private Optional<ReportingPeriod> period() {
        return lens.snapshot().openPeriod().filter(period -> !period.equals(lens.getPeriod()));
    }
}
