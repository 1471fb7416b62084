package uk.org.waymark.ledger.importing;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.SignedOff;

/**
 * Reads {@code cycle.csv} of a sample: when periods were opened and closed, themes submitted and measures signed off. A row
 * stands below those that it needs: nothing else is done in a period that was not opened.
 */
final class CycleRows {
    static final Headings COLUMNS =
            new Headings(List.of("act", "period", "known from"), List.of("due", "theme", "code", "reason"));
    private static final String WRITE_AN_ACT = "Write opened, submitted, signed off or closed";

    private final Agreement agreement;
    private final List<Theme> themes;
    private final Set<ReportingPeriod> opened = new HashSet<>();

    CycleRows(Agreement agreement, List<Theme> themes) {
        this.agreement = agreement;
        this.themes = themes;
    }

    List<Located> read(List<TableRow> rows) {
        return rows.stream().flatMap(this::entry).toList();
    }

    private Stream<Located> entry(TableRow row) {
        Optional<ReportingPeriod> period = row.required("period", "Write it like 2008/09 Q2", this::period);
        Optional<Instant> knownFrom = row.knownFrom("known from");
        if (knownFrom.isEmpty() && row.isSound()) {
            row.fault("known from", "it is missing", "Write it like 2008-11-25");
        }
        Optional<Statement> statement = period.flatMap(
                its -> row.required("act", WRITE_AN_ACT, act -> act).flatMap(act -> statement(row, act, its)));
        return row.isSound()
                ? Stream.of(new Located(
                        new NewEntry(statement.orElseThrow(), knownFrom, row.find("reason"), Optional.empty()), row))
                : Stream.empty();
    }

    private Optional<Statement> statement(TableRow row, String act, ReportingPeriod period) {
        if (act.equals("opened")) {
            opened.add(period);
            return row.date("due").flatMap(due -> {
                if (due.isBefore(period.ends())) {
                    row.fault("due", period + " ends later", "Write a day after " + period.ends());
                }
                return Optional.of(new PeriodOpened(period, due));
            });
        }
        if (!opened.contains(period)) {
            row.fault("period", "no row above opens it", "Open it before anything else is done in it");
            return Optional.empty();
        }
        return switch (act) {
            case "submitted" ->
                row.required("theme", "Write the id of a theme", this::theme)
                        .map(theme -> new Submitted(theme, period));
            case "signed off" ->
                row.required("code", "Write the code of a measure", this::measure)
                        .map(code -> new SignedOff(code, period));
            case "closed" -> Optional.of(new PeriodClosed(period));
            default -> {
                row.fault("act", "it is no act of a period", WRITE_AN_ACT);
                yield Optional.empty();
            }
        };
    }

    private ReportingPeriod period(String text) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        if (!agreement.covers(period)) {
            throw new IllegalArgumentException("it does not belong to the agreement’s term");
        }
        return period;
    }

    private String theme(String id) {
        return themes.stream()
                .map(Theme::id)
                .filter(id::equals)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such theme; there are "
                        + themes.stream().map(Theme::id).collect(Collectors.joining(", "))));
    }

    private IndicatorCode measure(String code) {
        return themes.stream()
                .flatMap(theme -> theme.indicators().stream())
                .map(Indicator::code)
                .filter(known -> known.text().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no theme declares it"));
    }
}
