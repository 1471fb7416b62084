package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.GrowingEntries;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Withdrawal;
import uk.org.waymark.position.reporting.Subject;

/** Entries that grow one by one say the same as entries that were put together at once. */
class GrowingEntriesProperties {
    private static final List<IndicatorCode> CODES = List.of(IndicatorCode.of("NI 1"), IndicatorCode.of("NI 2"));
    private static final List<Optional<String>> PARTS =
            List.of(Optional.empty(), Optional.of("men"), Optional.of("women"));
    private static final List<ReportingPeriod> PERIODS =
            List.of(ReportingPeriod.parse("2008/09 Q1"), ReportingPeriod.parse("2008/09 Q2"));
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final int DAYS = 6;

    /** A statement that was known so many days after the first. */
    private record Said(Statement statement, int day) {
        Entry<Statement> as(int place) {
            Instant known = Known.from(FIRST.plusDays(day));
            return new Entry<>(place, statement, known, known, new UUID(0, 1), Optional.empty(), Optional.empty());
        }
    }

    @Provide
    Arbitrary<Said> said() {
        Arbitrary<Statement> statements = Combinators.combine(
                        Arbitraries.of(CODES),
                        Arbitraries.of(PARTS),
                        Arbitraries.of(PERIODS),
                        Arbitraries.integers().between(0, 9))
                .as((code, part, period, value) -> switch (value) {
                    case 0 -> new Withdrawal(code, part, period);
                    case 1 -> new NotApplicable(code, part, period);
                    default ->
                        new Outturn(
                                code,
                                part,
                                period,
                                new Figure.Amount(BigDecimal.valueOf(value)),
                                Optional.empty(),
                                false);
                });
        return Combinators.combine(statements, Arbitraries.integers().between(0, DAYS))
                .as(Said::new);
    }

    @Property(tries = 200)
    void theySayTheSameInWhateverOrderTheyWereKnown(
            @ForAll @Size(max = 12) List<@From("said") Said> before,
            @ForAll @Size(min = 1, max = 12) List<@From("said") Said> more) {
        List<Entry<Statement>> all = new ArrayList<>();
        before.forEach(one -> all.add(one.as(all.size())));
        Entries standing = new Entries(List.copyOf(all));
        List<String> stood = outturns(standing);
        GrowingEntries growing = new GrowingEntries(standing);

        for (Said one : more) {
            Entry<Statement> entry = one.as(all.size());
            all.add(entry);
            growing.add(List.of(entry));
            assertEquals(outturns(new Entries(all)), outturns(growing.entries()));
        }

        assertEquals(stood, outturns(standing), "those it began with are as they were");
    }

    /** The figures that stand for each measure and part, as known on each day. */
    private static List<String> outturns(Entries entries) {
        List<String> outturns = new ArrayList<>();
        for (int day = 0; day <= DAYS; day++) {
            Standing standing = new Standing(entries, Known.on(FIRST.plusDays(day)));
            for (IndicatorCode code : CODES) {
                PARTS.forEach(part -> {
                    outturns.add(standing.outturns(code, part).values().toString());
                    PERIODS.forEach(period -> outturns.add(standing.replaceable(new Subject(code, part, period))
                            .toString()));
                });
            }
        }
        return outturns;
    }
}
