package uk.org.waymark.ledger.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshots;

/**
 * Records what was entered for a theme. A save is all or nothing: what a person sees as one page of figures is never
 * half recorded, and a refused save is proposed again, corrected, with nothing of it lost.
 */
@ApplicationScoped
public class RecordFigures {
    private final Snapshots snapshots;
    private final Assess assess;

    @Inject
    public RecordFigures(Snapshots snapshots, Assess assess) {
        this.snapshots = snapshots;
        this.assess = assess;
    }

    /** For the container's proxy only. */
    protected RecordFigures() {
        this(null, null);
    }

    /**
     * Records proposals about measures of one theme; those that change nothing append nothing.
     *
     * <p>They are assessed again while nobody else can append. What somebody else recorded about the same figure,
     * forecast or commentary after {@code readAt} is a conflict: the save is refused and both versions are given back.
     *
     * @param readAt the sequence of the head at which the page was read
     */
    public Saving record(Actor actor, Scope theme, List<Proposal> proposals, long readAt) {
        actor.require(Permission.ENTER_FIGURES, theme);
        List<Assessment> assessments = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        Head head = snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            assessments.addAll(assess.assessor(actor, snapshot, List.of(theme)).assess(proposals));
            conflicts.addAll(conflicts(assessments, readAt, actor.account().id()));
            return isSavable(assessments, conflicts) ? entries(assessments) : List.of();
        });
        return isSavable(assessments, conflicts)
                ? new Saving.Saved(head, List.copyOf(assessments))
                : new Saving.Refused(head, List.copyOf(assessments), List.copyOf(conflicts));
    }

    private static boolean isSavable(List<Assessment> assessments, List<Conflict> conflicts) {
        return conflicts.isEmpty() && assessments.stream().allMatch(Assessment::isSavable);
    }

    private static List<NewEntry> entries(List<Assessment> assessments) {
        return assessments.stream()
                .flatMap(assessment -> assessment.entries().stream())
                .toList();
    }

    private static List<Conflict> conflicts(List<Assessment> assessments, long readAt, UUID own) {
        return assessments.stream()
                .flatMap(assessment ->
                        assessment.edits().stream().flatMap(edit -> conflict(assessment, edit, readAt, own)))
                .toList();
    }

    private static Stream<Conflict> conflict(Assessment assessment, Edit edit, long readAt, UUID own) {
        return edit.before().stream()
                .filter(before ->
                        before.sequence() > readAt && !before.recordedBy().equals(own))
                .map(before -> new Conflict(assessment.proposal().subject(), edit.statement(), before));
    }
}
