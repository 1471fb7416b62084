package uk.org.waymark.web.risk;

import java.util.List;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.RiskTerms.Threat;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.web.words.Words;

/**
 * The open risks to outcomes, or those to rewards, as a matrix and as a list.
 *
 * @param code "outcome" or "reward"
 * @param title "Risks to outcomes: 3"
 */
public record RiskGroup(String code, String title, List<MatrixRow> matrix, List<RiskView> risks) {

    static RiskGroup of(Threat threat, List<Risk> open, Position position) {
        List<Risk> threatening =
                open.stream().filter(risk -> risk.terms().threat() == threat).toList();
        RiskScale scale = position.agreement().structure().risks();
        return new RiskGroup(
                threat.code(),
                Words.say("risks.group." + threat.code(), threatening.size()),
                MatrixRow.of(threatening, scale),
                RiskView.of(threatening, position));
    }
}
