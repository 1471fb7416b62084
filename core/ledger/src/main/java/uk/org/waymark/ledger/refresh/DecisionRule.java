package uk.org.waymark.ledger.refresh;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.refresh.Return;
import uk.org.waymark.position.refresh.Revisions;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionConsented;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionReturned;

/** The conditions of a decision about a proposal. */
record DecisionRule(Snapshot snapshot, Proposal proposal) {

    void requireOpen() {
        if (!proposal.isOpen()) {
            throw new ProposalRefused("Proposal " + proposal.number() + " is "
                    + proposal.state().words() + "; nothing more is decided about it. Propose another if need be.");
        }
    }

    /** Requires that it is somebody's turn, and that a day can be that of their decision. */
    void requireTurn(Consent by, LocalDate on) {
        requireOpen();
        proposal.returned().ifPresent(returned -> {
            throw new ProposalRefused("Proposal " + proposal.number() + " was returned with questions on "
                    + Bounds.words(returned.statement().on())
                    + " and waits for an answer. Decide once it is answered.");
        });
        Consent next = proposal.next()
                .orElseThrow(() -> new ProposalRefused(
                        "Proposal " + proposal.number() + " has every consent it needs. It waits to be put in force."));
        if (proposal.consent(by).isPresent()) {
            throw new ProposalRefused("Proposal " + proposal.number() + " has the consent of this body (" + by.words()
                    + ") already. It waits for: " + next.words() + ".");
        }
        if (next != by) {
            throw new ProposalRefused("Proposal " + proposal.number() + " waits for another body first: " + next.words()
                    + ". Record that decision before this one (" + by.words() + ").");
        }
        if (on.isAfter(snapshot.today())) {
            throw new ProposalRefused("The decision is dated " + Bounds.words(on)
                    + ", which is still to come. Write the day on which it was made.");
        }
        requireNotBefore(lastDecision(), on, "The decision is dated ");
    }

    void requireReturned() {
        requireOpen();
        if (proposal.returned().isEmpty()) {
            throw new ProposalRefused("Proposal " + proposal.number()
                    + " has no question that waits for an answer. Reload the page to see its state.");
        }
    }

    void requireReason(String why, String what) {
        if (why.isBlank()) {
            throw new ProposalRefused(what + " without a reason. Give one; it is kept with the proposal.");
        }
    }

    void requireAllConsents() {
        requireOpen();
        proposal.next().ifPresent(next -> {
            throw new ProposalRefused("Proposal " + proposal.number() + " still waits for a consent: " + next.words()
                    + ". It can be in force once that is recorded.");
        });
    }

    /** Requires that terms can be in force from a day. */
    void requireDay(LocalDate from) {
        Agreement agreement = snapshot.agreement();
        LocalDate end = agreement.lastYear().ends();
        if (from.isAfter(end)) {
            throw new ProposalRefused("It would be in force from " + Bounds.words(from)
                    + ", when the agreement is over. Choose a day up to " + Bounds.words(end) + ".");
        }
        requireNotBefore(lastDecision(), from, "It would be in force from ");
        Revisions.of(snapshot.entries(), snapshot.now()).inForce().stream()
                .filter(other -> other.code().equals(proposal.code()))
                .filter(other -> other.terms().overlaps(proposal.terms()))
                .map(RevisionInForce::from)
                .filter(other -> !other.isBefore(from))
                .findFirst()
                .ifPresent(other -> {
                    throw new ProposalRefused("Another change of the same is in force from " + Bounds.words(other)
                            + ". Choose a later day.");
                });
    }

    /** The document in which it was agreed, as given or as it is usually called. */
    String document(LocalDate from, String by) {
        return by.isBlank() ? "Refresh of " + Days.month(from) + ", proposal " + proposal.number() : by.strip();
    }

    private static void requireNotBefore(Optional<LocalDate> earlier, LocalDate day, String what) {
        earlier.filter(day::isBefore).ifPresent(other -> {
            throw new ProposalRefused(what + Bounds.words(day) + ", before the last decision on " + Bounds.words(other)
                    + ". Correct the day.");
        });
    }

    private Optional<LocalDate> lastDecision() {
        return Stream.concat(
                        proposal.given().stream().map(Entry::statement).map(RevisionConsented::on),
                        proposal.returns().stream()
                                .map(Return::questions)
                                .map(Entry::statement)
                                .map(RevisionReturned::on))
                .max(Comparator.naturalOrder());
    }
}
