package uk.org.waymark.ledger.capture;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;

/**
 * What needs a reason: another figure than the one that stands, a figure taken back, and that there is none, because each
 * changes what was said or leaves a measure out. That a group is too small to show is its own reason.
 *
 * @param before what stands
 */
record ReasonRule(Indicator indicator, Proposal proposal, Optional<StandingFigure> before) {

    /** @param changes whether the proposal changes the figure at all */
    List<Finding> findings(boolean changes) {
        if (proposal.outturn().isWithdrawn() && before.isEmpty()) {
            return List.of(Finding.error(
                    Field.FIGURE, "There is no figure for " + proposal.about() + " to withdraw.", "Leave it blank."));
        }
        if (proposal.outturn().isWithdrawn() && before.get().made()) {
            return List.of(Finding.error(
                    Field.FIGURE,
                    "The figure for " + proposal.about() + " is made of others.",
                    "Withdraw the one that is wrong, or correct it."));
        }
        if (!changes || proposal.grounds().reason().isPresent()) {
            return List.of();
        }
        return before.map(stands -> List.of(changed(stands))).orElseGet(this::unexplained);
    }

    private Finding changed(StandingFigure stands) {
        String about = proposal.within().isPresent()
                ? proposal.about()
                : stands.entry().statement().subject().toString();
        String standing = about + ", which stands at " + stands.words(indicator.reportedMeasurement()) + ".";
        return proposal.outturn().isWithdrawn()
                ? Finding.error(Field.REASON, "It withdraws " + standing, "Say what was wrong with the figure.")
                : Finding.error(Field.REASON, "It restates " + standing, "Say why the figure changed.");
    }

    private List<Finding> unexplained() {
        return proposal.outturn()
                .absence()
                .filter(absence -> proposal.breakdown(indicator).isEmpty())
                .map(absence -> List.of(Finding.error(
                        Field.REASON,
                        "It says “" + absence.words() + "” of " + proposal.subject() + " and does not say why.",
                        "Say why there is no figure.")))
                .orElse(List.of());
    }
}
