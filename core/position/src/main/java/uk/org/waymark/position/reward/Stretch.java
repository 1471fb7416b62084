package uk.org.waymark.position.reward;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.org.waymark.contract.agreement.RewardScheme;
import uk.org.waymark.contract.figure.Figure;

/**
 * The part of a stretch that a figure achieves, and its reward.
 *
 * @param percent of the way from the baseline to the target, to one decimal; below 0 where the figure went the other way
 * @param reward in whole pounds
 */
public record Stretch(Figure figure, BigDecimal percent, BigDecimal reward) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * The stretch that a figure achieves; empty where the target is the baseline, so that there is nothing to achieve.
     *
     * @param share what the measure earns at the cap
     */
    static Optional<Stretch> of(RewardScheme scheme, BigDecimal share, Figure baseline, Figure target, Figure figure) {
        return baseline.number().flatMap(from -> target.number()
                .filter(to -> to.compareTo(from) != 0)
                .flatMap(to -> figure.number().map(reached -> of(scheme, share, figure, from, to, reached))));
    }

    private static Stretch of(
            RewardScheme scheme, BigDecimal share, Figure figure, BigDecimal from, BigDecimal to, BigDecimal reached) {
        BigDecimal percent =
                reached.subtract(from).multiply(HUNDRED).divide(to.subtract(from), 1, RoundingMode.HALF_UP);
        BigDecimal paid = percent.compareTo(scheme.floor()) < 0 ? BigDecimal.ZERO : percent.min(scheme.cap());
        BigDecimal reward = scheme.cap().signum() == 0
                ? BigDecimal.ZERO
                : share.multiply(paid).divide(scheme.cap(), 0, RoundingMode.HALF_UP);
        return new Stretch(figure, percent, reward);
    }
}
