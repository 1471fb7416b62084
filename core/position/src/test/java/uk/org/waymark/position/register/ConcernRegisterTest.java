package uk.org.waymark.position.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernAnswered;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernStated;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernWithdrawn;
import uk.org.waymark.position.reporting.ConcernTerms;
import uk.org.waymark.position.reporting.ConcernTerms.Kind;

/**
 * A power to pool land was asked for on 1 October 2008 and answered on 2 March 2009; guidance on money was asked for on
 * 15 November and is still to come; what was asked for on 1 December was withdrawn.
 */
class ConcernRegisterTest {
    private final SmallAgreement agreement = new SmallAgreement(
            """
            <indicator code="NI 154" designation="designated">
              <title>Net additional homes</title>
              <plain-title>New homes</plain-title>
              <measured unit="homes" decimals="0" polarity="high" kind="cumulative" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><figure>1100</figure></baseline>
                <target year="2008/09"><exact>1450</exact></target>
              </agreed>
            </indicator>
            """);

    @BeforeEach
    void keepARegister() {
        Bearing homes = new Bearing(List.of(), List.of(IndicatorCode.of("NI 154")));
        agreement
                .say(stated("C1", Kind.GUIDANCE, "2008-11-15", Bearing.WHOLE), "2008-11-16")
                .say(stated("C2", Kind.ENABLING_MEASURE, "2008-10-01", homes), "2008-12-05")
                .say(stated("C3", Kind.OTHER, "2008-12-01", new Bearing(List.of("small"), List.of())), "2008-12-06")
                .say(new ConcernWithdrawn("C3", "Asked twice."), "2008-12-08")
                .say(new ConcernAnswered("C2", LocalDate.of(2009, 3, 2), "Granted for two sites."), "2009-03-04");
    }

    @Test
    void whatWasAskedLongestAgoComesFirst() {
        assertEquals(List.of("C2", "C1"), ids(known("2009-03-03").waiting()));
        assertEquals(List.of("C1"), ids(known("2009-03-04").waiting()));
        assertEquals(List.of("C2", "C3"), ids(known("2009-03-04").settled()));
    }

    @Test
    void theDaysCountUpToTheReadersDayAndNoFurtherThanTheAnswer() {
        assertEquals(61, concern("C2", "2008-12-05").daysWaited(LocalDate.of(2008, 12, 1)));
        assertEquals(152, concern("C2", "2009-03-04").daysWaited(LocalDate.of(2010, 1, 1)));
        assertEquals(0, concern("C2", "2008-12-05").daysWaited(LocalDate.of(2008, 9, 30)));
    }

    @Test
    void aMeasureWaitsUntilTheAnswerIsKnown() {
        assertEquals(List.of(), ids(known("2008-12-04").waitedForBy(homes())));
        assertEquals(List.of("C2"), ids(known("2008-12-05").waitedForBy(homes())));
        assertEquals(List.of(), ids(known("2009-03-04").waitedForBy(homes())));
    }

    @Test
    void aThemeIsConcernedByItselfOrByAMeasure() {
        Bearing theme = concern("C3", "2009-03-04").terms().bearing();
        Bearing measure = concern("C2", "2009-03-04").terms().bearing();

        assertTrue(theme.isOn("small", List.of(homes())));
        assertFalse(theme.isOn(homes()));
        assertTrue(measure.isOn("small", List.of(homes())));
        assertFalse(measure.isOn("other", List.of()));
    }

    @Test
    void anAnswerThatWasRecordedAnewTakesThePlaceOfTheFirst() {
        agreement.say(new ConcernAnswered("C2", LocalDate.of(2009, 3, 1), "Granted for three sites."), "2009-03-09");

        assertEquals(
                Optional.of("Granted for three sites."),
                concern("C2", "2009-03-09").answered().map(ConcernAnswered::answer));
        assertEquals(
                Optional.of("Granted for two sites."),
                concern("C2", "2009-03-04").answered().map(ConcernAnswered::answer));
    }

    @Test
    void numbersAreNeverGivenTwice() {
        assertEquals("C4", ConcernRegister.nextId(agreement.entries()));
    }

    private static ConcernStated stated(String id, Kind kind, String asked, Bearing bearing) {
        return new ConcernStated(
                id,
                new ConcernTerms(
                        kind,
                        "Pool land",
                        "Department for Communities",
                        LocalDate.parse(asked),
                        "Nobody may.",
                        bearing));
    }

    private Indicator homes() {
        return agreement.theme().indicators().get(0);
    }

    private Concern concern(String id, String known) {
        return known(known).find(id).orElseThrow();
    }

    private ConcernRegister known(String day) {
        return ConcernRegister.of(agreement.entries(), Known.parse(day));
    }

    private static List<String> ids(List<Concern> concerns) {
        return concerns.stream().map(Concern::id).toList();
    }
}
