package uk.org.waymark.ledger.capture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.position.reporting.Subject;

/**
 * How a save ended, measure by measure: everything that was proposed of a measure is recorded, or nothing of it.
 *
 * @param head as of which this was found out; a save that decides the conflicts was read at it
 * @param assessments what became of each proposal, in the order proposed
 * @param conflicts where a proposal says something else than somebody said meanwhile
 */
public record Saving(Head head, List<Assessment> assessments, List<Conflict> conflicts) {
    public Saving {
        assessments = List.copyOf(assessments);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether every edit of every proposal is in the ledger. */
    public boolean isSaved() {
        return refused().isEmpty();
    }

    /**
     * The measures, as wholes, of which nothing was recorded: something of theirs cannot stand as it is, or is in
     * conflict. They are proposed again once that is put right.
     */
    public Set<Subject> refused() {
        return refused(assessments, conflicts);
    }

    /** What was recorded, or stood already. */
    public List<Assessment> recorded() {
        return standing(assessments, conflicts).toList();
    }

    /** What a save appends. */
    static List<NewEntry> entries(List<Assessment> assessments, List<Conflict> conflicts) {
        return standing(assessments, conflicts)
                .flatMap(assessment -> assessment.entries().stream())
                .toList();
    }

    private static Stream<Assessment> standing(List<Assessment> assessments, List<Conflict> conflicts) {
        Set<Subject> refused = refused(assessments, conflicts);
        return assessments.stream()
                .filter(assessment ->
                        !refused.contains(assessment.proposal().subject().whole()));
    }

    private static Set<Subject> refused(List<Assessment> assessments, List<Conflict> conflicts) {
        Set<Subject> refused = new HashSet<>();
        assessments.stream()
                .filter(assessment -> !assessment.isSavable())
                .map(assessment -> assessment.proposal().subject().whole())
                .forEach(refused::add);
        conflicts.stream().map(conflict -> conflict.subject().whole()).forEach(refused::add);
        return refused;
    }
}
