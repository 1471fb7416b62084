package uk.org.waymark.ledger.capture;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.InstalmentWithdrawal;
import uk.org.waymark.position.reporting.Statement.OfInstalment;
import uk.org.waymark.position.reporting.Subject;

/**
 * What a proposal says of the figure of a month or term that does not stand already.
 *
 * @param before what stands
 */
record InstalmentEdit(CollectionPeriod when, Proposal proposal, Optional<Entry<Instalment>> before) {

    /**
     * What it would append; nothing where it says nothing new.
     *
     * @param changes whether another figure is proposed than the one that stands
     */
    Optional<OfInstalment> news(boolean changes) {
        Subject subject = proposal.subject();
        if (proposal.outturn().isWithdrawn() && before.isPresent()) {
            return Optional.of(new InstalmentWithdrawal(subject.code(), subject.part(), subject.period(), when));
        }
        Optional<Instalment> stands = before.map(Entry::statement);
        Optional<Figure> kept = changes ? proposal.outturn().figure() : stands.map(Instalment::figure);
        return kept.filter(any -> !proposal.outturn().isNothing()
                        || proposal.provisional().isPresent())
                .map(figure -> new Instalment(
                        subject.code(),
                        subject.part(),
                        subject.period(),
                        when,
                        figure,
                        proposal.provisional()
                                .orElse(stands.map(Instalment::provisional).orElse(false))))
                .filter(instalment -> !stands.equals(Optional.of(instalment)))
                .map(OfInstalment.class::cast);
    }
}
