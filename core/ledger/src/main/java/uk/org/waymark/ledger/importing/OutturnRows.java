package uk.org.waymark.ledger.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.capture.Grounds;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.reporting.Subject;

/** Reads rows of a file in long form: each says a figure, a forecast, commentary and evidence, or some of them. */
final class OutturnRows {
    private static final List<String> SAYING =
            List.of("outturn", "provisional", "forecast", "projected", "commentary", "evidence", "span");
    static final Headings COLUMNS = new Headings(
            List.of("code", "period"),
            Stream.of(List.of("part"), SAYING, List.of("known from", "source", "reason", "overruled because"))
                    .flatMap(List::stream)
                    .toList());

    private record Declared(String theme, Indicator indicator) {}

    private final Agreement agreement;
    private final Map<String, Declared> byKey = new HashMap<>();

    OutturnRows(Agreement agreement, List<Theme> themes) {
        this.agreement = agreement;
        themes.forEach(theme -> theme.indicators()
                .forEach(indicator -> byKey.put(indicator.code().key(), new Declared(theme.id(), indicator))));
    }

    /** The rows without a fault. */
    List<FigureRow> read(List<TableRow> rows) {
        return rows.stream().flatMap(row -> figureRow(row).stream()).toList();
    }

    /** Whether a row says anything; one that does not is a row of a template that nobody filled in. */
    static boolean saysSomething(TableRow row) {
        return SAYING.stream().anyMatch(column -> row.find(column).isPresent());
    }

    private Optional<FigureRow> figureRow(TableRow row) {
        Optional<Declared> declared =
                row.required("code", "Declare it in a theme, or correct it; write it like NI 117", this::declared);
        Optional<ReportingPeriod> period = row.required("period", "Write it like 2008/09 Q2", this::period);
        Grounds grounds = new Grounds(
                row.find("reason"), row.find("overruled because"), row.find("source"), row.knownFrom("known from"));
        if (declared.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = declared.get().indicator();
        Optional<String> part = row.optional("part", "Leave it blank for the whole measure", id -> part(indicator, id));
        Proposal proposal = new Proposal(
                new Subject(indicator.code(), part, period.get()),
                entered(row, "outturn", indicator.reportedMeasurement()),
                row.find("span"),
                row.optional("provisional", "Write yes or no", OutturnRows::yesOrNo),
                row.optional("forecast", "Write better, within or worse, or leave it blank", OutturnRows::forecast),
                entered(row, "projected", indicator.reportedMeasurement()),
                row.find("commentary"),
                row.optional("evidence", "Write a link, with its title before it if you like", EvidenceText::parse),
                grounds);
        return row.isSound() ? Optional.of(new FigureRow(row, declared.get().theme(), proposal)) : Optional.empty();
    }

    private static Entered entered(TableRow row, String column, Measurement measurement) {
        Entered entered = Entered.read(measurement, row.find(column).orElse(""));
        entered.fault().ifPresent(finding -> {
            String excel = measurement.shape() == Shape.RATIO
                    ? " If Excel has made a date of it, set the format of the cell to Text first."
                    : "";
            row.fault(
                    column,
                    finding.wrong(),
                    finding.remedy() + " The measure is reported in " + measurement.unit() + "." + excel);
        });
        return entered.fault().isPresent() ? Entered.nothing() : entered;
    }

    private Declared declared(String code) {
        Declared declared = byKey.get(IndicatorCode.key(code));
        if (declared == null) {
            throw new IllegalArgumentException(successor(code)
                    .map(now -> "the measure is " + now + " now")
                    .orElseGet(() -> "no theme installed for " + agreement.id() + " declares it"));
        }
        return declared;
    }

    private Optional<IndicatorCode> successor(String code) {
        return byKey.values().stream()
                .map(Declared::indicator)
                .filter(indicator -> indicator.isCalled(code))
                .map(Indicator::code)
                .findFirst();
    }

    private ReportingPeriod period(String text) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        if (!agreement.takesFiguresOf(period)) {
            throw new IllegalArgumentException("it is outside the years of which the agreement takes figures, "
                    + agreement.figuresFrom() + " to " + agreement.lastYear());
        }
        return period;
    }

    private static String part(Indicator indicator, String id) {
        if (indicator.parts().stream().noneMatch(part -> part.id().equals(id))) {
            throw new IllegalArgumentException(
                    indicator.parts().isEmpty()
                            ? indicator.code() + " has no parts"
                            : indicator.code() + " has no such part; it has "
                                    + indicator.parts().stream().map(Part::id).collect(Collectors.joining(", ")));
        }
        return id;
    }

    private static boolean yesOrNo(String text) {
        if (!text.equalsIgnoreCase("yes") && !text.equalsIgnoreCase("no")) {
            throw new IllegalArgumentException("it is neither yes nor no");
        }
        return text.equalsIgnoreCase("yes");
    }

    private static Performance forecast(String code) {
        Performance performance = Performance.ofCode(code.toLowerCase(Locale.ROOT));
        if (!performance.isRated()) {
            throw new IllegalArgumentException("a forecast says how the year is expected to end");
        }
        return performance;
    }
}
