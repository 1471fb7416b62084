package uk.org.waymark.position.refresh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.RevisedTerms;

/**
 * The effect of a proposal.
 *
 * @param years the years of which it states a target, by today's terms and by those proposed
 * @param coming the ends of years that are still to come, where the delivery group expects a figure
 * @param latest the last period with a figure; empty where there is none
 * @param past the ratings of past periods that would have been others, had it always been agreed so; they stay as they are
 */
public record Effect(List<YearMove> years, List<RatingIf> coming, Optional<RatingIf> latest, List<MovedRating> past) {
    public Effect {
        years = List.copyOf(years);
        coming = List.copyOf(coming);
        past = List.copyOf(past);
    }

    /**
     * Of terms in force from today on.
     *
     * @param theme the measure's, as in force
     */
    public static Effect of(
            Agreement agreement,
            Theme theme,
            Indicator indicator,
            RevisedTerms terms,
            Entries entries,
            LocalDate today) {
        return new Reckoning(agreement, theme, indicator, terms, entries, today).effect();
    }
}
