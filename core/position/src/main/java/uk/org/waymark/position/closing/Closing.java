package uk.org.waymark.position.closing;

import java.util.List;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.Position;

/**
 * What an agreement came to at a period.
 *
 * @param achievements of every measure, in the order of the agreement
 * @param restatements in the same order, and of one measure by period
 */
public record Closing(Position position, List<Achievement> achievements, List<Restatement> restatements) {
    public Closing {
        achievements = List.copyOf(achievements);
        restatements = List.copyOf(restatements);
    }

    public static Closing of(Position position) {
        return new Closing(
                position,
                position.measures()
                        .map(measure ->
                                Achievement.of(measure, position.agreement().lastYear(), position.known()))
                        .toList(),
                position.measures().flatMap(Restatement::of).toList());
    }

    /** The quarter with which the term ends. */
    public ReportingPeriod last() {
        return new ReportingPeriod(position.agreement().lastYear(), 4);
    }

    /** Whether the figures are those of the end of the term, and that has passed. */
    public boolean isAtEnd() {
        return hasEnded() && position.period().equals(last());
    }

    /** Whether the term had ended at the moment as known. */
    public boolean hasEnded() {
        return position.known().date().isAfter(last().ends());
    }

    /** Those whose baseline or last target is no longer the one agreed first. */
    public List<Achievement> changed() {
        return achievements.stream()
                .filter(achievement -> achievement.isRebased() || achievement.isRetargeted())
                .toList();
    }
}
