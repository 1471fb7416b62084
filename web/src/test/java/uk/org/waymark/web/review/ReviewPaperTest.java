package uk.org.waymark.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.AnnualReview;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.assessment.SelfAssessment;
import uk.org.waymark.position.certificate.Certificate;
import uk.org.waymark.position.certificate.Check;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.small.Small;

class ReviewPaperTest {
    private static final Position POSITION = Small.position(
            """
            NI 154 | 2008/09 Q2 | 300 | worse 800 | 2008-11-25
            NI 117 | 2008/09 Q2 | 8.4 | within | 2008-11-25
            """);
    private static final Paper PAPER = ReviewPaper.of(Review.of(
            POSITION,
            RiskRegister.of(new Entries(List.of()), POSITION.known()),
            SelfAssessment.of(AnnualReview.NONE, new Entries(List.of()), POSITION.period(), POSITION.known())));

    private static Grid grid(String id) {
        return PAPER.grids().filter(grid -> grid.id().equals(id)).findFirst().orElseThrow();
    }

    private static String cells(Grid grid, String column) {
        int place = grid.place(column).orElseThrow();
        return grid.rows().stream().map(row -> row.cells().get(place).words()).collect(Collectors.joining(" | "));
    }

    @Test
    void itHasEveryDesignatedTargetAndCountsThem() {
        Grid designated = grid("designated");

        assertEquals("NI 154 | NI 117 | NI 18 | NI 1", cells(designated, "code"));
        assertEquals("300 | 8.4% |  | ", cells(designated, "outturn"));
        assertEquals("at risk | on track | no data yet | no data yet", cells(designated, "review"));
        Tally counts = PAPER.blocks()
                .filter(Tally.class::isInstance)
                .map(Tally.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(
                4, counts.counts().stream().mapToInt(counted -> counted.rows()).sum());
    }

    @Test
    void eachMeasureAtRiskHasItsFigureAndItsActions() {
        Part homes = PAPER.allParts()
                .filter(part -> part.number().equals("2.1"))
                .findFirst()
                .orElseThrow();

        assertEquals("NI 154 Plain NI 154", homes.heading());
        assertEquals("Buy land. | Draw plans.", cells(grid("actions NI 154"), "action"));
        assertTrue(PAPER.canonical().contains("\"quoted\":\"NI 154 outturn\",\"value\":\"300\""), PAPER.canonical());
    }

    @Test
    void itAgreesWithItself() {
        Certificate certificate = Certificate.of(PAPER);

        assertEquals(List.of(), certificate.of(Check.COUNTS));
        assertEquals(List.of(), certificate.of(Check.SENTENCES));
        assertEquals(List.of(), certificate.of(Check.PLACEHOLDERS));
    }
}
