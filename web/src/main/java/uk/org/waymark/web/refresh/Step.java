package uk.org.waymark.web.refresh;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.refresh.ProposalState;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionReturned;
import uk.org.waymark.web.words.Words;

/**
 * A step on the route of a proposal.
 *
 * @param state "done", "now" or "to-come"
 * @param when the day of the decision; empty where there is none yet
 */
public record Step(String body, String state, Optional<String> when, String words) {

    /** The route: a consent each, then in force. */
    static List<Step> of(Proposal proposal) {
        return Stream.concat(proposal.needed().stream().map(by -> of(proposal, by)), Stream.of(inForce(proposal)))
                .toList();
    }

    private static Step of(Proposal proposal, Consent by) {
        String body = Words.capital(by.words());
        return proposal.consent(by)
                .map(given -> new Step(
                        body,
                        "done",
                        Optional.of(Words.date(given.statement().on())),
                        given.statement().note().isEmpty()
                                ? Words.say("refresh.step.agreed")
                                : Words.say(
                                        "refresh.step.agreedNote",
                                        given.statement().note())))
                .orElseGet(() -> proposal.returned()
                        .map(Entry::statement)
                        .filter(returned -> returned.by() == by)
                        .map(returned -> returned(body, returned))
                        .orElseGet(() -> waits(body, proposal.next().equals(Optional.of(by)))));
    }

    private static Step returned(String body, RevisionReturned returned) {
        return new Step(body, "now", Optional.of(Words.date(returned.on())), Words.say("refresh.step.returned"));
    }

    private static Step waits(String body, boolean now) {
        return new Step(
                body,
                now ? "now" : "to-come",
                Optional.empty(),
                Words.say(now ? "refresh.step.now" : "refresh.step.toCome"));
    }

    private static Step inForce(Proposal proposal) {
        String body = Words.say("refresh.step.inForce");
        return proposal.end()
                .flatMap(end -> end.as(RevisionInForce.class))
                .map(end -> new Step(
                        body,
                        "done",
                        Optional.of(Words.date(end.statement().from())),
                        end.statement().by()))
                .orElseGet(() -> waits(body, proposal.state() == ProposalState.AGREED));
    }
}
