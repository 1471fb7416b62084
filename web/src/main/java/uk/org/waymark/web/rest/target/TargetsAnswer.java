package uk.org.waymark.web.rest.target;

import java.util.List;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.refresh.TargetMove;

/**
 * The targets of an agreement at a moment.
 *
 * @param measures in the order of the agreement
 * @param proposals in the order in which they were made; none for the public
 */
public record TargetsAnswer(
        String agreement, String knownAt, List<MovedTarget> measures, List<ProposalAnswer> proposals) {

    /** The answer about an agreement with these themes. */
    public static TargetsAnswer of(String agreement, List<Theme> themes, List<Proposal> proposals, Known known) {
        return new TargetsAnswer(
                agreement,
                known.toString(),
                themes.stream()
                        .flatMap(theme -> theme.indicators().stream())
                        .flatMap(indicator -> TargetMove.sinceFirst(indicator, known).stream())
                        .map(MovedTarget::of)
                        .toList(),
                proposals.stream().map(ProposalAnswer::of).toList());
    }
}
