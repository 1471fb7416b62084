package uk.org.waymark.contract.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.scoring.Reason.Judged;
import uk.org.waymark.contract.scoring.Reason.NotJudged;
import uk.org.waymark.contract.scoring.Reason.NotRated;
import uk.org.waymark.contract.scoring.Reason.WorstOfParts;

/** A performance symbol together with the reason for it. */
public record Score(Performance performance, Reason reason) {

    /**
     * Judges an outturn by a rule; a rule that finds nothing to compare leaves it not rated.
     *
     * @throws NullPointerException when the rule gives no name, or null for bands
     */
    public static Score judge(ScoringCase given, ScoringRule rule) {
        return Objects.requireNonNull(rule.bands(given), "its bands are null")
                .map(bands -> {
                    BigDecimal value = place(given.outturn());
                    String name = Objects.requireNonNull(rule.name(given), "its name is null");
                    List<Flip> flips =
                            possible(bands.flips(value, given.outturn().step(given.measurement())), given);
                    Judged reason = new Judged(
                            given, value, StandardRule.targetOnLine(given), name, rule.version(given), bands, flips);
                    return new Score(bands.at(value).performance(), reason);
                })
                .orElseGet(() -> notRated(
                        NotRated.NOT_COMPARABLE,
                        "The outturn " + given.outturn().text() + " cannot be compared with the target "
                                + given.target().text()));
    }

    public static Score notRated(NotRated because, String detail) {
        return new Score(Performance.NOT_RATED, new NotJudged(because, detail));
    }

    /** The score of a measure in parts: worse as soon as one part is, otherwise rated only when all parts are. */
    public static Score worstOf(Map<String, Score> byPart) {
        Performance worst =
                worst(byPart.values().stream().map(Score::performance).toList());
        boolean nothing = byPart.values().stream().noneMatch(part -> part.performance.isRated());
        Optional<Score> first = byPart.values().stream().findFirst();
        return nothing && first.isPresent() ? first.get() : new Score(worst, new WorstOfParts(byPart));
    }

    /** The worst of several performances; one that is missing leaves the whole not rated unless another is worse. */
    public static Performance worst(List<Performance> performances) {
        if (performances.contains(Performance.WORSE)) {
            return Performance.WORSE;
        }
        if (performances.isEmpty() || performances.contains(Performance.NOT_RATED)) {
            return Performance.NOT_RATED;
        }
        return performances.contains(Performance.WITHIN) ? Performance.WITHIN : Performance.BETTER;
    }

    private static BigDecimal place(Figure outturn) {
        return outturn.placeOf(outturn)
                .orElseThrow(() ->
                        new IllegalArgumentException("Figures in parts are judged part by part: " + outturn.text()));
    }

    private static List<Flip> possible(List<Flip> flips, ScoringCase given) {
        return flips.stream()
                .filter(flip -> given.possibleOnLine().contains(flip.figure()))
                .toList();
    }

    /** The label of its symbol. */
    String label() {
        return reason.judged()
                .map(judged -> judged.given().scheme().symbol(performance).label())
                .orElse("not rated");
    }
}
