package uk.org.waymark.web.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.proposal.Proposal;
import uk.org.waymark.ledger.proposal.Proposal.Outlook;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.release.ItemChange;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.web.small.Small;

class ProposalViewTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008/09 Q2");
    private static final Hash IN_FORCE = Hash.of("in force");
    private static final DefinitionFile FILE =
            new DefinitionFile("indicators.xml", "<theme\n  id=\"town\"\n  titel=\"Town\"/>");

    private static final Position NOW = Small.position("NI 154|2008/09 Q2|1450|better|2008-11-25");
    private static final Position THEN = Small.position("NI 154|2008/09 Q2|900|worse|2008-11-25");

    @Test
    void aFaultQuotesTheLineItStandsInAndTheOneBefore() {
        Fault fault = new Fault("indicators.xml", 3, 3, "\"titel\" is unknown; write \"title\"");

        ProposalView view = view(proposal(List.of(fault), "new", List.of(), Optional.empty()));

        assertEquals("Not ready: one fault.", view.verdict());
        assertEquals(
                new FaultLine(
                        "indicators.xml, line 3",
                        "\"titel\" is unknown; write \"title\".",
                        "2    id=\"town\"\n3    titel=\"Town\"/>"),
                view.faults().get(0));
        assertFalse(view.installable());
    }

    @Test
    void aCodeAtTheBeginningOfAFaultKeepsItsLetters() {
        Fault fault = new Fault("indicators.xml", 1, 1, "quay: 192 is no percentage of a whole; correct it");

        assertEquals(
                "quay: 192 is no percentage of a whole; correct it.",
                FaultLine.of(fault, List.of()).message());
    }

    @Test
    void aFaultOfTheFileAsAWholeQuotesNothing() {
        Fault missing = Fault.of("action-plan.xml", "the file was not sent");

        ProposalView view = view(proposal(List.of(missing), "new", List.of(), Optional.empty()));

        assertEquals(
                new FaultLine("action-plan.xml", "The file was not sent.", ""),
                view.faults().get(0));
    }

    @Test
    void theRatingsItWouldMoveAreCountedAndThoseOfThePastMarked() {
        MovedRating moved = new MovedRating(Q2, IndicatorCode.of("NI 154"), Performance.WITHIN, Performance.WORSE);
        ItemChange change = new ItemChange("NI 154", "target 2008/09", Optional.of("1450"), Optional.of("2000"));

        ProposalView view =
                view(proposal(List.of(), "new", List.of(change), Optional.of(new Outlook(List.of(moved), NOW, THEN))));

        assertEquals("Ready. It would change one rating.", view.verdict());
        assertTrue(view.ratings().get(0).past());
        assertEquals(
                "Designated measures on track in 2008/09 Q2: 1 now, 0 then. At risk: 0 now, 1 then.", view.outlook());
        assertTrue(view.installable());
    }

    @Test
    void whatIsInForceAlreadyCannotBeInstalledAgain() {
        ProposalView view = view(proposal(List.of(), "in force", List.of(), Optional.empty()));

        assertEquals("This is in force already.", view.verdict());
        assertFalse(view.installable());
    }

    @Test
    void aFileThatDiffersInItsFormAloneSaysSo() {
        ProposalView view = view(proposal(List.of(), "in force ", List.of(), Optional.empty()));

        assertEquals("Ready. It would change no rating.", view.verdict());
        assertEquals("Only comments or the spacing differ.", view.difference());
    }

    private static Proposal proposal(
            List<Fault> faults, String content, List<ItemChange> changes, Optional<Outlook> outlook) {
        return new Proposal(
                "town.xml",
                "The town",
                List.of(FILE),
                22,
                faults,
                Optional.of(Hash.of(content)),
                Optional.of(IN_FORCE),
                changes,
                outlook);
    }

    private static ProposalView view(Proposal proposal) {
        return ProposalView.of(proposal, NOW.scheme(), period -> true);
    }
}
