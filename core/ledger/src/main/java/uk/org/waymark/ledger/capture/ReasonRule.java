package uk.org.waymark.ledger.capture;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Answer;

/**
 * What needs a reason: another figure than the one that stands, a figure taken back, and that there is none, because each
 * changes what was said or leaves a measure out.
 *
 * @param before the answer that stands
 */
record ReasonRule(Indicator indicator, Proposal proposal, Optional<Entry<Answer>> before) {

    /** @param changes whether the proposal changes the figure at all */
    List<Finding> findings(boolean changes) {
        if (proposal.outturn().isWithdrawn() && before.isEmpty()) {
            return List.of(Finding.error(
                    Field.FIGURE, "There is no figure for " + proposal.subject() + " to withdraw.", "Leave it blank."));
        }
        if (!changes || proposal.grounds().reason().isPresent()) {
            return List.of();
        }
        return before.map(entry -> List.of(changed(entry.statement()))).orElseGet(this::unexplained);
    }

    private Finding changed(Answer answer) {
        String standing = answer.subject() + ", which stands at " + words(answer) + ".";
        return proposal.outturn().isWithdrawn()
                ? Finding.error(Field.REASON, "It withdraws " + standing, "Say what was wrong with the figure.")
                : Finding.error(Field.REASON, "It restates " + standing, "Say why the figure changed.");
    }

    private List<Finding> unexplained() {
        return proposal.outturn()
                .absence()
                .map(absence -> List.of(Finding.error(
                        Field.REASON,
                        "It says “" + absence.words() + "” of " + proposal.subject() + " and does not say why.",
                        "Say why there is no figure.")))
                .orElse(List.of());
    }

    private String words(Answer answer) {
        return answer.outturn()
                .map(outturn -> indicator.reportedMeasurement().words(outturn.figure()))
                .orElseGet(() -> "“" + answer.text() + "”");
    }
}
