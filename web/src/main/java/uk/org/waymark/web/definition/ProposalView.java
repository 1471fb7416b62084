package uk.org.waymark.web.definition;

import java.util.List;
import java.util.function.Predicate;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.ledger.proposal.Proposal;
import uk.org.waymark.ledger.proposal.Proposal.Outlook;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.web.definition.ReleaseView.ChangeLine;
import uk.org.waymark.web.definition.ReleaseView.RatingLine;
import uk.org.waymark.web.words.Words;

/**
 * What was found in a file that somebody means to install.
 *
 * @param verdict the answer in a sentence
 * @param about the file and what it is of
 * @param passed how many checks it passed; empty where it did not pass all
 * @param difference in a sentence, where there is no list of changes
 * @param outlook the counts of the latest period before and after; empty while there are faults
 * @param installable whether it can be installed, and would change something
 */
public record ProposalView(
        String verdict,
        String about,
        List<FaultLine> faults,
        String passed,
        List<ChangeLine> changes,
        String difference,
        List<RatingLine> ratings,
        String outlook,
        boolean installable) {

    static ProposalView of(Proposal proposal, StatusScheme scheme, Predicate<ReportingPeriod> past) {
        List<RatingLine> ratings = proposal.outlook().map(Outlook::moved).orElse(List.of()).stream()
                .map(moved -> ReleaseView.line(moved, scheme, past))
                .toList();
        return new ProposalView(
                verdict(proposal, ratings.size()),
                Words.say("install.about", proposal.source(), proposal.title()),
                proposal.faults().stream()
                        .map(fault -> FaultLine.of(fault, proposal.files()))
                        .toList(),
                proposal.isFit() ? Words.say("install.passed", proposal.checks()) : "",
                proposal.changes().stream().map(ReleaseView::line).toList(),
                difference(proposal),
                ratings,
                proposal.outlook().map(ProposalView::outlook).orElse(""),
                proposal.isFit() && proposal.isChange());
    }

    private static String verdict(Proposal proposal, int moved) {
        if (!proposal.isFit()) {
            int faults = proposal.faults().size();
            return Words.counted("install.verdict.faults", faults, Words.number(faults));
        }
        if (!proposal.isChange()) {
            return Words.say("install.verdict.same");
        }
        return moved == 0
                ? Words.say("install.verdict.none")
                : Words.counted("install.verdict.moves", moved, Words.number(moved));
    }

    private static String difference(Proposal proposal) {
        if (!proposal.changes().isEmpty()
                || !proposal.isChange()
                || proposal.content().isEmpty()) {
            return "";
        }
        return Words.say(proposal.instead().isEmpty() ? "install.difference.first" : "install.difference.form");
    }

    private static String outlook(Outlook outlook) {
        return Words.say(
                "install.outlook",
                outlook.after().period(),
                count(outlook.before(), ReviewCategory.ON_TRACK),
                count(outlook.after(), ReviewCategory.ON_TRACK),
                count(outlook.before(), ReviewCategory.AT_RISK),
                count(outlook.after(), ReviewCategory.AT_RISK));
    }

    private static int count(Position position, ReviewCategory category) {
        return position.designated().count(category);
    }
}
