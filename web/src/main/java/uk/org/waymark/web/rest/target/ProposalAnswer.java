package uk.org.waymark.web.rest.target;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionConsented;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * A proposal to change what was agreed about a measure; for the partnership alone.
 *
 * @param state "proposed", "agreed", "in-force", "refused" or "taken-back"
 * @param waitsFor whose consent it waits for, such as "government-office"; empty where it waits for none
 * @param made the day on which it was made
 * @param inForceFrom the day from which it is in force
 */
public record ProposalAnswer(
        int number,
        String code,
        String state,
        Optional<String> waitsFor,
        String made,
        String why,
        List<String> evidence,
        Optional<String> exception,
        Optional<String> baseline,
        List<ProposedYear> targets,
        List<ConsentAnswer> consents,
        Optional<String> inForceFrom) {

    /** The target proposed for a year, in digits or as the kind of year without one. */
    public record ProposedYear(String year, String target) {}

    /** A consent, with the day of the decision. */
    public record ConsentAnswer(String by, String day, String note) {
        static ConsentAnswer of(RevisionConsented consent) {
            return new ConsentAnswer(Codes.of(consent.by()), consent.on().toString(), consent.note());
        }
    }

    /** The answer about a proposal. */
    public static ProposalAnswer of(Proposal proposal) {
        return new ProposalAnswer(
                proposal.number(),
                proposal.code().text(),
                Codes.of(proposal.state()),
                proposal.next().map((Consent next) -> Codes.of(next)),
                Codes.date(proposal.made().knownFrom()),
                proposal.made().statement().why(),
                proposal.made().statement().evidence().lines().toList(),
                proposal.made().statement().exception(),
                proposal.terms().baseline().flatMap(Baseline::figure).map(Figure::text),
                proposal.terms().targets().entrySet().stream()
                        .map(target -> new ProposedYear(
                                target.getKey().toString(), target.getValue().text()))
                        .toList(),
                proposal.given().stream()
                        .map(given -> ConsentAnswer.of(given.statement()))
                        .toList(),
                proposal.end()
                        .flatMap(end -> end.as(RevisionInForce.class))
                        .map(end -> end.statement().from().toString()));
    }
}
