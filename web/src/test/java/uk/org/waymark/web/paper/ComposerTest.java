package uk.org.waymark.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.AnnualReview;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.PaperReader;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.paper.PaperTemplate;
import uk.org.waymark.ledger.publication.PaperRefused;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.assessment.SelfAssessment;
import uk.org.waymark.position.certificate.Certificate;
import uk.org.waymark.position.certificate.Check;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.small.Small;

/** A paper has the order and the words of its template, and the figures of the position. */
class ComposerTest {
    private static final Position POSITION = Small.position(
            """
            NI 154 | 2008/09 Q2 | 300 | worse 800 | 2008-11-25
            NI 117 | 2008/09 Q2 | 8.4 | within | 2008-11-25
            """);
    private static final Review REVIEW = Review.of(
            POSITION,
            RiskRegister.of(new Entries(List.of()), POSITION.known()),
            SelfAssessment.of(AnnualReview.NONE, new Entries(List.of()), POSITION.period(), POSITION.known()));
    private static final Paper ANNUAL_REVIEW =
            Composer.compose(UsualPapers.find("annual-review").orElseThrow(), Audience.PARTNERSHIP, REVIEW);

    private static PaperTemplate template(String parts) {
        return PaperReader.read(
                new DefinitionFile(
                        "papers/note.xml",
                        """
                        <paper xmlns="urn:uk.org.waymark:1" id="note" audiences="cabinet public">
                          <title>Note {year}</title>
                        """
                                + parts + "</paper>"),
                picture -> false);
    }

    private static Paper paper(String parts, Audience audience) {
        return Composer.compose(template(parts), audience, REVIEW);
    }

    private static String headings(Paper paper) {
        return paper.parts().stream().map(Part::heading).collect(Collectors.joining(" | "));
    }

    private static Grid grid(Paper paper, String id) {
        return paper.grids().filter(grid -> grid.id().equals(id)).findFirst().orElseThrow();
    }

    private static String cells(Grid grid, String column) {
        int place = grid.place(column).orElseThrow();
        return grid.rows().stream().map(row -> row.cells().get(place).words()).collect(Collectors.joining(" | "));
    }

    @Test
    void itsPartsComeInTheOrderOfTheFile() {
        String homes = "<part number=\"1\" heading=\"Homes\"/>";
        String jobs = "<part number=\"2\" heading=\"Jobs in {year}\"/>";

        assertEquals("Homes | Jobs in 2008/09", headings(paper(homes + jobs, Audience.CABINET)));
        assertEquals("Jobs in 2008/09 | Homes", headings(paper(jobs + homes, Audience.CABINET)));
    }

    @Test
    void aPartForCabinetIsNotInThePublicVersion() {
        String parts = "<part heading=\"Homes\"/><part heading=\"Members only\" for=\"cabinet\"/>";

        assertEquals("Homes | Members only", headings(paper(parts, Audience.CABINET)));
        assertEquals("Homes", headings(paper(parts, Audience.PUBLIC)));
    }

    @Test
    void aReferenceBecomesAFigureThatIsQuoted() {
        Paper paper = paper(
                "<part heading=\"Homes\"><paragraph number=\"1.1\">{NI 154 outturn} of {NI 154 target} homes at {period};"
                        + " {NI 154 expected} expected, {NI 154 forecast}; {count at-risk} at risk.</paragraph></part>",
                Audience.CABINET);

        Part numbered = paper.parts().get(0).parts().get(0);

        assertEquals("1.1", numbered.number());
        assertEquals(
                "300 of 1,450 homes at 2008/09 Q2; 800 expected, worse than anticipated; 1 at risk.",
                paper.allParts()
                        .flatMap(part -> part.blocks().stream())
                        .map(block -> ((Paragraph) block)
                                .text().stream().map(inline -> inline.words()).collect(Collectors.joining()))
                        .collect(Collectors.joining()));
        assertTrue(paper.canonical().contains("\"quoted\":\"NI 154 outturn\",\"value\":\"300\""), paper.canonical());
        assertTrue(paper.canonical().contains("\"quoted\":\"count at-risk\",\"value\":\"1\""), paper.canonical());
    }

    @Test
    void aMeasureThatIsNotThereIsRefusedWithFilePartAndChoices() {
        PaperRefused refused = assertThrows(
                PaperRefused.class,
                () -> paper(
                        "<part number=\"4\" heading=\"Homes\"><paragraph>{NI 999 outturn}</paragraph></part>",
                        Audience.CABINET));

        assertEquals(
                "papers/note.xml, part “4 Homes”: {NI 999 outturn} cannot be filled in. There is no measure NI 999; there"
                        + " are NI 1, NI 18, NI 65, NI 117, NI 154. Correct the file, and check the home folder"
                        + " again on the page of definitions.",
                refused.getMessage());
    }

    @Test
    void aPartOfTheSelfAssessmentThatIsNotThereIsRefused() {
        PaperRefused refused = assertThrows(
                PaperRefused.class,
                () -> paper("<part heading=\"Texts\"><sections part=\"C\"/></part>", Audience.CABINET));

        assertTrue(
                refused.getMessage().startsWith("papers/note.xml, part “Texts”: The self-assessment has no part “C”"),
                refused.getMessage());
    }

    @Test
    void theAnnualReviewHasEveryDesignatedTargetAndCountsThem() {
        Grid designated = grid(ANNUAL_REVIEW, "designated");

        assertEquals("NI 154 | NI 117 | NI 18 | NI 1", cells(designated, "code"));
        assertEquals("300 | 8.4% |  | ", cells(designated, "outturn"));
        assertEquals("at risk | on track | no data | no data", cells(designated, "review"));
        assertEquals(
                4,
                ANNUAL_REVIEW
                        .blocks()
                        .filter(Tally.class::isInstance)
                        .flatMap(tally -> ((Tally) tally).counts().stream())
                        .mapToInt(counted -> counted.rows())
                        .sum());
    }

    @Test
    void eachMeasureAtRiskAnswersTheSameQuestionsInTheSameOrder() {
        Part homes = ANNUAL_REVIEW
                .allParts()
                .filter(part -> part.number().equals("2.1"))
                .findFirst()
                .orElseThrow();

        assertEquals("NI 154 Plain NI 154", homes.heading());
        assertEquals(
                List.of("Cause", "Actions", "Money", "Risks", "Will it recover?"),
                homes.parts().stream().map(Part::heading).toList());
        assertEquals("Buy land. | Draw plans.", cells(grid(ANNUAL_REVIEW, "actions NI 154"), "action"));
        assertEquals("300 | 800", cells(grid(ANNUAL_REVIEW, "course NI 154"), "outturn"));
    }

    @Test
    void thePublicIsNotToldThatThereAreNoRisks() {
        Paper paper = paper("<part number=\"2\" heading=\"At risk\"><at-risk/></part>", Audience.PUBLIC);

        assertEquals(
                List.of("Cause", "Actions", "Money", "Will it recover?"),
                paper.parts().get(0).parts().get(0).parts().stream()
                        .map(Part::heading)
                        .toList());
    }

    @Test
    void eachThemeWithMeasuresIsASheetOfItsOwn() {
        Paper paper = paper("<part heading=\"Theme\"><theme-pages/></part>", Audience.CABINET);

        assertEquals(
                POSITION.themes().stream()
                        .filter(theme -> !theme.measures().isEmpty())
                        .map(theme -> theme.title())
                        .collect(Collectors.joining(" | ")),
                headings(paper));
        assertEquals("Theme 1", paper.parts().get(0).number());
        assertTrue(
                paper.allParts()
                        .anyMatch(part -> part.heading().equals("Exceptions: measures worse than anticipated")
                                && part.parts().get(0).heading().equals("NI 154 Plain NI 154")),
                paper::canonical);
    }

    @Test
    void theScheduleHasAColumnForEachYearAndNoChangeOfTheFirstAgreement() {
        Paper paper = paper("<part heading=\"Targets\"><targets/></part>", Audience.CABINET);

        assertEquals("NI 154 | NI 117 | NI 18 | NI 1", cells(grid(paper, "targets"), "code"));
        assertEquals(
                "1,450", grid(paper, "targets").rows().get(0).cells().get(4).words());
        assertEquals(List.of(), grid(paper, "target-changes").rows());
    }

    @Test
    void theOnePageSaysWhatIsDoneAndWhetherItWillRecover() {
        Grid glance = grid(paper("<part heading=\"One page\"><at-a-glance/></part>", Audience.CABINET), "at-a-glance");

        assertEquals("NI 154", cells(glance, "code"));
        assertTrue(cells(glance, "doing").startsWith("2 actions"), () -> cells(glance, "doing"));
        assertTrue(cells(glance, "recovery").contains("800"), () -> cells(glance, "recovery"));
    }

    @Test
    void theUsualPapersAgreeWithThemselves() {
        // A highlight report is nothing without the report that was submitted; it has a test of its own.
        List<PaperTemplate> made = UsualPapers.ALL.stream()
                .filter(usual -> !usual.id().equals("highlight-report"))
                .toList();
        for (PaperTemplate usual : made) {
            Material all = Material.of(REVIEW);
            Material material = usual.ofMeasure() ? all.about(Small.measure(POSITION, "NI 154")) : all;
            Certificate certificate =
                    Certificate.of(Composer.compose(usual, usual.audiences().get(0), material));

            for (Check check : List.of(Check.COUNTS, Check.TOTALS, Check.SENTENCES, Check.TYPED, Check.PLACEHOLDERS)) {
                assertEquals(List.of(), certificate.of(check), usual.id());
            }
        }
    }

    @Test
    void anExceptionThatNobodyExplainsIsAFault() {
        Paper paper = paper(
                "<part number=\"1\" heading=\"Exceptions\"><exceptions/></part>"
                        + "<part number=\"2\" heading=\"At risk\"><at-risk/></part>",
                Audience.CABINET);

        assertEquals(1, Certificate.of(paper).of(Check.COMMENTARY).size());
    }

    @Test
    void aTableOfExceptionsPointsToThePartThatExplainsThem() {
        Paper paper = paper(
                "<part number=\"4\" heading=\"At risk\"><at-risk/></part><part heading=\"Plan\" number=\"Appendix 2\">"
                        + "<plan measure=\"NI 154\"/></part>",
                Audience.CABINET);

        Part homes = paper.parts().get(0).parts().get(0);

        assertEquals("4.1", homes.number());
        assertTrue(
                homes.parts().get(1).blocks().toString().contains("They are listed in Appendix 2."),
                homes.parts().get(1)::toString);
    }

    @Test
    void anExceptionIsLookedUpInItsAppendixAndSection() {
        Outline within = new Outline(
                template("<part number=\"Appendix 1\" heading=\"Review\">"
                        + "<part number=\"3\" heading=\"At risk\"><at-risk/></part></part>"),
                Audience.CABINET);
        Outline plain =
                new Outline(template("<part number=\"3\" heading=\"At risk\"><at-risk/></part>"), Audience.CABINET);
        Outline lettered =
                new Outline(template("<part number=\"Annex\" heading=\"At risk\"><at-risk/></part>"), Audience.CABINET);

        assertEquals(
                "Appendix 1, section 3.2", within.explanations().orElseThrow().of(1));
        assertEquals("Section 3.1", plain.explanations().orElseThrow().of(0));
        assertEquals("Annex", lettered.explanations().orElseThrow().of(0));
    }

    @Test
    void theCoverageCountsWhichTargetsHaveAFigureAndWhyTheOthersHaveNone() {
        Grid coverage = grid(paper("<part heading=\"Data\"><coverage/></part>", Audience.PUBLIC), "coverage");

        assertEquals("With a figure | The survey has not been run | No figure reported", cells(coverage, "state"));
        assertEquals("2 | 1 | 1", cells(coverage, "count"));
        assertEquals("NI 117, NI 154 | NI 1 | NI 18", cells(coverage, "listed").replace('\u00a0', ' '));
        assertEquals("4", coverage.totals().get(0).cells().get(1).words());
    }

    @Test
    void aPartOfWhichNothingCanBeSaidYetIsLeftOut() {
        assertEquals(
                "Only a heading",
                headings(paper(
                        "<part heading=\"Texts\"><sections/></part><part heading=\"Only a heading\"/>",
                        Audience.CABINET)));
    }
}
