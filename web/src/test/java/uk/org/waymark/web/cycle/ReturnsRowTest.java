package uk.org.waymark.web.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.SignedOff;
import uk.org.waymark.web.small.Small;

/** Smallshire as at 1 May 2009: four figures of the second quarter are asked for, NI 1 is a placeholder. */
class ReturnsRowTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
    private static final UUID OFFICER = new UUID(0, 1);

    private final List<Entry<?>> entries = new ArrayList<>();

    private ReturnsRowTest say(Statement statement, String on) {
        Instant at = LocalDate.parse(on).atTime(9, 0).atZone(Known.LONDON).toInstant();
        entries.add(new Entry<>(entries.size() + 1L, statement, at, at, OFFICER, Optional.empty(), Optional.empty()));
        return this;
    }

    private ReturnsRowTest due(String day) {
        return say(new PeriodOpened(Q2, LocalDate.parse(day)), "2008-10-01");
    }

    private ReturnsRowTest figure(String code, String figure, String on) {
        return say(
                new Outturn(
                        IndicatorCode.of(code),
                        Optional.empty(),
                        Q2,
                        Figure.Amount.of(figure),
                        Optional.empty(),
                        false),
                on);
    }

    private ReturnsRow row(Map<String, String> address) {
        Completeness returns = Small.returns(entries, Q2);
        return ReturnsRow.of(returns, returns.themes().get(0), Small.AGREEMENT, asked(address), path -> path);
    }

    private static ReturnsNarrowing asked(Map<String, String> address) {
        return ReturnsNarrowing.of(name -> Optional.ofNullable(address.get(name)));
    }

    private static String counts(ReturnsRow row) {
        return row.cells().stream()
                .filter(cell -> cell.count() > 0)
                .map(cell -> cell.text() + " " + cell.label())
                .collect(Collectors.joining(", "));
    }

    private String listed(Map<String, String> address) {
        return ListedReturn.of(Small.returns(entries, Q2), Small.AGREEMENT, asked(address)).stream()
                .map(one -> one.measure().code() + " " + one.label())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aThemeIsCountedByTheStatesOfItsMeasures() {
        due("2008-10-31")
                .figure("NI 154", "1500", "2008-10-20")
                .figure("NI 117", "8.0", "2008-11-10")
                .say(new SignedOff(IndicatorCode.of("NI 154"), Q2), "2008-11-11");

        ReturnsRow row = row(Map.of());

        assertEquals("2 Late, 1 Entered, 1 Signed off", counts(row));
        assertEquals("2 of 4", row.supplied());
        assertEquals("1 of 4", row.onTime());
        assertEquals("/returns?theme=town&state=late", row.cells().get(1).link());
    }

    @Test
    void beforeTheDueDateNothingIsLateAndNothingIsInTime() {
        due("2009-05-02").figure("NI 154", "1500", "2008-10-20");

        ReturnsRow row = row(Map.of());

        assertEquals("3 To come, 1 Entered", counts(row));
        assertEquals("–", row.onTime());
        assertEquals(
                "2008/09 Q2 is open; figures are due by 2 May 2009. Returns: 1 of 4 figures in, no themes signed off.",
                ReturnWords.lede(Small.returns(entries, Q2)));
    }

    @Test
    void withoutAStateTheListIsWhatHasToBeChased() {
        due("2008-10-31").figure("NI 154", "1500", "2008-10-20");

        assertEquals("NI 117 Late, NI 18 Late, NI 65 Late", listed(Map.of()));
        assertEquals("NI 154 Entered", listed(Map.of("state", "entered")));
        assertEquals(
                "NI 117 Late, NI 18 Late, NI 65 Late, NI 154 Entered", listed(Map.of("state", "any", "theme", "any")));
        assertEquals("", listed(Map.of("theme", "sea")));
        assertEquals("NI 117 Late, NI 18 Late, NI 65 Late", listed(Map.of("owner", "council")));
        assertEquals("", listed(Map.of("owner", "police")));
    }

    @Test
    void whatWasNeverAskedForIsMissingAndNotToCome() {
        figure("NI 154", "1500", "2008-10-20");

        assertEquals("3 Missing, 1 Entered", counts(row(Map.of())));
    }
}
