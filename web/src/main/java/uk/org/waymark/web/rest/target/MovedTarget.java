package uk.org.waymark.web.rest.target;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.refresh.TargetMove;
import uk.org.waymark.position.refresh.YearMove;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * The targets of a measure as first agreed beside those in force.
 *
 * @param ambition "taken-out", "easier", "unchanged", "harder", "first-set", "both-ways" or "not-comparable"
 */
public record MovedTarget(String code, String designation, String ambition, List<MovedYear> years) {

    /**
     * The target of a year.
     *
     * @param before as first agreed, in digits or as the kind of year without a target; empty where nothing was
     */
    public record MovedYear(String year, Optional<String> before, Optional<String> after, String ambition) {
        static MovedYear of(YearMove move) {
            return new MovedYear(
                    move.year().toString(),
                    move.before().map(Target::text),
                    move.after().map(Target::text),
                    Codes.of(move.ambition()));
        }
    }

    /** The answer about a measure. */
    public static MovedTarget of(TargetMove move) {
        return new MovedTarget(
                move.indicator().code().text(),
                move.indicator().designation().code(),
                Codes.of(move.ambition()),
                move.years().stream().map(MovedYear::of).toList());
    }
}
