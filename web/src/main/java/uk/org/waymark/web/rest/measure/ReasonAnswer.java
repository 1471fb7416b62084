package uk.org.waymark.web.rest.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.scoring.Band;
import uk.org.waymark.contract.scoring.Explanation;
import uk.org.waymark.contract.scoring.Flip;
import uk.org.waymark.contract.scoring.Reason.Judged;
import uk.org.waymark.contract.scoring.Reason.NotJudged;
import uk.org.waymark.contract.scoring.Score;

/**
 * Why a symbol is what it is. A measure that was judged says by what; one that was not says what kept it from that; one
 * in parts says so in its sentence and leaves the rest to its parts.
 *
 * @param sentence the whole in a sentence or two
 * @param outturn what was judged
 * @param target what it was judged by
 * @param targetFrom where that target comes from
 * @param polarity what good is: "high", "low" or "on-plan"
 * @param tolerance how far from the target is still acceptable; empty for levels and ratios, which have fixed ones
 * @param rule the rule and {@code ruleVersion} its version
 * @param difference outturn less target; for a ratio, in its numerator
 * @param differencePercent that difference as a percentage of the target's size
 * @param acceptable the range that is neither better nor worse, where there is one; for a ratio, in its numerator
 * @param flips the nearest outturns at which the symbol would have been another
 * @param because what kept the outturn from being judged, such as "placeholder" or "no-outturn"
 * @param detail the same in words
 */
public record ReasonAnswer(
        String sentence,
        Optional<String> outturn,
        Optional<String> target,
        Optional<String> targetFrom,
        Optional<String> polarity,
        Optional<String> tolerance,
        Optional<String> rule,
        Optional<Integer> ruleVersion,
        Optional<String> difference,
        Optional<String> differencePercent,
        Optional<Acceptable> acceptable,
        List<FlipAnswer> flips,
        Optional<String> because,
        Optional<String> detail) {
    /** The ends of the acceptable range. */
    public record Acceptable(String from, String to) {}

    /** An outturn at which the symbol would have been another. */
    public record FlipAnswer(String outturn, String performance) {}

    public static ReasonAnswer of(Score score) {
        return score.reason().judged().map(judged -> judged(score, judged)).orElseGet(() -> notJudged(score));
    }

    private static ReasonAnswer judged(Score score, Judged judged) {
        Figure outturn = judged.given().outturn();
        return new ReasonAnswer(
                Explanation.of(score),
                Optional.of(Codes.figure(outturn, judged.given().measurement())),
                TargetText.of(judged.given().target(), judged.given().baseline())
                        .figure(),
                Optional.of(judged.given().targetFrom()),
                Optional.of(Codes.of(judged.given().measurement().polarity())),
                Optional.of(judged.given().tolerances())
                        .filter(any -> outturn.fixedTolerance().isEmpty())
                        .map(Object::toString),
                Optional.of(judged.ruleName()),
                Optional.of(judged.ruleVersion()),
                judged.difference().map(judged::rounded).map(ReasonAnswer::digits),
                judged.differencePercent().map(BigDecimal::toPlainString),
                judged.bands().acceptable().flatMap(ReasonAnswer::acceptable),
                judged.flips().stream().map(flip -> flip(flip, outturn)).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static ReasonAnswer notJudged(Score score) {
        Optional<NotJudged> nothing =
                Optional.of(score.reason()).filter(NotJudged.class::isInstance).map(NotJudged.class::cast);
        return new ReasonAnswer(
                Explanation.of(score),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                nothing.map(reason -> Codes.of(reason.because())),
                nothing.map(NotJudged::detail));
    }

    private static Optional<Acceptable> acceptable(Band band) {
        return band.from().flatMap(from -> band.to().map(to -> new Acceptable(digits(from), digits(to))));
    }

    private static FlipAnswer flip(Flip flip, Figure outturn) {
        String figure = outturn instanceof Figure.Ratio ratio
                ? digits(flip.figure()) + "/" + ratio.denominator()
                : flip.figure().toPlainString();
        return new FlipAnswer(figure, flip.performance().code());
    }

    /** A figure that was worked out; it has no digits of its own to keep. */
    private static String digits(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
