package uk.org.waymark.ledger.entry;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskStatement;
import uk.org.waymark.position.reporting.RiskStatement.RiskAccepted;
import uk.org.waymark.position.reporting.RiskStatement.RiskClosed;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.reporting.RiskTerms.Threat;

/** The form of statements about risks in the columns of an entry. */
final class RiskText {
    private static final String TITLE = "title";
    private static final String CAUSE = "cause";
    private static final String EFFECT = "effect";
    private static final String CONTROLS = "controls";
    private static final String OWNER = "owner";
    private static final String ROLE = "role";
    private static final String THREAT = "threat";
    private static final String INDICATORS = "indicators";
    private static final String ACTIONS = "actions";
    private static final String BEFORE = "before";
    private static final String NOW = "now";
    private static final String REVIEW = "review";
    private static final String NOTE = "note";
    private static final String WHY = "why";
    private static final String TIMES = "x";

    private RiskText() {}

    static Columns write(RiskStated stated) {
        RiskTerms terms = stated.terms();
        RiskAssessment assessment = stated.assessment();
        return columns(
                stated,
                Body.empty()
                        .with(TITLE, terms.title())
                        .with(CAUSE, terms.cause())
                        .with(EFFECT, terms.effect())
                        .with(CONTROLS, terms.controls())
                        .with(OWNER, terms.owner())
                        .with(ROLE, terms.role())
                        .with(THREAT, terms.threat().code())
                        .with(INDICATORS, Listed.joined(terms.measures(), IndicatorCode::text))
                        .with(ACTIONS, Listed.joined(terms.actions(), ActionKey::toString))
                        .with(BEFORE, written(assessment.before()))
                        .with(NOW, written(assessment.now()))
                        .with(REVIEW, assessment.review().toString())
                        .with(NOTE, assessment.note()));
    }

    static RiskStated stated(Columns columns) {
        Body body = columns.body();
        RiskTerms terms = new RiskTerms(
                columns.text(TITLE),
                columns.text(CAUSE),
                columns.text(EFFECT),
                body.find(CONTROLS),
                body.find(OWNER),
                body.find(ROLE),
                threat(columns.text(THREAT)),
                Listed.divided(body.find(INDICATORS), IndicatorCode::of),
                Listed.divided(body.find(ACTIONS), ActionKey::of));
        RiskAssessment assessment = new RiskAssessment(
                score(columns.text(BEFORE)),
                score(columns.text(NOW)),
                LocalDate.parse(columns.text(REVIEW)),
                columns.text(NOTE));
        return new RiskStated(columns.subject(), columns.requiredPart(), terms, assessment);
    }

    static Columns write(RiskAccepted accepted) {
        return columns(accepted, Body.empty());
    }

    static RiskAccepted accepted(Columns columns) {
        return new RiskAccepted(columns.subject(), columns.requiredPart());
    }

    static Columns write(RiskClosed closed) {
        return columns(closed, Body.empty().with(WHY, closed.why()));
    }

    static RiskClosed closed(Columns columns) {
        return new RiskClosed(columns.subject(), columns.requiredPart(), columns.text(WHY));
    }

    private static Columns columns(RiskStatement statement, Body body) {
        return new Columns(statement.theme(), Optional.of(statement.id()), Optional.empty(), body);
    }

    private static String written(RiskScore score) {
        return score.likelihood() + TIMES + score.impact();
    }

    private static RiskScore score(String written) {
        String[] numbers = written.split(TIMES, 2);
        return new RiskScore(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private static Threat threat(String code) {
        return Threat.find(code)
                .orElseThrow(() -> new IllegalStateException("There is no threat \"" + code + "\" of a risk"));
    }
}
