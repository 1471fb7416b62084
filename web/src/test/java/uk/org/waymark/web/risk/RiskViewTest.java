package uk.org.waymark.web.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.risk.Appetite;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskStatement;
import uk.org.waymark.position.reporting.RiskStatement.RiskAccepted;
import uk.org.waymark.position.reporting.RiskStatement.RiskClosed;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.reporting.RiskTerms.Threat;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.small.Small;

/** The risks of the town on 1 May 2009: one to its homes, accepted and assessed again, and one to its reward. */
class RiskViewTest {
    private static final Position TOWN = Small.position("");
    private static final RiskScale DECLARED = new RiskScale(List.of(), List.of(), Optional.of(new Appetite(8, 15)));

    private final List<Entry<?>> entries = new ArrayList<>();

    @Test
    void aRiskIsToldInWords() {
        raise();

        RiskView homes = views().get(0);

        assertEquals("Likely, major: 16", homes.score());
        assertEquals("Almost certain, major: 20", homes.before());
        assertEquals("none", homes.level());
        assertEquals("The town", homes.themeTitle());
        assertEquals("Council, Head of housing", homes.owner());
        assertEquals("Raised; the theme lead has not accepted it yet", homes.stateWords());
        assertEquals(
                List.of("Buy land."),
                homes.actions().stream().map(LoweringAction::title).toList());
    }

    @Test
    void whatNobodyStatedIsSaidToBeSo() {
        raise();

        RiskView reward = views().get(1);

        assertEquals("No owner", reward.owner());
        assertFalse(reward.owned());
        assertEquals("None yet", reward.controls());
    }

    @Test
    void aDeclaredAppetiteNamesTheLevelAndCountsWhatIsAboveIt() {
        raise();

        assertEquals("Likely, major: 16, high", RiskView.score(new RiskScore(4, 4), DECLARED));
        assertEquals(
                "Two open risks, one above the appetite",
                RiskWords.headline(register().open(), DECLARED));
        assertEquals("Two open risks", RiskWords.headline(register().open(), RiskScale.USUAL));
    }

    @Test
    void whatWaitsForSomebodyIsCounted() {
        raise();

        assertEquals(
                "Two wait for their theme leads to accept them. One is overdue for review. One has no owner.",
                RiskWords.lede(register().open(), LocalDate.of(2009, 5, 1)));
    }

    @Test
    void theHistoryTellsWhatEachStepChangedTheLastFirst() {
        raise();
        say(new RiskAccepted("town", "R1"), "2009-02-09");
        say(homes(2, "2009-09-30", "Land was bought."), "2009-03-02");
        say(new RiskClosed("town", "R1", "The market came back."), "2009-04-01");

        assertEquals(
                """
                1 April 2009 | Closed: The market came back.
                2 March 2009 | Unlikely, major: 8; it was 16. Review by 30 September 2009. Land was bought.
                9 February 2009 | Accepted by the theme lead.
                6 February 2009 | Raised. Likely, major: 16. Before controls: Almost certain, major: 20.""",
                HistoryLine.of(risk("R1"), RiskScale.USUAL).stream()
                        .map(line -> line.since() + " | " + line.words())
                        .collect(Collectors.joining("\n")));
        assertEquals(
                Optional.of("Closed on 1 April 2009: The market came back."),
                RiskView.of(risk("R1"), TOWN).closed());
    }

    @Test
    void theMatrixPrintsTheScoreInEachCellAndEachRiskInTwo() {
        raise();

        List<MatrixRow> rows = MatrixRow.of(List.of(risk("R1")), DECLARED);

        assertEquals("Almost certain", rows.get(0).likelihood());
        assertEquals(
                new MatrixRow.Cell(20, "high", List.of(), List.of("R1")),
                rows.get(0).cells().get(3));
        assertEquals(
                new MatrixRow.Cell(16, "high", List.of("R1"), List.of()),
                rows.get(1).cells().get(3));
        assertEquals(
                new MatrixRow.Cell(1, "low", List.of(), List.of()),
                rows.get(4).cells().get(0));
    }

    @Test
    void risksToOutcomesAndToRewardsStandApart() {
        raise();

        List<String> titles = List.of(Threat.values()).stream()
                .map(threat -> RiskGroup.of(threat, register().open(), TOWN).title())
                .toList();

        assertEquals(List.of("Risks to outcomes: 1", "Risks to rewards: 1"), titles);
    }

    private void raise() {
        say(homes(4, "2009-04-30", ""), "2009-02-06");
        say(
                new RiskStated(
                        "town",
                        "R2",
                        new RiskTerms(
                                "The reward is cut",
                                "Elections",
                                "No money",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Threat.REWARD,
                                List.of(),
                                List.of()),
                        new RiskAssessment(new RiskScore(2, 3), new RiskScore(2, 3), LocalDate.of(2009, 9, 30), "")),
                "2009-02-07");
    }

    private static RiskStated homes(int now, String review, String note) {
        RiskTerms terms = new RiskTerms(
                "Builders stop building",
                "Nobody lends",
                "Fewer homes",
                Optional.of("Grants"),
                Optional.of("Council"),
                Optional.of("Head of housing"),
                Threat.OUTCOME,
                List.of(IndicatorCode.of("NI 154")),
                List.of(new ActionKey("building", "land")));
        return new RiskStated(
                "town",
                "R1",
                terms,
                new RiskAssessment(new RiskScore(5, 4), new RiskScore(now, 4), LocalDate.parse(review), note));
    }

    private void say(RiskStatement statement, String day) {
        var from = Known.from(LocalDate.parse(day));
        entries.add(new Entry<>(
                entries.size() + 1L, statement, from, from, new UUID(0, 0), Optional.empty(), Optional.empty()));
    }

    private RiskRegister register() {
        return RiskRegister.of(new Entries(entries), Known.parse("2009-05-01"));
    }

    private Risk risk(String id) {
        return register().find(id).orElseThrow();
    }

    private List<RiskView> views() {
        return RiskView.of(register().open(), TOWN);
    }
}
