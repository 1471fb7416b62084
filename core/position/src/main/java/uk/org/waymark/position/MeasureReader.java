package uk.org.waymark.position;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.contract.target.Unscored.Monitored;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Subject;

/** Reads one measure, whole or in parts, for any period. */
final class MeasureReader {
    private final Agreement agreement;
    private final Theme theme;
    private final Indicator indicator;
    private final Entries entries;
    private final Known known;
    private final Standing standing;
    private final FigureReader figures;

    MeasureReader(Agreement agreement, Theme theme, Indicator indicator, Entries entries, Known known) {
        this.agreement = agreement;
        this.theme = theme;
        this.indicator = indicator;
        this.entries = entries;
        this.known = known;
        this.standing = new Standing(entries, known);
        this.figures = new FigureReader(agreement, theme, indicator, standing, known);
    }

    /** Where the measure stands; empty when nothing had been agreed about it by then. */
    Optional<MeasurePosition> at(ReportingPeriod period) {
        return indicator.terms(known).map(terms -> at(period, terms));
    }

    private MeasurePosition at(ReportingPeriod period, Terms terms) {
        List<Reading> parts = parts(period);
        Reading whole = whole(parts, period);
        Optional<LastRating> lastRating = lastRating(whole, period);
        boolean placeholder = figures.termsInForce(period)
                .flatMap(inForce -> inForce.target(period.year()))
                .flatMap(dated -> dated.value().unscored())
                .filter(Unscored::placeholder)
                .isPresent();
        boolean monitored = figures.targetInForce(period)
                .filter(inForce -> inForce.target() instanceof Monitored)
                .isPresent();
        return new MeasurePosition(
                indicator,
                theme.id(),
                indicator.membership().designation().flatMap(agreement.structure()::findDesignation),
                terms,
                terms.target(period.year()),
                placeholder,
                whole,
                parts,
                commentary(period),
                evidence(whole, parts, period),
                management(period),
                ReviewRule.of(agreement, period)
                        .of(
                                placeholder || monitored,
                                lastRating.map(LastRating::performance).orElse(whole.performance()),
                                whole.forecast(),
                                !whole.carriedForward() && lastRating.isEmpty()),
                lastRating,
                new FigureHistory(entries, indicator, period, known),
                series(period));
    }

    private List<Reading> parts(ReportingPeriod period) {
        return indicator.parts().stream()
                .map(part -> figures.read(Optional.of(part.id()), period))
                .toList();
    }

    /** Of the latest earlier period that was rated; only where the period has a figure and no target of its own. */
    private Optional<LastRating> lastRating(Reading whole, ReportingPeriod period) {
        if (whole.performance().isRated() || figures.targetInForce(period).isPresent()) {
            return Optional.empty();
        }
        NavigableSet<ReportingPeriod> reported = new TreeSet<>();
        partIds()
                .forEach(part -> reported.addAll(standing.outturns(indicator.code(), part)
                        .headMap(period, true)
                        .keySet()));
        return reported.contains(period)
                ? reported.headSet(period, false).descendingSet().stream()
                        .map(earlier -> new LastRating(
                                earlier, whole(parts(earlier), earlier).performance()))
                        .filter(rating -> rating.performance().isRated())
                        .findFirst()
                : Optional.empty();
    }

    private List<Optional<String>> partIds() {
        return indicator.parts().isEmpty()
                ? List.of(Optional.empty())
                : indicator.parts().stream().map(Part::id).map(Optional::of).toList();
    }

    private Reading whole(List<Reading> parts, ReportingPeriod period) {
        return parts.isEmpty() ? figures.read(Optional.empty(), period) : wholeOf(parts, period);
    }

    private Reading wholeOf(List<Reading> parts, ReportingPeriod period) {
        Map<String, Score> scores = new LinkedHashMap<>();
        parts.forEach(part -> scores.put(part.part().orElseThrow(), part.score()));
        Performance forecast = Score.worst(parts.stream().map(Reading::forecast).toList());
        return new Reading(
                Optional.empty(),
                period,
                figures.targetInForce(period),
                Optional.empty(),
                parts.stream().anyMatch(Reading::carriedForward),
                forecast,
                Optional.empty(),
                Score.worstOf(scores),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Entry<Commentary>> commentary(ReportingPeriod period) {
        return new CarriedForward(indicator)
                .latest(new Subject(indicator.code(), Optional.empty(), period), standing::commentary);
    }

    /** Of the period that the figure shown was reported for. */
    private List<Entry<Evidence>> evidence(Reading whole, List<Reading> parts, ReportingPeriod period) {
        ReportingPeriod reported = Stream.concat(Stream.of(whole), parts.stream())
                .flatMap(reading -> reading.outturn().stream())
                .map(entry -> entry.statement().period())
                .max(Comparator.naturalOrder())
                .orElse(period);
        return standing.evidence(new Subject(indicator.code(), Optional.empty(), reported));
    }

    /** Of the period alone: a figure that came early is early for no other. */
    private Optional<ManagementRating> management(ReportingPeriod period) {
        Subject subject = new Subject(indicator.code(), Optional.empty(), period);
        return standing.managementInformation(subject)
                .map(said -> new ManagementRating(
                        said,
                        said.statement()
                                .figure()
                                .filter(any -> indicator.parts().isEmpty())
                                .flatMap(figure -> figures.score(subject, figure))));
    }

    private List<Reading> series(ReportingPeriod period) {
        return partIds().stream()
                .flatMap(part -> standing.outturns(indicator.code(), part).headMap(period, true).keySet().stream()
                        .map(earlier -> figures.read(part, earlier)))
                .toList();
    }
}
