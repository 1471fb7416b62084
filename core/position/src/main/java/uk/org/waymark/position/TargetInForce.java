package uk.org.waymark.position;

import java.util.Optional;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;

/**
 * The target a period's outturn is judged by: the one agreed when the period ended.
 *
 * @param interim whether it is the period's own interim target rather than the whole year's
 * @param agreed the revision it comes from
 */
public record TargetInForce(Target target, boolean interim, Agreed agreed) {

    /**
     * The interim target of a period, else the year's if it stands on the basis of the figures.
     *
     * @param known the reader's moment; what was agreed after it is not seen
     */
    public static Optional<TargetInForce> of(Indicator indicator, ReportingPeriod period, Known known) {
        return indicator.termsInForce(period, known).flatMap(terms -> {
            Optional<Dated<Target>> annual = terms.target(period.year());
            boolean unscored = annual.flatMap(year -> year.value().unscored()).isPresent();
            if (!unscored && terms.interim(period).isPresent()) {
                return terms.interim(period).map(interim -> of(interim, true));
            }
            return annual.filter(year -> unscored || indicator.reported().isEmpty())
                    .map(year -> of(year, false));
        });
    }

    private static TargetInForce of(Dated<Target> dated, boolean interim) {
        return new TargetInForce(dated.value(), interim, dated.agreed());
    }

    /** What one part is judged by, or this where no part is asked for. */
    public TargetInForce ofPart(Optional<String> part) {
        return new TargetInForce(target.ofPart(part), interim, agreed);
    }

    /** Where it came from, in words. */
    public String origin() {
        return (interim ? "interim target, " : "target for the whole year, ") + agreed.by();
    }
}
