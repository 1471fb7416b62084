package uk.org.waymark.ledger.capture;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Answer;

/**
 * What a proposal comes to in view of what stands.
 *
 * @param findings everything wrong or unlikely about it
 * @param standing the figure, or the statement that there is none, that stands for the same subject, with who and when
 * @param restates whether it says another figure than the one that stands, which needs a reason
 * @param edits what it would append; empty where it says nothing that does not stand already
 * @param result the figure, symbol and reason that would be shown with all proposals of the same assessment recorded;
 *     empty where it was not asked for, and where the figure cannot be
 */
public record Assessment(
        Proposal proposal,
        List<Finding> findings,
        Optional<Entry<Answer>> standing,
        boolean restates,
        List<Edit> edits,
        Optional<Reading> result) {
    public Assessment {
        findings = List.copyOf(findings);
        edits = List.copyOf(edits);
    }

    public List<Finding> errors() {
        return findings.isEmpty()
                ? findings
                : findings.stream().filter(Finding::isError).toList();
    }

    public List<Finding> warnings() {
        return findings.isEmpty()
                ? findings
                : findings.stream().filter(finding -> !finding.isError()).toList();
    }

    /** Whether it says nothing that does not stand already. An unchanged value is not an edit. */
    public boolean isUnchanged() {
        return edits.isEmpty() && errors().isEmpty();
    }

    /** Whether its warnings still wait for a reason to overrule them. */
    public boolean needsOverruling() {
        return !warnings().isEmpty()
                && proposal.grounds().overruling().isEmpty()
                && !(proposal.grounds().isArchive()
                        && proposal.grounds().source().isPresent());
    }

    public boolean isSavable() {
        return errors().isEmpty() && !needsOverruling();
    }

    /** Whether there can be such a figure of such a measure; of one that cannot be, no rating is told. */
    boolean isPossible() {
        return errors().stream()
                .map(Finding::field)
                .noneMatch(field -> field == Field.MEASURE || field == Field.FIGURE);
    }

    /** What it would append, in order. */
    public List<NewEntry> entries() {
        return edits.stream().map(Edit::entry).toList();
    }

    Assessment with(List<Finding> others, Optional<Reading> reading) {
        return new Assessment(proposal, others, standing, restates, edits, reading);
    }
}
