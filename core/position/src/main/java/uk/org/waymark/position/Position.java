package uk.org.waymark.position;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.HeldReview;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.StatusScheme;

/**
 * The state of an agreement for a reporting period as known at a moment. A pure function of definitions and ledger
 * entries: the same question always has the same answer, to the byte.
 *
 * @param scheme the status scheme in force when the period ended
 * @param scorecard the one whose measures it is narrowed to; empty for all of them
 */
public record Position(
        Agreement agreement,
        ReportingPeriod period,
        Known known,
        StatusScheme scheme,
        List<ThemePosition> themes,
        Optional<Scorecard> scorecard) {
    public Position {
        themes = List.copyOf(themes);
    }

    /** The same, narrowed to the measures of a scorecard. Every theme stays, with or without any of them. */
    public Position on(Scorecard card) {
        return only(measure -> measure.isOn(card), Optional.of(card));
    }

    /** The same with some of its measures alone. Every theme stays, with or without any of them. */
    public Position only(Predicate<MeasurePosition> shown) {
        return only(shown, scorecard);
    }

    private Position only(Predicate<MeasurePosition> shown, Optional<Scorecard> card) {
        return new Position(
                agreement,
                period,
                known,
                scheme,
                themes.stream().map(theme -> theme.only(shown)).toList(),
                card);
    }

    /** All measures, theme by theme. */
    public Stream<MeasurePosition> measures() {
        return themes.stream().flatMap(theme -> theme.measures().stream());
    }

    /** The blocks of its themes, in the order of the agreement; none where it has no blocks. */
    public List<BlockPosition> blocks() {
        return agreement.structure().blocks().stream()
                .map(block -> new BlockPosition(
                        block,
                        themes.stream()
                                .filter(theme -> block.themes().contains(theme.id()))
                                .toList()))
                .toList();
    }

    /** Counts of the designated measures, which are what the annual review reports. */
    public Summary designated() {
        return Summary.of(measures().filter(MeasurePosition::isDesignated).toList());
    }

    /** Counts of all measures. */
    public Summary all() {
        return Summary.of(measures().toList());
    }

    /** Counts of all measures on the best information there is. */
    public BestInformation onBestInformation() {
        return BestInformation.of(measures().toList());
    }

    /** The review of its period whose document prints counts, as known; none on a scorecard, which it did not count. */
    public Optional<HeldReview> printedReview() {
        return agreement
                .reviewOf(period)
                .filter(review -> scorecard.isEmpty() && review.isKnownAt(known))
                .filter(review -> review.counts().isPresent());
    }

    /** The plans of every theme that are meant to move a measure. */
    public List<PlanPosition> plansFor(IndicatorCode code) {
        return themes.stream()
                .flatMap(theme -> theme.plans().stream())
                .filter(plan -> plan.isFor(code))
                .toList();
    }

    public Optional<ThemePosition> findTheme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    public ThemePosition theme(String id) {
        return findTheme(id)
                .orElseThrow(() -> new NoSuchElementException("There is no theme \"" + id + "\"; there are "
                        + themes.stream().map(ThemePosition::id).collect(Collectors.joining(", "))));
    }

    /** Finds a measure by its code, ignoring case, blanks and hyphens. */
    public Optional<MeasurePosition> findMeasure(String code) {
        String key = IndicatorCode.key(code);
        return measures()
                .filter(measure -> measure.code().key().equals(key))
                .findFirst()
                .or(() -> measures()
                        .filter(measure -> measure.indicator().isCalled(code))
                        .findFirst());
    }
}
