package uk.org.waymark.web.rest.risk;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * A risk as known.
 *
 * @param theme the id of the theme whose delivery group keeps it
 * @param threat "outcome" or "reward"
 * @param indicators the codes of the measures whose targets it puts at risk
 * @param actions those that are meant to lower it, as "plan/action"
 * @param state "raised", "accepted" or "closed"
 * @param overdue whether it should have been assessed again by the day asked about
 * @param assessments the last one first; the first of them stands
 */
public record RiskAnswer(
        String id,
        String theme,
        String title,
        String cause,
        String effect,
        Optional<String> controls,
        Optional<String> owner,
        Optional<String> role,
        String threat,
        List<String> indicators,
        List<String> actions,
        String state,
        boolean overdue,
        Optional<String> closed,
        Optional<String> closedBecause,
        List<AssessmentAnswer> assessments) {

    /**
     * How high a risk was found to be.
     *
     * @param before without its controls
     * @param now with them
     */
    public record AssessmentAnswer(
            String knownFrom, ScoreAnswer before, ScoreAnswer now, String review, Optional<String> note) {}

    /**
     * A likelihood and an impact.
     *
     * @param level "low", "medium" or "high"; empty where the agreement has not declared its appetite
     */
    public record ScoreAnswer(int likelihood, int impact, int score, Optional<String> level) {}

    /** Every risk of a register, in the order in which they were raised. */
    public static List<RiskAnswer> of(RiskRegister register, Position position) {
        return register.risks().stream().map(risk -> of(risk, position)).toList();
    }

    private static RiskAnswer of(Risk risk, Position position) {
        RiskTerms terms = risk.terms();
        return new RiskAnswer(
                risk.id(),
                risk.theme(),
                terms.title(),
                terms.cause(),
                terms.effect(),
                terms.controls(),
                terms.owner(),
                terms.role(),
                terms.threat().code(),
                terms.measures().stream().map(IndicatorCode::text).toList(),
                terms.actions().stream().map(ActionKey::toString).toList(),
                risk.state().code(),
                risk.isOverdue(position.known().date()),
                risk.closed().map(Entry::knownFrom).map(Codes::date),
                risk.closed().map(entry -> entry.statement().why()),
                risk.assessments().stream()
                        .map(entry -> assessment(
                                entry, position.agreement().structure().risks()))
                        .toList());
    }

    private static AssessmentAnswer assessment(Entry<RiskStated> entry, RiskScale scale) {
        RiskAssessment assessment = entry.statement().assessment();
        return new AssessmentAnswer(
                Codes.date(entry.knownFrom()),
                score(assessment.before(), scale),
                score(assessment.now(), scale),
                assessment.review().toString(),
                Optional.of(assessment.note()).filter(note -> !note.isEmpty()));
    }

    private static ScoreAnswer score(RiskScore score, RiskScale scale) {
        return new ScoreAnswer(
                score.likelihood(),
                score.impact(),
                score.product(),
                scale.level(score).map(Codes::of));
    }
}
