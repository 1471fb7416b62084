package uk.org.waymark.web.cycle;

import java.util.Optional;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.web.words.Words;

/**
 * One period in the list of the performance team.
 *
 * @param untargeted which figures there is nothing to judge by, while the period is open; before, the form asks about them
 */
public record PeriodRow(
        String code,
        String title,
        String state,
        String due,
        String supplied,
        String onTime,
        String signedOff,
        Optional<String> untargeted) {

    static PeriodRow of(Completeness returns) {
        ReturnCount count = returns.count();
        String none = Words.say("measure.none");
        boolean asked = returns.state().due().isPresent();
        return new PeriodRow(
                returns.period().code(),
                returns.period().toString(),
                state(returns.state()),
                returns.state().due().map(Words::date).orElse(none),
                Words.say("returns.share", count.supplied(), count.due()),
                returns.isTimed() ? Words.say("returns.share", count.onTime(), count.due()) : none,
                asked ? Words.say("returns.share", count.signedOff(), count.due()) : none,
                untargeted(returns));
    }

    private static Optional<String> untargeted(Completeness returns) {
        return Optional.of(MissingTargets.of(returns))
                .filter(missing -> returns.state().isOpen() && !missing.codes().isEmpty())
                .map(missing -> Words.say("periods.untargeted", missing.list()));
    }

    /** An open one's due date has a column of its own. */
    private static String state(PeriodState state) {
        return state.isOpen() ? Words.say("periods.state.open") : Words.capital(state.words());
    }
}
