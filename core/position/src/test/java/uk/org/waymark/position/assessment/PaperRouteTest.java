package uk.org.waymark.position.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.AnnualReview;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.PaperDecision;
import uk.org.waymark.position.reporting.ReviewStatement.RequestStated;
import uk.org.waymark.position.reporting.ReviewStatement.SittingStated;

/** The paper goes to the board on 25 November 2008, is sent back, noted on 2 December, and goes on to Cabinet. */
class PaperRouteTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008/09 Q2");
    private static final AnnualReview DECLARED =
            new AnnualReview(List.of(), List.of(new Body("board", "The board"), new Body("cabinet", "Cabinet")));

    private final SmallAgreement agreement = new SmallAgreement("");

    @BeforeEach
    void travel() {
        agreement
                .say(sitting("board", "2008-11-25", Optional.empty()), "2008-11-03")
                .say(sitting("cabinet", "2009-01-26", Optional.empty()), "2008-11-03")
                .say(sitting("board", "2008-11-25", Optional.of(PaperDecision.SENT_BACK)), "2008-11-26")
                .say(request("What is done about burglary?", Optional.empty()), "2008-11-26")
                .say(sitting("board", "2008-12-02", Optional.of(PaperDecision.NOTED)), "2008-12-02")
                .say(request("What is done about burglary?", Optional.of("Appendix 2 says so.")), "2008-12-03");
    }

    @Test
    void itIsTheTurnOfTheFirstBodyThatHasNotDecided() {
        assertEquals(List.of(RouteStage.NOW, RouteStage.TO_COME), stages("2008-11-25"));
        assertEquals(List.of(RouteStage.NOW, RouteStage.TO_COME), stages("2008-11-26"));
        assertEquals(List.of(RouteStage.DONE, RouteStage.NOW), stages("2008-12-02"));
    }

    @Test
    void aRequestIsOpenUntilItIsAnswered() {
        assertEquals(List.of(), at("2008-11-25").requests());
        assertEquals(Optional.empty(), at("2008-11-26").requests().get(0).answer());
        assertEquals(
                Optional.of("Appendix 2 says so."),
                at("2008-12-03").requests().get(0).answer());
        assertEquals(2, PaperRoute.nextRequest(agreement.entries(), Q2));
    }

    private static SittingStated sitting(String body, String on, Optional<PaperDecision> decision) {
        return new SittingStated(Q2, body, LocalDate.parse(on), decision, Optional.empty());
    }

    private static RequestStated request(String text, Optional<String> answer) {
        return new RequestStated(Q2, "board", 1, text, answer);
    }

    private PaperRoute at(String known) {
        return PaperRoute.of(DECLARED, agreement.entries(), Q2, Known.parse(known));
    }

    private List<RouteStage> stages(String known) {
        return at(known).steps().stream().map(RouteStep::stage).toList();
    }
}
