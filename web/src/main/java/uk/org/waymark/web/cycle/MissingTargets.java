package uk.org.waymark.web.cycle;

import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.web.words.Words;

/**
 * The measures of a period whose figures there is nothing to judge by, because no target was agreed on the basis on
 * which they are reported.
 */
public record MissingTargets(ReportingPeriod period, List<String> codes) {
    public MissingTargets {
        codes = List.copyOf(codes);
    }

    static MissingTargets of(Completeness returns) {
        return new MissingTargets(
                returns.period(),
                returns.measures()
                        .filter(measure -> measure.isDue() && !measure.targeted())
                        .map(measure -> measure.measure().code().text())
                        .toList());
    }

    /** Those that the performance team is asked about: of the periods that were never opened, where there are any. */
    static List<MissingTargets> beforeOpening(Stream<Completeness> periods) {
        return periods.filter(returns -> isUnopened(returns.state()))
                .map(MissingTargets::of)
                .filter(missing -> !missing.codes().isEmpty())
                .toList();
    }

    private static boolean isUnopened(PeriodState state) {
        return !state.isOpen() && !state.isClosed();
    }

    /** "NI 16, NI 20 and NI 35". */
    String list() {
        int last = codes.size() - 1;
        return last < 1
                ? String.join("", codes)
                : Words.say("periods.untargeted.and", String.join(", ", codes.subList(0, last)), codes.get(last));
    }

    public String sentence() {
        return Words.say("periods.untargeted.before", period, list());
    }

    String question() {
        return Words.say("periods.untargeted.question", period, list());
    }
}
