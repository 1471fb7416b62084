package uk.org.waymark.web.refresh;

import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.web.words.Words;

/**
 * A proposal in one line.
 *
 * @param change such as "2008/09: 1,450 to 940 homes"
 * @param state such as "waits for Government Office"
 * @param last when something was last decided
 */
public record ProposalLine(
        int number, String code, String address, String title, String change, String state, String last) {

    static ProposalLine of(Proposal proposal, Indicator indicator) {
        return new ProposalLine(
                proposal.number(),
                indicator.code().text(),
                indicator.code().address(),
                indicator.briefTitle(),
                RefreshWords.change(proposal, indicator),
                state(proposal),
                Words.date(proposal.last().knownFrom()));
    }

    private static String state(Proposal proposal) {
        return proposal.returned()
                .map(returned -> Words.say(
                        "refresh.waits.answer", returned.statement().by().words()))
                .or(() -> proposal.next().map(next -> Words.say("refresh.waits", next.words())))
                .orElse(proposal.state().words());
    }
}
