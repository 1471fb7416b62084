package uk.org.waymark.ledger.sample.invention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures of an invented sample, as they follow from trajectories and happenings. */
class InventedYearsTest {
    private static final LocalDate TODAY = LocalDate.of(2009, 12, 1);
    private static final String TRAJECTORIES =
            """
            theme,code,part,entered,due,adds up,decimals,whole,2007/08,2008/09,2009/10,sway,from,forecast 2008/09,years back
            town,A 1,,quarters,1 2 3 4,no,1,0,10.0,12.0,14.0,0,,better,
            town,A 2,,quarters,1 2 3 4,yes,0,0,380,400,500,0,,,
            town,A 3,,months,1 2 3 4,no,0,0,100,112,124,0,,within,
            town,A 4,,terms,2 3 4,no,1,200,10.0,10.0,10.0,0,,,
            town,A 5,women,quarters,4,no,0,0,50,60,70,0,,,2
            """;

    @Test
    void aFigureGoesFromOneYearsEndToTheNext() {
        List<String> lines = outturns("", TODAY);

        assertTrue(has(lines, "A 1,,2007/08 Q4,,10.0,no,,,,2008-06-02,"), lines::toString);
        assertTrue(has(lines, "A 1,,2008/09 Q1,,10.5,no,better,"), lines::toString);
        assertTrue(has(lines, "A 1,,2008/09 Q2,,11.0,no,better,"), lines::toString);
        assertTrue(has(lines, "A 1,,2008/09 Q4,,12.0,no,,"), lines::toString);
    }

    @Test
    void aFigureAddsUpThroughTheYear() {
        List<String> lines = outturns("", TODAY);

        assertTrue(has(lines, "A 2,,2008/09 Q1,,88,"), lines::toString);
        assertTrue(has(lines, "A 2,,2008/09 Q4,,400,"), lines::toString);
        assertTrue(has(lines, "A 2,,2009/10 Q1,,110,"), lines::toString);
    }

    @Test
    void monthsAndTermsAreEnteredSinglyAndTheForecastOnce() {
        List<String> lines = outturns("", TODAY);

        assertTrue(has(lines, "A 3,,2008-04,,101,no,within,"), lines::toString);
        assertTrue(has(lines, "A 3,,2008-05,,102,no,,"), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.matches("A 4,,2008-summer,,\\d+/\\d+,no,.*")), lines::toString);
    }

    @Test
    void aSpanLiesYearsBack() {
        assertTrue(has(outturns("", TODAY), "A 5,women,2008/09 Q4,2006,60,"));
    }

    @Test
    void whatHappensToAFigureFollowsIt() {
        List<String> lines = outturns(
                """
                A 1,,2008/09 Q1,corrected,0.1,2008-10-06,Counted again,,
                A 1,,2008/09 Q1,corrected,0.2,2008-10-13,And again,,
                A 1,,2008/09 Q2,provisional,0,2008-12-08,Confirmed,,
                A 1,,2008/09 Q3,held,,,Too few,,
                A 1,,2008/09 Q4,not collected,,,No survey,,
                A 1,,2009/10 Q1,comment,,,It rained,Umbrellas,Yes
                A 2,,2008/09 Q1,missing,,,,,
                A 2,,2008/09 Q2,withdrawn,0.5,2008-11-20,Begun homes were counted,,
                A 2,,2008/09 Q3,late,,2009-03-02,,,
                """,
                TODAY);

        assertTrue(has(lines, "A 1,,2008/09 Q1,,11.6,no,,,,2008-10-06,"), lines::toString);
        assertTrue(has(lines, "A 1,,2008/09 Q1,,12.6,no,,,,2008-10-13,"), lines::toString);
        assertTrue(has(lines, "A 1,,2008/09 Q2,,11.0,yes,"), lines::toString);
        assertTrue(has(lines, "A 1,,2008/09 Q2,,11.0,no,,,,2008-12-08,"), lines::toString);
        assertTrue(has(lines, "A 1,,2008/09 Q3,,suppressed (11.5),no,"), lines::toString);
        assertTrue(has(lines, "A 1,,2008/09 Q4,,not collected,no,"), lines::toString);
        assertTrue(String.join("\n", lines).contains("\"Why: It rained\nWhat will be done: Umbrellas\n"));
        assertFalse(has(lines, "A 2,,2008/09 Q1,"), lines::toString);
        assertTrue(has(lines, "A 2,,2008/09 Q2,,282,no,,,,2008-11-13,"), lines::toString);
        assertTrue(has(lines, "A 2,,2008/09 Q2,,withdrawn,no,,,,2008-11-20,"), lines::toString);
        assertTrue(has(lines, "A 2,,2008/09 Q3,,292,no,,,,2009-03-02,"), lines::toString);
    }

    @Test
    void aQuarterIsOpenedSubmittedSignedOffAndClosedAndACorrectionIsSignedOffAnew() {
        List<String> acts =
                lines(years("A 1,,2008/09 Q1,corrected,0.1,2008-10-06,Counted again,,\n", TODAY), "cycle.csv");

        assertEquals(
                List.of(
                        "opened,2008/09 Q1,2008-08-18,,,2008-07-03,",
                        "submitted,2008/09 Q1,,town,,2008-08-18,",
                        "signed off,2008/09 Q1,,,A 1,2008-08-21,",
                        "signed off,2008/09 Q1,,,A 2,2008-08-21,",
                        "signed off,2008/09 Q1,,,A 3,2008-08-21,",
                        "closed,2008/09 Q1,,,,2008-09-01,",
                        "signed off,2008/09 Q1,,,A 1,2008-10-07,"),
                acts.stream().filter(line -> line.contains("2008/09 Q1")).toList());
    }

    @Test
    void evidenceIsAFileThatTheFigureNames() {
        InventedYears years = years(
                """
                A 1,,2008/09 Q1,evidence,,,Count of March,,
                A 2,,2008/09 Q1,evidence pdf,,,Homes,,
                """,
                TODAY);
        String text = new String(years.find("evidence/a-1-2008-09-Q1.txt").orElseThrow(), StandardCharsets.UTF_8);

        assertEquals(
                List.of("file,theme", "evidence/a-1-2008-09-Q1.txt,town", "evidence/a-2-2008-09-Q1.pdf,town"),
                lines(years, "evidence.csv"));
        assertTrue(text.contains("A 1, 2008/09 Q1") && text.contains("2008/09 Q1: 10.5"), text);
        assertTrue(lines(years, "outturns.csv").stream().anyMatch(line -> line.contains("Count of March sha256:")));
    }

    @Test
    void nothingHasHappenedAfterToday() {
        List<String> lines =
                outturns("A 1,,2008/09 Q1,corrected,0.1,2008-10-06,Counted again,,\n", LocalDate.of(2008, 10, 5));

        assertTrue(has(lines, "A 1,,2008/09 Q1,,10.5,"), lines::toString);
        assertFalse(has(lines, "A 1,,2008/09 Q1,,11.6,"), lines::toString);
        assertFalse(has(lines, "A 1,,2008/09 Q2,"), lines::toString);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOneOthers() {
        String swaying = TRAJECTORIES.replace("14.0,0,", "14.0,5,");

        assertArrayEquals(outturns(swaying, 1), outturns(swaying, 1));
        assertFalse(new String(outturns(swaying, 1), StandardCharsets.UTF_8)
                .equals(new String(outturns(swaying, 2), StandardCharsets.UTF_8)));
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> years("A 1,,2008/09 Q1,forgotten,,,,,\n", TODAY));

        assertEquals(
                "samples/town/happenings.csv:2: \"forgotten\" is nothing that can happen to a figure",
                fault.getMessage());
    }

    @Test
    void aLineWithTooFewValuesIsNamedByItsFile() {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> years("A 1,,2008/09 Q1,missing,,,,,\nA 1,,2008/09 Q2,missing\n", TODAY));

        assertTrue(fault.getMessage().startsWith("samples/town/happenings.csv: "), fault.getMessage());
    }

    private static byte[] outturns(String trajectories, long seed) {
        return InventedYears.of("samples/town/", trajectories, "code\n", seed, TODAY)
                .find("outturns.csv")
                .orElseThrow();
    }

    private static List<String> outturns(String happenings, LocalDate today) {
        return lines(years(happenings, today), "outturns.csv");
    }

    private static InventedYears years(String happenings, LocalDate today) {
        return InventedYears.of(
                "samples/town/",
                TRAJECTORIES,
                "code,part,period,what,by,on,text,action,year end\n" + happenings,
                7,
                today);
    }

    private static List<String> lines(InventedYears years, String file) {
        Optional<byte[]> found = years.find(file);
        return new String(found.orElseThrow(), StandardCharsets.UTF_8).lines().toList();
    }

    private static boolean has(List<String> lines, String start) {
        return lines.stream().anyMatch(line -> line.startsWith(start));
    }
}
