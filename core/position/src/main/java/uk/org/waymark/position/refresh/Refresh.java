package uk.org.waymark.position.refresh;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.RefreshRule;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RefreshStatement;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionAnswered;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionConsented;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionProposed;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionRefused;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionReturned;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionTakenBack;

/**
 * The proposals to change what was agreed.
 *
 * @param proposals in the order in which they were made
 */
public record Refresh(RefreshRule rule, List<Proposal> proposals) {
    public Refresh {
        proposals = List.copyOf(proposals);
    }

    /** As known at a moment. The public knows of none: what came of them is in the terms. */
    public static Refresh of(RefreshRule rule, Entries entries, Known known) {
        return new Refresh(
                rule,
                entries.of(RevisionProposed.class, known)
                        .map(made -> proposal(rule, made, entries, known))
                        .toList());
    }

    private static Proposal proposal(RefreshRule rule, Entry<RevisionProposed> made, Entries entries, Known known) {
        int number = made.statement().proposal();
        return new Proposal(
                made,
                rule.consents(),
                of(number, RevisionConsented.class, entries, known).toList(),
                returns(
                        of(number, RevisionReturned.class, entries, known).toList(),
                        of(number, RevisionAnswered.class, entries, known).toList()),
                Stream.<Stream<? extends Entry<? extends RefreshStatement>>>of(
                                of(number, RevisionInForce.class, entries, known),
                                of(number, RevisionRefused.class, entries, known),
                                of(number, RevisionTakenBack.class, entries, known))
                        .<Entry<? extends RefreshStatement>>flatMap(ends -> ends)
                        .findFirst());
    }

    /** Questions are answered in the order in which they were asked: none is asked while another waits. */
    private static List<Return> returns(
            List<Entry<RevisionReturned>> questions, List<Entry<RevisionAnswered>> answers) {
        return IntStream.range(0, questions.size())
                .mapToObj(turn -> new Return(
                        questions.get(turn), answers.stream().skip(turn).findFirst()))
                .toList();
    }

    private static <S extends RefreshStatement> Stream<Entry<S>> of(
            int number, Class<S> kind, Entries entries, Known known) {
        return entries.of(kind, known).filter(entry -> entry.statement().proposal() == number);
    }

    public Optional<Proposal> find(int number) {
        return proposals.stream()
                .filter(proposal -> proposal.number() == number)
                .findFirst();
    }

    /** The number of the next one. */
    public int nextNumber() {
        return proposals.stream().mapToInt(Proposal::number).max().orElse(0) + 1;
    }

    /** The proposals under way. */
    public List<Proposal> open() {
        return proposals.stream().filter(Proposal::isOpen).toList();
    }

    /** The proposals about a measure, the last first. */
    public List<Proposal> of(Indicator indicator) {
        return proposals.stream()
                .filter(proposal -> indicator.isCalled(proposal.code().text()))
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .toList();
    }
}
