package uk.org.waymark.position;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.AgreementDesignation;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Designation;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;

/**
 * Where one measure stands.
 *
 * @param theme the id of its theme
 * @param designation the agreement's own name for its designation; empty where the usual one will do
 * @param terms what was agreed about it as known at the reader's moment: the schedule
 * @param annualTarget the year's target in that schedule
 * @param placeholder whether it was a placeholder when the period ended
 * @param whole the measure's own reading; in a measure of parts it has a score and no figure
 * @param parts the readings of its parts; empty for most measures
 * @param evidence what the figure shown rests on, earliest known first; the public has none
 * @param management what rates the measure where its own figure is not there; the public has none
 * @param lastRating how it was rated last, where its figure has no target on the basis reported; the review counts that
 * @param history every outturn known so far up to the period
 * @param series the readings of the periods up to this one that have a figure of their own, oldest first; for a measure
 *     in parts those of its first part come first, then the next part's
 */
public record MeasurePosition(
        Indicator indicator,
        String theme,
        Optional<AgreementDesignation> designation,
        Terms terms,
        Optional<Dated<Target>> annualTarget,
        boolean placeholder,
        Reading whole,
        List<Reading> parts,
        Optional<Entry<Commentary>> commentary,
        List<Entry<Evidence>> evidence,
        Optional<ManagementRating> management,
        ReviewCategory review,
        Optional<LastRating> lastRating,
        FigureHistory history,
        List<Reading> series) {
    public MeasurePosition {
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
        series = List.copyOf(series);
    }

    public IndicatorCode code() {
        return indicator.code();
    }

    public boolean isDesignated() {
        return indicator.designation() == Designation.DESIGNATED;
    }

    /** Whether a scorecard shows it. */
    public boolean isOn(Scorecard card) {
        return indicator.membership().scorecards().contains(card.id());
    }

    public Optional<Dated<Baseline>> baseline() {
        return terms.baseline();
    }

    /** Whether the schedule has targets for quarters of the year and none for the whole of it. */
    public boolean isByQuarter() {
        return terms.isByQuarter(whole.period().year());
    }

    /** Every outturn known so far up to the period, superseded ones included, earliest known first. */
    public List<OutturnEntry> figures() {
        return history.figures();
    }

    /** The figure that is shown by group, as far as anything is reported so. */
    public List<BreakdownReading> breakdowns() {
        return history.breakdowns(
                whole.outturn().map(entry -> entry.statement().period()).orElse(whole.period()));
    }

    public Score score() {
        return whole.score();
    }

    public Performance performance() {
        return whole.performance();
    }

    public Performance forecast() {
        return whole.forecast();
    }

    /** Whether management information says more about the period than its figures do: one of its own and rated says most. */
    public boolean isRatedForManagement() {
        boolean ownRating = performance().isRated() && !whole.carriedForward();
        return !ownRating
                && management.filter(rating -> rating.performance().isRated()).isPresent();
    }

    /** The rating that the partnership and the council go by. */
    public Performance onBestInformation() {
        return isRatedForManagement() ? management.orElseThrow().performance() : performance();
    }
}
