package uk.org.waymark.ledger.sample.invention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.sample.invention.Happening.Kind;
import uk.org.waymark.ledger.sample.invention.Trajectory.Time;

/**
 * What was reported of one trajectory for one quarter: its figures on the day they came in, and what happened to them later.
 *
 * @param happenings all there are
 */
record QuarterReport(Trajectory trajectory, ReportingPeriod period, Happenings happenings, Sway chance) {
    private static final String SOURCE = "Quarterly return (invented)";
    private static final Set<Kind> ABSENCES =
            Set.of(Kind.SUPPRESSED, Kind.HELD, Kind.NOT_APPLICABLE, Kind.NOT_COLLECTED);
    private static final int DAYS_OF_MISTAKE = 7;
    private static final int ALL = 100;

    /** Fewer than these are too small to show. */
    private static final int FEW = 5;

    /** The lines, those of one figure in the order in which they were known. */
    List<FigureLine> lines() {
        if (!trajectory.isDueIn(period) || find(period.toString(), Kind.MISSING).isPresent()) {
            return List.of();
        }
        List<FigureLine> lines = new ArrayList<>();
        for (Time time : trajectory.times(period)) {
            lines.addAll(lines(time, lines.isEmpty()));
            lines.addAll(groups(time));
        }
        return lines;
    }

    /** The figures of its groups, which come to its own; those of a few are too small to show. */
    private List<FigureLine> groups(Time time) {
        List<FigureLine> lines = new ArrayList<>();
        int left = trajectory.groups().isEmpty() ? 0 : Integer.parseInt(figure(time, BigDecimal.ONE));
        int shares = ALL;
        for (Map.Entry<String, Integer> group : trajectory.groups().entrySet()) {
            int own = left * group.getValue() / shares;
            left -= own;
            shares -= group.getValue();
            lines.add(new FigureLine(
                    trajectory.group(group.getKey()),
                    time.written(),
                    "",
                    own < FEW ? "suppressed (" + own + ")" : Integer.toString(own),
                    false,
                    "",
                    "",
                    "",
                    day(),
                    SOURCE,
                    ""));
        }
        return lines;
    }

    /** The evidence that came with the figures, which a file shows. */
    Optional<EvidenceSheet> evidence() {
        return Stream.of(Kind.EVIDENCE, Kind.EVIDENCE_PDF)
                .flatMap(kind -> find(period.toString(), kind).stream())
                .findFirst()
                .map(happening -> new EvidenceSheet(
                        trajectory,
                        period,
                        happening.text(),
                        happening.kind() == Kind.EVIDENCE_PDF,
                        trajectory.times(period).stream()
                                .map(time -> time.written() + ": " + figure(time, BigDecimal.ONE))
                                .toList()));
    }

    private List<FigureLine> lines(Time time, boolean first) {
        String written = time.written();
        Optional<Happening> absence =
                ABSENCES.stream().flatMap(kind -> find(written, kind).stream()).findFirst();
        Optional<Happening> provisional = find(written, Kind.PROVISIONAL);
        FigureLine line = new FigureLine(
                trajectory,
                written,
                trajectory.span(period),
                absence.map(its -> inPlace(its, time)).orElseGet(() -> figure(time, BigDecimal.ONE)),
                provisional.isPresent(),
                first ? trajectory.forecast(period) : "",
                first
                        ? find(period.toString(), Kind.COMMENT)
                                .map(Happening::commentary)
                                .orElse("")
                        : "",
                first ? evidence().map(EvidenceSheet::link).orElse("") : "",
                day(),
                SOURCE,
                absence.map(Happening::text).orElse(""));
        List<FigureLine> lines = new ArrayList<>(List.of(line));
        Stream.concat(provisional.stream(), happenings.of(trajectory, written, Kind.CORRECTED))
                .map(later -> line.then(figure(time, later.factor()), later.on().orElseThrow(), later.text()))
                .forEach(lines::add);
        find(written, Kind.WITHDRAWN).ifPresent(mistake -> {
            LocalDate day = mistake.on().orElseThrow();
            lines.add(line.then(figure(time, mistake.factor()), day.minusDays(DAYS_OF_MISTAKE), "Counted again."));
            lines.add(line.then("withdrawn", day, mistake.text()));
        });
        return lines;
    }

    private String inPlace(Happening absence, Time time) {
        return switch (absence.kind()) {
            case HELD -> "suppressed (" + figure(time, BigDecimal.ONE) + ")";
            case NOT_APPLICABLE -> "NA";
            case NOT_COLLECTED -> "not collected";
            default -> "suppressed";
        };
    }

    private String figure(Time time, BigDecimal factor) {
        return trajectory.figure(time, factor, chance);
    }

    private LocalDate day() {
        return find(period.toString(), Kind.LATE)
                .flatMap(Happening::on)
                .orElseGet(() -> InventedQuarter.day(
                        period,
                        InventedQuarter.FIRST_FIGURE
                                + chance.below(
                                        InventedQuarter.LAST_FIGURE - InventedQuarter.FIRST_FIGURE,
                                        trajectory.code(),
                                        period)));
    }

    private Optional<Happening> find(String time, Kind kind) {
        return happenings.find(trajectory, time, kind);
    }
}
