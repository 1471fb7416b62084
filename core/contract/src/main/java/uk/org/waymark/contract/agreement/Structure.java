package uk.org.waymark.contract.agreement;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.risk.RiskScale;

/**
 * How an agreement orders its themes, measures and risks, beyond the list of its themes.
 *
 * @param designations its own names of them; empty to use the usual ones
 * @param scorecards in the order of its file
 * @param levels its words for what its themes are grouped by, and its measures
 * @param blocks in the order in which they are shown; each theme is in one, or there are none
 * @param risks how it scores them
 * @since 1
 */
public record Structure(
        List<AgreementDesignation> designations,
        List<Scorecard> scorecards,
        Levels levels,
        List<Block> blocks,
        RiskScale risks) {
    /** The structure of an agreement that has themes and nothing else. */
    public static final Structure PLAIN = new Structure(List.of(), List.of(), Levels.USUAL, List.of());

    public Structure {
        designations = List.copyOf(designations);
        scorecards = List.copyOf(scorecards);
        blocks = List.copyOf(blocks);
    }

    /** One that scores risks in the usual way. */
    public Structure(
            List<AgreementDesignation> designations, List<Scorecard> scorecards, Levels levels, List<Block> blocks) {
        this(designations, scorecards, levels, blocks, RiskScale.USUAL);
    }

    public Optional<AgreementDesignation> findDesignation(String id) {
        return designations.stream().filter(its -> its.id().equals(id)).findFirst();
    }

    public Optional<Scorecard> findScorecard(String id) {
        return scorecards.stream().filter(its -> its.id().equals(id)).findFirst();
    }

    /** The block of a theme; empty where there are no blocks. */
    public Optional<Block> findBlockOf(String theme) {
        return blocks.stream().filter(block -> block.themes().contains(theme)).findFirst();
    }
}
