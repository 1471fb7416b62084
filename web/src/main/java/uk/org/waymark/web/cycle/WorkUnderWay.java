package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
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

    private Optional<ReturnCount> count = Optional.empty();

    /** "2008/09 Q3 is in progress: 8 of 47 figures, none signed off."; empty where no other period is open. */
    public Optional<String> getSentence() {
        return period().map(period -> Words.say(
                "underWay",
                period,
                count(period).supplied(),
                count(period).due(),
                count(period).signedOff() == 0
                        ? Words.say("underWay.none")
                        : Words.number(count(period).signedOff())));
    }

    /** How many figures of that period are in. */
    public int getSupplied() {
        return period().map(period -> count(period).supplied()).orElse(0);
    }

    /** How many figures are due for it. */
    public int getDue() {
        return period().map(period -> count(period).due()).orElse(0);
    }

    private ReturnCount count(ReportingPeriod period) {
        ReturnCount known =
                count.orElseGet(() -> lens.snapshot().returns(period).count());
        count = Optional.of(known);
        return known;
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
