package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.comparison.Comparison;
import uk.org.waymark.position.comparison.Difference.OfFigure;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Answer;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.OfOutturn;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Suppressed;
import uk.org.waymark.position.reporting.Statement.Withdrawal;
import uk.org.waymark.position.reporting.Subject;

/** Whatever was said, in whatever order: what stands is the same for the position, the returns and the comparison. */
class OneReadingProperties {
    private static final IndicatorCode CODE = IndicatorCode.of("NI 120");
    private static final List<ReportingPeriod> PERIODS =
            List.of(ReportingPeriod.parse("2008/09 Q2"), ReportingPeriod.parse("2008/09 Q3"));
    private static final List<Optional<String>> PARTS = List.of(Optional.of("female"), Optional.of("male"));
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2009, 1, 10), LocalDate.of(2009, 1, 20), LocalDate.of(2009, 1, 30));
    private static final String MORTALITY =
            """
            <indicator code="NI 120" designation="designated">
              <title>Mortality</title>
              <plain-title>Deaths</plain-title>
              <measured unit="deaths" decimals="0" polarity="low" kind="rate" collected="quarterly"/>
              <part id="female">Females</part>
              <part id="male">Males</part>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><part id="female">665</part><part id="male">1018</part></baseline>
                <target year="2008/09"><parts><part id="female">552</part><part id="male">801</part></parts></target>
              </agreed>
            </indicator>
            """;

    /** Something said on one of the days. */
    record Told(Statement statement, LocalDate day) {}

    @Property(tries = 200)
    void whatStandsIsWhatAReaderWouldPickOutByHand(@ForAll("histories") List<Told> history) {
        Entries entries = agreement(history).entries();

        for (LocalDate day : DAYS) {
            Standing standing = new Standing(entries, Known.on(day));
            subjects()
                    .forEach(subject -> assertEquals(
                            byHand(history, day, subject),
                            standing.answer(subject).map(Entry::statement)));
        }
    }

    @Property(tries = 100)
    void aPositionShowsWhatStands(@ForAll("histories") List<Told> history) {
        SmallAgreement agreement = agreement(history);

        for (LocalDate day : DAYS) {
            for (ReportingPeriod period : PERIODS) {
                Position position = agreement.at(period.code(), day.toString());
                position.measures().flatMap(measure -> measure.parts().stream()).forEach(reading -> {
                    Optional<Answer> stands = byHand(history, day, new Subject(CODE, reading.part(), period));
                    assertEquals(stands.flatMap(Answer::outturn).map(Outturn::figure), reading.figure());
                });
            }
        }
    }

    @Property(tries = 100)
    void aReturnIsInWhenAnAnswerStandsForEveryPart(@ForAll("histories") List<Told> history) {
        SmallAgreement agreement = agreement(history);

        for (LocalDate day : DAYS) {
            for (ReportingPeriod period : PERIODS) {
                boolean all = PARTS.stream().allMatch(part -> byHand(history, day, new Subject(CODE, part, period))
                        .isPresent());
                Completeness returns =
                        Completeness.of(agreement.at(period.code(), day.toString()), agreement.entries());
                assertTrue(returns.measures().allMatch(measure -> measure.isSupplied() == all));
            }
        }
    }

    @Property(tries = 100)
    void aComparisonNamesTheEntryOfEveryFigureThatIsAnother(@ForAll("histories") List<Told> history) {
        SmallAgreement agreement = agreement(history);
        ReportingPeriod period = PERIODS.get(1);

        Comparison comparison = Comparison.of(
                agreement.at(period.code(), DAYS.get(0).toString()),
                agreement.at(period.code(), DAYS.get(2).toString()),
                agreement.entries());

        List<Optional<String>> moved = PARTS.stream()
                .filter(part -> {
                    Subject subject = new Subject(CODE, part, period);
                    return !byHand(history, DAYS.get(0), subject)
                            .flatMap(Answer::outturn)
                            .equals(byHand(history, DAYS.get(2), subject).flatMap(Answer::outturn));
                })
                .toList();
        assertEquals(
                moved,
                comparison.of(OfFigure.class).stream().map(OfFigure::part).toList());
        assertTrue(comparison.of(OfFigure.class).stream()
                .allMatch(figure -> figure.told().orElseThrow().isKnownAt(Known.on(DAYS.get(2)))
                        && !figure.told().orElseThrow().isKnownAt(Known.on(DAYS.get(0)))));
    }

    @Property(tries = 200)
    void whatCameLaterChangesNothingOfAnEarlierDay(@ForAll("histories") List<Told> history) {
        List<Told> early = history.stream()
                .filter(told -> !told.day().isAfter(DAYS.get(1)))
                .toList();

        Standing all = new Standing(agreement(history).entries(), Known.on(DAYS.get(1)));
        Standing then = new Standing(agreement(early).entries(), Known.EVER);

        subjects()
                .forEach(subject -> assertEquals(
                        then.outturn(subject).map(Entry::statement),
                        all.outturn(subject).map(Entry::statement)));
        assertEquals(then.periodsWithOutturns(), all.periodsWithOutturns());
    }

    @Property(tries = 200)
    void entriesAddedOneByOneStandAsThoseReadAtOnce(@ForAll("histories") List<Told> history) {
        Entries grown = new Entries(List.of());
        int sequence = 0;
        for (Told told : history) {
            var from = Known.from(told.day());
            grown = grown.with(List.of(new Entry<>(
                    ++sequence, told.statement(), from, from, new UUID(0, 0), Optional.empty(), Optional.empty())));
        }

        Standing standing = new Standing(grown, Known.EVER);
        Standing atOnce = new Standing(agreement(history).entries(), Known.EVER);

        subjects().forEach(subject -> {
            assertEquals(atOnce.answers(subject), standing.answers(subject));
            assertEquals(atOnce.forecast(subject), standing.forecast(subject));
            assertEquals(atOnce.commentary(subject), standing.commentary(subject));
        });
    }

    @Property(tries = 60)
    void whatIsKeptFromEarlierEntriesIsNeverTakenForWhatStandsNow(@ForAll("histories") List<Told> history) {
        SmallAgreement agreement = new SmallAgreement(MORTALITY);
        KeptReadings kept = new KeptReadings();
        Entries grown = new Entries(List.of());
        for (Told told : history) {
            agreement.say(told.statement(), told.day().toString());
            List<Entry<?>> news = agreement.last();
            grown = grown.with(news);
            for (ReportingPeriod period : PERIODS) {
                Position fresh = agreement.at(period.code(), DAYS.get(2).toString());
                Position withKept = agreement.positions(grown, kept).at(period, Known.on(DAYS.get(2)));

                assertEquals(readings(fresh), readings(withKept));
                assertEquals(
                        returned(Completeness.of(fresh, agreement.entries())),
                        returned(Completeness.of(withKept, grown, kept)));
            }
        }
    }

    @Provide
    Arbitrary<List<Told>> histories() {
        Arbitrary<Optional<String>> part = Arbitraries.of(Optional.empty(), PARTS.get(0), PARTS.get(1));
        Arbitrary<Subject> subject =
                Combinators.combine(part, Arbitraries.of(PERIODS)).as((id, period) -> new Subject(CODE, id, period));
        Arbitrary<Statement> statement = Combinators.combine(
                        subject,
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(500, 504))
                .as(OneReadingProperties::statement);
        return Combinators.combine(statement, Arbitraries.of(DAYS))
                .as(Told::new)
                .list()
                .ofMaxSize(12);
    }

    private static Statement statement(Subject subject, int kind, int figure) {
        return switch (kind) {
            case 0 -> new NotApplicable(subject.code(), subject.part(), subject.period());
            case 1 ->
                new Suppressed(
                        subject.code(),
                        subject.part(),
                        subject.period(),
                        Optional.of(Figure.Amount.of(Integer.toString(figure))));
            case 2, 3 -> new Withdrawal(subject.code(), subject.part(), subject.period());
            case 4 ->
                new Forecast(subject.code(), subject.part(), subject.period(), Performance.WORSE, Optional.empty());
            case 5 -> new Commentary(subject.code(), subject.period(), "It is " + figure + ".");
            default ->
                new Outturn(
                        subject.code(),
                        subject.part(),
                        subject.period(),
                        Figure.Amount.of(Integer.toString(figure)),
                        Optional.empty(),
                        false);
        };
    }

    /** From the latest statement back: each withdrawal passes over one answer, and the first one left stands. */
    private static Optional<Answer> byHand(List<Told> history, LocalDate day, Subject subject) {
        List<Told> known = new ArrayList<>(history.stream()
                .filter(told -> !told.day().isAfter(day))
                .sorted(Comparator.comparing(Told::day))
                .toList());
        int passedOver = 0;
        for (int place = known.size() - 1; place >= 0; place--) {
            if (!(known.get(place).statement() instanceof OfOutturn said) || !isAbout(said, subject)) {
                continue;
            }
            if (said instanceof Withdrawal) {
                passedOver++;
            } else if (passedOver > 0) {
                passedOver--;
            } else {
                return Optional.of((Answer) said);
            }
        }
        return Optional.empty();
    }

    private static boolean isAbout(OfOutturn said, Subject subject) {
        boolean whole = said.part().isEmpty() && !(said instanceof Outturn);
        return said.period().equals(subject.period()) && (whole || said.part().equals(subject.part()));
    }

    private static List<List<?>> readings(Position position) {
        return position.measures()
                .flatMap(its -> Stream.concat(
                        Stream.of(List.of(its.figures(), its.commentary(), its.review())),
                        Stream.of(List.of(its.whole()), its.parts(), its.series())
                                .flatMap(List::stream)
                                .map(OneReadingProperties::said)))
                .toList();
    }

    private static List<?> said(Reading reading) {
        return List.of(
                reading.period(),
                reading.part(),
                reading.outturn(),
                reading.performance(),
                reading.forecast(),
                reading.projected(),
                reading.sincePrevious(),
                reading.sinceLastYear());
    }

    private static List<List<?>> returned(Completeness returns) {
        return returns.measures()
                .<List<?>>map(its -> List.of(its.supplied(), its.due(), its.obstacle(), its.signOff()))
                .toList();
    }

    private static List<Subject> subjects() {
        return PERIODS.stream()
                .flatMap(period -> List.of(Optional.<String>empty(), PARTS.get(0), PARTS.get(1)).stream()
                        .map(part -> new Subject(CODE, part, period)))
                .toList();
    }

    private static SmallAgreement agreement(List<Told> history) {
        SmallAgreement agreement = new SmallAgreement(MORTALITY);
        history.forEach(told -> agreement.say(told.statement(), told.day().toString()));
        return agreement;
    }
}
