package uk.org.waymark.contract.scoring;

import java.util.Optional;

/**
 * The scoring SPI: draws the bands an outturn falls into. A theme writes one only where the standard rule cannot
 * express what was agreed.
 *
 * <p>Because a rule draws bands instead of naming a symbol, the symbol, the figures at which it would flip, the
 * acceptable range on a chart and the explanation always agree with one another.
 */
public interface ScoringRule {

    /** The rule's name as a reader sees it, such as "Leicester 2008". */
    String name(ScoringCase given);

    /** Raised whenever the rule would judge the same figures differently. */
    int version(ScoringCase given);

    /** The bands, or empty when the target has no figure yet or the outturn is of another kind than the target. */
    Optional<Bands> bands(ScoringCase given);

    /**
     * The score of an outturn by this rule. Waymark answers it from the bands; a theme's own answer would not be used.
     *
     * @since 1
     */
    default Score judge(ScoringCase given) {
        return Score.judge(given, this);
    }
}
