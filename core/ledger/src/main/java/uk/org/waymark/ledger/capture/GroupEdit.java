package uk.org.waymark.ledger.capture;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Breakdown;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.GroupAnswer;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.GroupWithdrawal;
import uk.org.waymark.position.reporting.Statement.OfGroup;
import uk.org.waymark.position.reporting.Subject;

/** What a proposal says of the figure of a group that does not stand already. */
record GroupEdit(Breakdown breakdown, Proposal proposal, Standing standing) {

    /** What stands. */
    Optional<Entry<GroupAnswer>> before() {
        return standing.group(proposal.subject());
    }

    /** Whether another figure, or none, is proposed than the one that stands; also where nothing stood. */
    boolean changesFigure() {
        if (proposal.outturn().isWithdrawn()) {
            return before().isPresent();
        }
        boolean small = proposal.outturn().absence().isPresent();
        Optional<Figure> given = proposal.outturn().given();
        return (small || given.isPresent())
                && before().map(Entry::statement)
                        .filter(stands -> stands.isSmall() == small && isSame(stands.known(), given))
                        .isEmpty();
    }

    private static boolean isSame(Optional<Figure> one, Optional<Figure> other) {
        return one.isEmpty()
                ? other.isEmpty()
                : other.filter(one.get()::isSameAs).isPresent();
    }

    /** What it would append; nothing where it says nothing new. */
    Optional<OfGroup> news() {
        Subject subject = proposal.subject();
        if (proposal.outturn().isWithdrawn()) {
            return before().map(stands -> new GroupWithdrawal(
                    subject.code(), breakdown.by(), subject.part().orElseThrow(), subject.period()));
        }
        if (proposal.outturn().absence().isPresent()) {
            return proposal.ofGroup(breakdown).filter(any -> changesFigure());
        }
        Optional<GroupFigure> stands =
                before().flatMap(entry -> entry.as(GroupFigure.class)).map(Entry::statement);
        Optional<Figure> kept = changesFigure() ? proposal.outturn().figure() : stands.map(GroupFigure::figure);
        return kept.filter(any -> !proposal.outturn().isNothing()
                        || proposal.provisional().isPresent())
                .map(figure -> new GroupFigure(
                        subject.code(),
                        breakdown.by(),
                        subject.part().orElseThrow(),
                        subject.period(),
                        figure,
                        proposal.provisional()
                                .orElse(stands.map(GroupFigure::provisional).orElse(false))))
                .filter(figure -> !stands.equals(Optional.of(figure)))
                .map(OfGroup.class::cast);
    }
}
