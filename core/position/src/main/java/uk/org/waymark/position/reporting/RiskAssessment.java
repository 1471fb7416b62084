package uk.org.waymark.position.reporting;

import java.time.LocalDate;
import uk.org.waymark.contract.risk.RiskScore;

/**
 * The scores of a risk, without its controls and with them.
 *
 * @param before without its controls
 * @param now with the controls that are in place
 * @param review the day by which it is to be assessed again
 * @param note why it is scored so; empty where nobody says
 */
public record RiskAssessment(RiskScore before, RiskScore now, LocalDate review, String note) {
    public RiskAssessment {
        note = note.strip();
    }
}
