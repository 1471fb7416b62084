package uk.org.waymark.web.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.web.words.Words;

/**
 * A risk in the words of a reader.
 *
 * @param theme the id of its theme
 * @param state raised, accepted or closed, for the style sheet
 * @param stateWords the same with what is to be done next
 * @param score the score with its controls, in words: "Likely, major: 16, high"
 * @param before the score without them
 * @param level low, medium or high; "none" where the agreement has not declared its appetite
 * @param overdue whether it should have been assessed again by the day it is looked at
 * @param closed why it was closed and when; empty for an open one
 */
public record RiskView(
        String id,
        String title,
        String cause,
        String effect,
        String controls,
        String owner,
        boolean owned,
        String theme,
        String themeTitle,
        String threat,
        String state,
        String stateWords,
        String score,
        String before,
        String level,
        String review,
        boolean overdue,
        Optional<String> closed,
        List<IndicatorCode> measures,
        List<LoweringAction> actions) {

    /** Risks in their order, as a position's reader sees them. */
    public static List<RiskView> of(List<Risk> risks, Position position) {
        return risks.stream().map(risk -> of(risk, position)).toList();
    }

    static RiskView of(Risk risk, Position position) {
        RiskTerms terms = risk.terms();
        RiskScale scale = position.agreement().structure().risks();
        LocalDate day = position.known().date();
        return new RiskView(
                risk.id(),
                terms.title(),
                terms.cause(),
                terms.effect(),
                terms.controls().orElseGet(() -> Words.say("risk.controls.none")),
                owner(terms),
                terms.owner().isPresent(),
                risk.theme(),
                position.findTheme(risk.theme()).map(ThemePosition::title).orElse(risk.theme()),
                Words.say("risk.threat." + terms.threat().code()),
                risk.state().code(),
                Words.say("risk.state." + risk.state().code()),
                score(risk.assessment().now(), scale),
                score(risk.assessment().before(), scale),
                risk.level(scale)
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .orElse("none"),
                Words.date(risk.assessment().review()),
                risk.isOverdue(day),
                risk.closed()
                        .map(entry -> Words.say(
                                "risk.closed.why",
                                Words.date(entry.knownFrom()),
                                entry.statement().why())),
                terms.measures(),
                LoweringAction.of(terms, position));
    }

    private static String owner(RiskTerms terms) {
        return terms.owner()
                .map(body -> terms.role()
                        .map(role -> Words.say("plan.ownerRole", body, role))
                        .orElse(body))
                .orElseGet(() -> Words.say("plan.noOwner"));
    }

    /** "Likely, major: 16, high"; without an appetite "Likely, major: 16". */
    static String score(RiskScore score, RiskScale scale) {
        String scored = Words.say(
                "risk.score", scale.likelihood(score), scale.impact(score).toLowerCase(Locale.UK), score.product());
        return scale.level(score)
                .map(level -> Words.say(
                        "risk.score.level",
                        scored,
                        Words.say("risk.level." + level.name().toLowerCase(Locale.ROOT))))
                .orElse(scored);
    }
}
