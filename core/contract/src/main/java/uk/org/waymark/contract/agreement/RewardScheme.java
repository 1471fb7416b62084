package uk.org.waymark.contract.agreement;

import java.math.BigDecimal;

/**
 * The reward of the measures that are reward weighted: in equal shares, by how much of the stretch from the
 * baseline to the target of the last year was achieved.
 *
 * @param pounds the reward for all of them at the cap, before the scheme was cut
 * @param floor the percentage of the stretch below which nothing is paid, such as 60
 * @param cap the percentage of the stretch above which nothing more is paid, such as 100
 * @param factor what is paid of each pound, such as 0.5 where the scheme was cut by half; 1 where it was not
 * @since 1
 */
public record RewardScheme(BigDecimal pounds, BigDecimal floor, BigDecimal cap, BigDecimal factor) {
    public RewardScheme {
        if (floor.signum() < 0 || floor.compareTo(cap) > 0) {
            throw new IllegalArgumentException(
                    "The reward's floor, " + floor + "%, lies below 0 or above its cap, " + cap + "%");
        }
    }
}
