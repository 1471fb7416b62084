package uk.org.waymark.position.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.position.reporting.Absence;

class EnteredTest {
    private static final Measurement PERCENT = new Measurement(Shape.AMOUNT, "%", 1, Polarity.HIGH);
    private static final Measurement MILLIONS = new Measurement(Shape.AMOUNT, "£ million", 1, Polarity.HIGH);
    private static final Measurement HOMES = new Measurement(Shape.AMOUNT, "homes", 0, Polarity.HIGH);
    private static final Measurement CHILDREN = new Measurement(Shape.RATIO, "children", 0, Polarity.HIGH);
    private static final Measurement LEVEL = new Measurement(Shape.LEVEL, "level", 0, Polarity.HIGH);

    @Test
    void figuresAreReadAsPeopleWriteThem() {
        assertRead(HOMES, "1,450 = 1450", "300.00 = 300.00", " −12 = -12", ".5 = .5", "300 homes = 300");
        assertRead(PERCENT, "90% = 90", "8.4 = 8.4", "+5.3 = 5.3", "8.4\u00a0% = 8.4", "\u20115.3 = -5.3");
        assertRead(MILLIONS, "£2.5 = 2.5", "-£2.5 = -2.5", "2.5 = 2.5");
        assertRead(CHILDREN, "10/23 = 10/23", "10 of 23 = 10/23", "10 out of 23 = 10/23");
        assertRead(LEVEL, "level 4 = 4", "3 = 3");
    }

    @Test
    void aPercentageMayBeGivenAsSoManyOutOfSoManyAndKeepsBoth() {
        Figure figure = Entered.read(PERCENT, "2,985 of 3,035").figure().orElseThrow();

        assertEquals("2985/3035", figure.text());
        assertEquals("98.4% (2,985 of 3,035)", PERCENT.words(figure));
        assertEquals(Figure.Amount.of(new Figure.Ratio(2985, 3035)), figure);
        assertUnreadable(PERCENT, "3035/2985", "The part, 3035, is larger than the whole, 2985.");
        assertUnreadable(HOMES, "10/23", "It is so many out of so many.");
        assertUnreadable(
                new Measurement(Shape.AMOUNT, "% change since 1998", 1, Polarity.LOW),
                "10/23",
                "It is so many out of so many.");
    }

    @Test
    void blankIsNothingAndWordsInItsPlaceSayWhy() {
        assertInstanceOf(Entered.Nothing.class, Entered.read(HOMES, " \u00a0"));
        for (String none : Arrays.asList("NA", "n/a", "Not applicable")) {
            assertEquals(new Entered.None(Absence.NOT_APPLICABLE), Entered.read(CHILDREN, none));
        }
        assertEquals(new Entered.None(Absence.NOT_COLLECTED), Entered.read(CHILDREN, "Not collected"));
        assertEquals(new Entered.None(Absence.SUPPRESSED), Entered.read(CHILDREN, "suppressed"));
        assertEquals(
                new Entered.None(Absence.SUPPRESSED, Optional.of(new Figure.Ratio(4, 9))),
                Entered.read(CHILDREN, "Suppressed (4 of 9)"));
        assertUnreadable(CHILDREN, "suppressed (4)", "It is not so many out of so many.");
        assertInstanceOf(Entered.Withdrawn.class, Entered.read(CHILDREN, "withdrawn"));
    }

    @Test
    void aPartLargerThanItsWholeIsAnErrorAndNotAnException() {
        assertUnreadable(CHILDREN, "25/23", "The part, 25, is larger than the whole, 23.");
        assertUnreadable(CHILDREN, "0/0", "It is a part of nothing.");
        assertUnreadable(CHILDREN, "10", "It is not so many out of so many.");
    }

    @Test
    void whatIsNoFigureHereIsSaidInWords() {
        assertUnreadable(HOMES, "many", "It is not a number.");
        assertUnreadable(HOMES, "90%", "It is a percentage.");
        assertUnreadable(HOMES, "£90", "It is in pounds.");
        assertUnreadable(HOMES, "1,45", "It is not a number.");
        assertUnreadable(HOMES, "1e999999999", "It is not a number.");
        assertUnreadable(LEVEL, "-1", "A level is never below 0.");
        assertUnreadable(LEVEL, "2.5", "It is not a level.");
    }

    @Test
    void aFigureWithTheDecimalsOfADivisionIsToldHowManyAndWhatToWrite() {
        Entered.Unreadable unreadable =
                assertInstanceOf(Entered.Unreadable.class, Entered.read(PERCENT, "81.5384615384615"));

        assertEquals(
                "81.5384615384615 has 13 decimals; the measure is reported with 1.",
                unreadable.finding().wrong());
        assertEquals(
                "Write 81.5, or as many decimals as were measured, at most 9.",
                unreadable.finding().remedy());
    }

    @Test
    void aMarkForProvisionalIsNoPartOfTheFigureAndAStarIsAskedAbout() {
        for (String marked : Arrays.asList("81.5 p", "81.5(p)", "81.5\u00a0(P)", "81.5 [p]", "81.5p")) {
            assertEquals(new MarkedFigure("81.5", true), MarkedFigure.of(marked));
        }
        assertEquals(new MarkedFigure("81.5", false), MarkedFigure.of("81.5"));
        assertUnreadable(PERCENT, "81.5*", "A star beside a figure can mean several things.");
    }

    private static void assertRead(Measurement measurement, String... pairs) {
        for (String pair : pairs) {
            String[] sides = pair.split("=", 2);
            assertEquals(
                    measurement.shape().parse(sides[1]),
                    Entered.read(measurement, sides[0]).figure().orElseThrow(),
                    pair);
        }
    }

    private static void assertUnreadable(Measurement measurement, String text, String wrong) {
        Entered.Unreadable unreadable =
                assertInstanceOf(Entered.Unreadable.class, Entered.read(measurement, text), text);
        assertEquals(wrong, unreadable.finding().wrong());
    }
}
