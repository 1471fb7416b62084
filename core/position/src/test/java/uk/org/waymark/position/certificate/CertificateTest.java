package uk.org.waymark.position.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Inline;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;

/** Each check finds what it is for, and nothing in a paper that agrees with itself. */
class CertificateTest {
    private static final Grid MEASURES = measures("Shortage of staff", "worse", "false", "300");

    /** A table of two measures, of which the first is at risk. */
    private static Grid measures(String why, String performance, String placeholder, String outturn) {
        return new Grid(
                "measures",
                "Designated measures",
                List.of(
                        new Column("code", "Measure", Content.WORDS),
                        new Column("outturn", "Figure", Content.NUMBER),
                        new Column("performance", "Rating", Content.SYMBOL),
                        new Column("review", "Category", Content.SYMBOL),
                        new Column("placeholder", "Placeholder", Content.SYMBOL),
                        new Column("commentary", "Why", Content.WORDS)),
                List.of(
                        Row.of(
                                Cell.of("NI 154"),
                                Cell.of(outturn, outturn),
                                Cell.of("", performance),
                                Cell.of("", "at-risk"),
                                Cell.of("", placeholder),
                                Cell.of(why)),
                        Row.of(
                                Cell.of("NI 117"),
                                Cell.of("10.8", "10.8"),
                                Cell.of("", "within"),
                                Cell.of("", "on-track"),
                                Cell.of("", "false"),
                                Cell.of(""))),
                List.of());
    }

    private static Paper paper(Block... blocks) {
        return new Paper(
                "cabinet-report",
                "Annual review",
                new Paper.About("leicester-2008-11", "2008-09-Q2", "2008-11-25"),
                List.of(Part.of("4", "Report", List.of(blocks))));
    }

    private static Tally tally(int atRisk) {
        return new Tally(
                "By category",
                "measures",
                "review",
                List.of(new Counted("at risk", "at-risk", atRisk), new Counted("on track", "on-track", 1)));
    }

    private static Paragraph quoting(String value) {
        return new Paragraph(List.of(
                new Inline.Plain("There were "),
                new Inline.Quoted("NI 154 outturn", value + " homes", value),
                new Inline.Plain(".")));
    }

    private static String found(Paper paper) {
        return Certificate.of(paper).findings().stream()
                .map(finding -> finding.check() + " " + finding.where() + ": " + finding.wrong())
                .collect(Collectors.joining("\n"));
    }

    private static String found(String pasted) {
        return PastedTable.read(pasted).stream()
                .flatMap(grid -> Certificate.of(grid).findings().stream())
                .map(finding -> finding.kind() + " " + finding.wrong())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aPaperThatAgreesWithItselfIsSound() {
        assertEquals("", found(paper(MEASURES, tally(1), quoting("300"), Paragraph.of("See NI 154 and NI 117."))));
    }

    @Test
    void aCountThatIsNotThatOfTheRows() {
        assertEquals(
                "COUNTS By category: It says 2 at risk, and the table “Designated measures” shows 1.",
                found(paper(MEASURES, tally(2))));
        assertEquals(
                "COUNTS By category: It counts the rows of a table that the paper does not have.",
                found(paper(tally(1))).lines().findFirst().orElseThrow());
    }

    @Test
    void aCountThatIsNotThatOfTheCodesListedBesideIt() {
        assertEquals("", found(paper(coverage("2", "NI 154, NI 117"))));
        assertEquals("", found(paper(coverage("0", ""))));
        assertEquals(
                "COUNTS Figures, No baseline yet: It says 3, and lists 2.",
                found(paper(coverage("3", "NI 154, NI 117"))));
    }

    private static Grid coverage(String count, String listed) {
        return new Grid(
                "coverage",
                "Figures",
                List.of(
                        new Column("state", "State", Content.WORDS),
                        new Column("count", "Targets", Content.COUNT),
                        new Column("listed", "Which", Content.WORDS)),
                List.of(Row.of(Cell.of("No baseline yet"), Cell.of(count, count), Cell.of(listed))),
                List.of());
    }

    @Test
    void aSentenceThatGivesAnotherFigureThanTheTable() {
        assertEquals(
                "SENTENCES 4 Report: The sentence gives 310 homes as NI 154 outturn, and the table “Designated measures”"
                        + " gives 300.",
                found(paper(MEASURES, quoting("310"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NI 154 stands at 300 homes.                        | 300
            NI 117 was 10.8% in September.                     | 10.8%
            For NI 179a it saved £11,043 thousand.             | £11,043
            NI 154 and NI 117 are at risk.                     | -
            NI 154 is looked at again at 2008/09 Q4.           | -
            NI 154 was agreed on 2 June 2008.                  | -
            NI 154 will be reviewed in 2010.                   | -
            In all, 16 of 35 are on track.                     | -
            """)
    void aFigureThatIsTypedBesideTheNameOfAMeasure(String sentence, String typed) {
        List<Finding> findings = Certificate.of(paper(Paragraph.of(sentence))).of(Check.TYPED);

        assertEquals(typed, findings.isEmpty() ? "-" : findings.get(0).wrong().replaceAll("^“(.*?)”.*", "$1"));
    }

    @Test
    void anExceptionWithoutCommentary() {
        assertEquals(
                "COMMENTARY Designated measures, NI 154: It is an exception, and nothing says why.",
                found(paper(measures(" ", "worse", "false", "300"))));
    }

    @Test
    void aPlaceholderThatIsRated() {
        assertEquals(
                "PLACEHOLDERS Designated measures, NI 154: It is a placeholder and is rated all the same.",
                found(paper(measures("No baseline", "better", "true", "300"))));
    }

    @Test
    void aVersionForOtherReadersThatSaysSomethingElse() {
        Paper open = paper(measures("Shortage of staff", "worse", "false", "suppressed"));
        Paper other = paper(measures("Shortage of staff", "worse", "false", "310"));

        assertTrue(Certificate.of(paper(MEASURES), List.of(open)).isSound());
        assertEquals(
                List.of("This version says 300, another says 310."),
                Certificate.of(paper(MEASURES), List.of(other)).faults().stream()
                        .map(Finding::wrong)
                        .toList());
    }

    @Test
    void aHiddenFigureThatFollowsFromTheOthers() {
        assertEquals(
                List.of("Its figure is hidden, and is the total less the others. Hide another one too."),
                wards("suppressed", "12", "19").stream().map(Finding::wrong).toList());
        assertEquals(List.of(), wards("suppressed", "suppressed", "19"));
        assertEquals(List.of(), wards("suppressed", "12", "suppressed"));
    }

    private static List<Finding> wards(String abbey, String westcotes, String total) {
        return Certificate.of(new Grid(
                        "wards",
                        "By ward",
                        List.of(
                                new Column("ward", "Ward", Content.WORDS),
                                new Column("people", "People", Content.COUNT)),
                        List.of(
                                Row.of(Cell.of("Abbey"), Cell.of(abbey, abbey)),
                                Row.of(Cell.of("Westcotes"), Cell.of(westcotes, westcotes))),
                        List.of(Row.of(Cell.of("Total"), Cell.of(total, total)))))
                .findings();
    }

    /** A.1 of the self-assessment of 2008/09. */
    @Test
    void theReviewCountsOneMeasureTwice() {
        assertEquals(
                "FAULT 9 + 42 + 8 add up to 59, and the total says 58.",
                found("Ahead of target\t9\nBroadly on target\t42\nBelow target\t8\nTotal\t58"));
    }

    /** Appendix 2 of the report to Cabinet of 26 January 2009, as its tables print. */
    @Test
    void theLinesOfAFundComeToMoreThanItHas() {
        assertEquals(
                "FAULT 3,000 + 3,000 + 4,000 + 22,500 + 3,000 + 500 add up to 36,000, and the total says 26,000.",
                found(
                        """
                        | Proposal supported | National Indicators | Funding |
                        | Number plate screws | NI 16 | £3,000 |
                        | Mobile cameras for shops | | £3,000 |
                        | Patrols in London Road | | £4,000 |
                        | Camera operator | | £22,500 |
                        | Patrol of car parks | | £3,000 |
                        | Events | | £ 500 |
                        | Total | | £26,000 |
                        """));
        assertEquals(
                "",
                found(
                        """
                        | Proposal supported | National Indicator | ABG Funding |
                        | Lighting | NI 16 | £15,000 |
                        | Hardening | | £40,000 |
                        | Alley gates | | £15,000 |
                        | Marking | | £15,000 |
                        | Cameras | | £20,000 |
                        | Street lighting | | £25,000 |
                        | Equipment | | £2,158 |
                        | Total | _ | £132,158 |
                        """));
    }

    @Test
    void percentagesThatAddUpTo99AreRight() {
        String table = "Rating\tMeasures\tShare\nAbove\t1\t33%\nNear\t1\t33%\nBelow\t1\t33%\nTotal\t3\t100%";

        assertEquals(
                "REMARK The rows as printed add up to 99 and the total is 100: that is the rounding.", found(table));
        assertEquals(
                List.of("1 of 3 is 33%, and the table says 36%."),
                PastedTable.read(table.replaceFirst("33%", "36%")).stream()
                        .flatMap(grid -> Certificate.of(grid).of(Check.PERCENTAGES).stream())
                        .map(Finding::wrong)
                        .toList());
    }

    @Test
    void aSumOfRoundedNumbersMayDifferInTheLastDigitAndNoFurther() {
        assertEquals(
                "REMARK The rows as printed add up to 1.0 and the total is 1.1: that is the rounding.",
                found("A\t0.5\nB\t0.5\nTotal\t1.1"));
        assertEquals("FAULT 0.5 + 0.5 add up to 1.0, and the total says 1.3.", found("A\t0.5\nB\t0.5\nTotal\t1.3"));
    }

    @Test
    void eachTotalAddsUpTheRowsDownFromTheTotalBefore() {
        assertEquals("", found("A\t1\nB\t2\nTotal one\t3\nC\t4\nTotal two\t4"));
        assertEquals(List.of(), PastedTable.read("no table"));
    }

    @Test
    void aTableFromASheetBeginsWhereItsFirstColumnDoes() {
        List<Grid> tables = PastedTable.of(List.of(
                List.of("", "", "", ""),
                List.of("", " Rating", "Measures"),
                List.of("", "At risk", "9"),
                List.of("", "Total", "10")));

        assertEquals(1, tables.size());
        assertEquals("Measures", tables.get(0).columns().get(1).heading());
        assertEquals(
                List.of("9 add up to 9, and the total says 10."),
                Certificate.of(tables.get(0)).faults().stream()
                        .map(Finding::wrong)
                        .toList());
    }

    @Test
    void aFindingIsAtTheCellThatItIsAbout() {
        Grid table = PastedTable.read("Rating\tMeasures\tShare\nAbove\t1\t50%\nBelow\t2\t67%\nTotal\t4\t100%")
                .get(0);

        assertEquals(
                List.of("TOTALS 2 1", "TOTALS 2 2", "PERCENTAGES 0 2", "PERCENTAGES 1 2"),
                Certificate.cells(table).stream()
                        .map(cell -> cell.finding().check() + " " + cell.row() + " " + cell.column())
                        .toList());
    }

    @Test
    void whatIsTooLongForANumberIsNone() {
        assertEquals("", found("A\t" + "9".repeat(1_000_000) + "\nB\t2\nTotal\t2"));
    }
}
