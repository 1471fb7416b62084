package uk.org.waymark.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.AnnualReview;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.PaperReader;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.risk.Appetite;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.assessment.SelfAssessment;
import uk.org.waymark.position.certificate.Certificate;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.reporting.RiskTerms.Threat;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.small.Small;

/** The risks of a town as a paper has them: one that its controls lower, and one that has none. */
class RiskTablesTest {
    private static final Position TOWN = Small.position("");
    private static final RiskRegister TWO = register(
            risk("R1", "Builders stop building", new RiskScore(5, 4), new RiskScore(4, 4)),
            risk("R2", "The reward is cut", new RiskScore(2, 3), new RiskScore(2, 3)));

    private static RiskStated risk(String id, String title, RiskScore before, RiskScore now) {
        return new RiskStated(
                "town",
                id,
                new RiskTerms(
                        title,
                        "Nobody lends",
                        "Fewer homes",
                        Optional.empty(),
                        Optional.of("Council"),
                        Optional.empty(),
                        Threat.OUTCOME,
                        List.of(),
                        List.of()),
                new RiskAssessment(before, now, LocalDate.of(2009, 9, 30), ""));
    }

    private static RiskRegister register(RiskStated... risks) {
        List<Entry<?>> entries = new ArrayList<>();
        for (RiskStated risk : risks) {
            var from = Known.from(LocalDate.of(2009, 2, 6));
            entries.add(new Entry<>(
                    entries.size() + 1L, risk, from, from, new UUID(0, 0), Optional.empty(), Optional.empty()));
        }
        return RiskRegister.of(new Entries(entries), TOWN.known());
    }

    private static Paper paper(Position position, RiskRegister register, Audience audience) {
        Review review = Review.of(
                position,
                register,
                SelfAssessment.of(AnnualReview.NONE, new Entries(List.of()), position.period(), position.known()));
        Material bare = Material.of(review);
        return Composer.compose(
                PaperReader.read(
                        new DefinitionFile(
                                "papers/note.xml",
                                """
                                <paper xmlns="urn:uk.org.waymark:1" id="note" audiences="cabinet public">
                                  <title>Note</title>
                                  <part heading="Risks"><risks/></part>
                                </paper>"""),
                        picture -> false),
                audience,
                new Material(
                        review,
                        bare.distributions(),
                        bare.elsewhere(),
                        bare.highlights(),
                        () -> register,
                        Optional.empty()));
    }

    private static List<String> rows(Paper paper, String id) {
        Grid grid = paper.grids().filter(any -> any.id().equals(id)).findFirst().orElseThrow();
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(Cell::words).collect(Collectors.joining(" | ")))
                .toList();
    }

    @Test
    void eachRiskStandsInTheCellOfItsScoreAndInBracketsWhereItWouldBeWithoutControls() {
        Paper paper = paper(TOWN, TWO, Audience.CABINET);

        assertEquals(
                List.of(
                        "Almost certain | 5 | 10 | 15 | 20: (R1) | 25",
                        "Likely | 4 | 8 | 12 | 16: R1 | 20",
                        "Possible | 3 | 6 | 9 | 12 | 15",
                        "Unlikely | 2 | 4 | 6: R2 | 8 | 10",
                        "Rare | 1 | 2 | 3 | 4 | 5"),
                rows(paper, "risk-matrix"));
        assertEquals(
                List.of(
                        "R1 | Builders stop building | Likely, major: 16 | Almost certain, major: 20 |  | Council"
                                + " | 30 September 2009",
                        "R2 | The reward is cut | Unlikely, moderate: 6 | Unlikely, moderate: 6 |  | Council"
                                + " | 30 September 2009"),
                rows(paper, "risks"));
    }

    @Test
    void anAgreementWithAnAppetiteCountsItsRisksByLevelAndTheCertificateAgrees() {
        Position declared = Small.withAppetite(new Appetite(8, 15));

        Paper paper = paper(declared, TWO, Audience.CABINET);

        assertEquals(
                "high 1, medium 0, low 1",
                paper.blocks()
                        .filter(Tally.class::isInstance)
                        .flatMap(tally -> ((Tally) tally).counts().stream())
                        .map(count -> count.words() + " " + count.rows())
                        .collect(Collectors.joining(", ")));
        assertEquals(List.of(), Certificate.of(paper).faults());
    }

    @Test
    void thePublicIsToldNothingAndOthersThatNoneIsOpen() {
        RiskRegister none = new RiskRegister(List.of());

        assertEquals(List.of(), paper(TOWN, TWO, Audience.PUBLIC).parts());
        assertEquals(
                "No risk was open on 1 May 2009.",
                paper(TOWN, none, Audience.CABINET)
                        .blocks()
                        .flatMap(block -> ((Paragraph) block).text().stream())
                        .map(inline -> inline.words())
                        .collect(Collectors.joining()));
    }
}
