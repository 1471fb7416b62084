package uk.org.waymark.ledger.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.reporting.Statement;
import uk.org.waymark.contract.reporting.Statement.Commentary;
import uk.org.waymark.contract.reporting.Statement.Forecast;
import uk.org.waymark.contract.reporting.Statement.Outturn;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.entry.NewEntry;

/** Reads {@code outturns.csv}: a row says an outturn, a forecast and commentary on a measure, or some of them. */
final class OutturnRows {
    static final List<String> COLUMNS = List.of(
            "code",
            "part",
            "period",
            "span",
            "outturn",
            "provisional",
            "forecast",
            "commentary",
            "known from",
            "source",
            "reason");

    private final Agreement agreement;
    private final Map<String, Indicator> byKey = new HashMap<>();

    OutturnRows(Agreement agreement, List<Theme> themes) {
        this.agreement = agreement;
        themes.forEach(theme -> theme.indicators()
                .forEach(indicator -> byKey.put(indicator.code().key(), indicator)));
    }

    List<Located> read(CsvTable table) {
        return table.rows().stream().flatMap(this::entries).toList();
    }

    private Stream<Located> entries(CsvRow row) {
        Optional<Indicator> indicator =
                row.required("code", "Declare it in a theme, or correct it; write it like NI 117", this::indicator);
        Optional<ReportingPeriod> period = row.required("period", "Write it like 2008/09 Q2", this::period);
        Optional<Instant> knownFrom = row.knownFrom("known from");
        if (Stream.of("outturn", "forecast", "commentary")
                .allMatch(column -> row.find(column).isEmpty())) {
            row.fault(
                    "outturn", "there is no outturn, forecast or commentary", "Fill one of them, or leave the row out");
        }
        if (indicator.isEmpty() || period.isEmpty()) {
            return Stream.empty();
        }
        List<Statement> statements = statements(row, indicator.get(), period.get());
        return row.isSound()
                ? statements.stream()
                        .map(statement -> new Located(
                                new NewEntry(statement, knownFrom, row.find("reason"), row.find("source")), row))
                : Stream.empty();
    }

    private List<Statement> statements(CsvRow row, Indicator indicator, ReportingPeriod period) {
        IndicatorCode code = indicator.code();
        Optional<String> part = row.optional("part", "Leave it blank for the whole measure", id -> part(indicator, id));
        Optional<Figure> figure = row.optional(
                "outturn",
                "The measure is reported in " + indicator.reportedMeasurement().unit(),
                indicator.reportedMeasurement().shape()::parse);
        boolean provisional = row.optional("provisional", "Write yes or no", OutturnRows::yesOrNo)
                .orElse(false);
        Optional<Performance> forecast =
                row.optional("forecast", "Write better, within or worse, or leave it blank", OutturnRows::forecast);
        List<Statement> statements = new ArrayList<>();
        figure.ifPresent(
                value -> statements.add(new Outturn(code, part, period, value, row.find("span"), provisional)));
        forecast.ifPresent(expected -> statements.add(new Forecast(code, part, period, expected, Optional.empty())));
        row.find("commentary").ifPresent(text -> statements.add(new Commentary(code, period, text)));
        return statements;
    }

    private Indicator indicator(String code) {
        Indicator indicator = byKey.get(IndicatorCode.key(code));
        if (indicator == null) {
            throw new IllegalArgumentException("no theme installed for " + agreement.id() + " declares it");
        }
        return indicator;
    }

    private ReportingPeriod period(String text) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        if (!agreement.covers(period)) {
            throw new IllegalArgumentException("it is outside the term of the agreement, " + agreement.firstYear()
                    + " to " + agreement.lastYear());
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
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException("it is neither yes nor no");
        }
        return text.equals("yes");
    }

    private static Performance forecast(String code) {
        Performance performance = Performance.ofCode(code);
        if (!performance.isRated()) {
            throw new IllegalArgumentException("a forecast says how the year is expected to end");
        }
        return performance;
    }
}
