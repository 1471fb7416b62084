package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.position.reporting.ChallengeStatement;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAsked;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Matter;
import uk.org.waymark.position.reporting.PlanStatement.ActionStated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.State;

/** A plan with an action of its file that is sensitive, and one that is not. */
class SensitiveActionsTest {
    private final SmallAgreement agreement = new SmallAgreement("")
            .planned(
                    """
            <plan id="homes" lead="Housing group" known-from="2008-06-02" document="The plan">
              <title>Homes</title>
              <summary>Build homes.</summary>
              <indicator>NI 154</indicator>
              <action id="land" owner="Council" due="not stated" known-from="2008-06-02">Buy land.</action>
              <action id="bid" owner="Council" due="not stated" sensitive="true" known-from="2008-06-02">Bid low.</action>
            </plan>
            """);

    @Test
    void aSensitiveActionOfTheFileIsHiddenFromOthers() {
        assertEquals(List.of("land"), shown("2009-01-10", false));
        assertEquals(List.of("land", "bid"), shown("2009-01-10", true));
    }

    @Test
    void whatIsSensitiveNowIsHiddenAtEarlierDatesToo() {
        agreement.say(new ActionStated("homes", land(true)), "2009-01-10");

        assertEquals(List.of(), shown("2009-01-05", false));
        assertEquals(List.of(), shown("2009-01-10", false));
    }

    @Test
    void whatIsSensitiveNoLongerIsShown() {
        agreement
                .say(new ActionStated("homes", land(true)), "2009-01-10")
                .say(new ActionStated("homes", land(false)), "2009-01-20");

        assertEquals(List.of("land"), shown("2009-01-20", false));
    }

    @Test
    void whatIsSaidAboutItIsHiddenWithIt() {
        agreement
                .say(new Progress("homes", "bid", State.UNDER_WAY, "Low."), "2009-01-10")
                .say(new Progress("homes", "land", State.DONE, "Bought."), "2009-01-10")
                .say(new QuestionAsked(1, new Matter.OfAction("homes", "bid"), "How low?", "officer"), "2009-01-10");

        Entries shown = hidden(false).hide(agreement.entries());

        assertEquals(
                List.of("land"),
                shown.all(Progress.class)
                        .map(entry -> entry.statement().action())
                        .toList());
        assertTrue(shown.all(ChallengeStatement.class).findAny().isEmpty());
        assertEquals(2, agreement.entries().all(Progress.class).count(), "what there is stays as it is");
    }

    private List<String> shown(String known, boolean ofTheme) {
        return hidden(ofTheme).hide(agreement.at("2008/09 Q3", known)).themes().get(0).plans().stream()
                .flatMap(plan -> plan.plan().actions().stream())
                .map(Action::id)
                .toList();
    }

    private SensitiveActions hidden(boolean ofTheme) {
        return SensitiveActions.of(List.of(agreement.theme()), agreement.entries())
                .hiddenFrom(theme -> ofTheme);
    }

    private static Action land(boolean sensitive) {
        return new Action(
                "land",
                "Buy land.",
                Optional.empty(),
                "Council",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                sensitive,
                LocalDate.of(2009, 1, 10));
    }
}
