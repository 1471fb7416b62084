package uk.org.waymark.ledger.elsewhere;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.capture.Grounds;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.FigureElsewhere;

/**
 * The conditions of a figure of another place: it names its source, and changing an earlier one needs a reason.
 *
 * @param standing what was recorded before it
 */
public record ElsewhereRule(Indicator indicator, Entries standing) {

    /** The statement that stands of the same figure. */
    public Optional<Entry<FigureElsewhere>> before(FigureElsewhere said) {
        return Elsewhere.of(indicator, standing, Known.EVER).standing(said);
    }

    /**
     * The entry that it is worth; empty where it stands already.
     *
     * @throws ElsewhereRefused when it may not be recorded so
     */
    public Optional<NewEntry> entry(FigureElsewhere said, Grounds grounds) {
        Optional<Entry<FigureElsewhere>> before = before(said);
        if (before.filter(entry -> isSame(entry.statement(), said)).isPresent()) {
            return Optional.empty();
        }
        List<ElsewhereRefused.Fault> faults = faults(said, grounds, before);
        if (!faults.isEmpty()) {
            throw new ElsewhereRefused(faults);
        }
        return Optional.of(new NewEntry(said, grounds.knownFrom(), grounds.reason(), grounds.source()));
    }

    private static boolean isSame(FigureElsewhere stands, FigureElsewhere said) {
        return said.figure()
                .filter(figure -> stands.figure().filter(figure::isSameAs).isPresent())
                .isPresent();
    }

    private static List<ElsewhereRefused.Fault> faults(
            FigureElsewhere said, Grounds grounds, Optional<Entry<FigureElsewhere>> before) {
        List<ElsewhereRefused.Fault> faults = new ArrayList<>();
        String about = said.code() + " in " + said.place().words() + " at " + said.period();
        if (said.figure().isEmpty() && before.isEmpty()) {
            faults.add(new ElsewhereRefused.Fault(
                    "outturn", "There is no figure of " + about + " to withdraw.", "Leave it blank."));
        }
        if (said.figure().isPresent() && grounds.source().isEmpty()) {
            faults.add(new ElsewhereRefused.Fault(
                    "source", "Nothing says who published the figure of " + about + ".", "Name the publication."));
        }
        if (before.isPresent() && grounds.reason().isEmpty()) {
            faults.add(new ElsewhereRefused.Fault(
                    "reason",
                    "The figure of " + about + " stands at "
                            + before.flatMap(entry -> entry.statement().figure())
                                    .map(Figure::text)
                                    .orElseThrow()
                            + ".",
                    "Say why it changes."));
        }
        return faults;
    }
}
