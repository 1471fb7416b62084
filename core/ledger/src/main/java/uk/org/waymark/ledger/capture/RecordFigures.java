package uk.org.waymark.ledger.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.reporting.Subject;

/**
 * Records what was entered for a theme, measure by measure. All that is proposed of a measure, with its parts, its
 * groups and its commentary, is recorded or nothing of it is; a fault at one measure keeps no other back.
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
     * @param readAt the sequence of the head at which the page was read
     */
    public Saving record(Actor actor, Scope theme, List<Proposal> proposals, long readAt) {
        actor.require(Permission.ENTER_FIGURES, theme);
        return record(actor, theme, proposals, measure -> readAt);
    }

    /**
     * The same, where measures were read at different heads.
     *
     * <p>The proposals are assessed again while nobody else can append, and what stands of them is appended as one: a
     * save that is sent twice finds the second time that all of it stands. What somebody else recorded about the same
     * figure, forecast or commentary after it was read is a conflict: of that measure nothing is recorded, and both
     * versions are given back.
     *
     * @param readAt the sequence of the head at which a measure was read
     */
    public Saving record(Actor actor, Scope theme, List<Proposal> proposals, ToLongFunction<Subject> readAt) {
        actor.require(Permission.ENTER_FIGURES, theme);
        List<Assessment> assessments = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        Head head = snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            assessments.addAll(assess.assessor(actor, snapshot, List.of(theme)).assess(proposals));
            conflicts.addAll(conflicts(assessments, readAt, actor.account().id()));
            return Saving.entries(assessments, conflicts);
        });
        return new Saving(head, assessments, conflicts);
    }

    private static List<Conflict> conflicts(List<Assessment> assessments, ToLongFunction<Subject> readAt, UUID own) {
        return assessments.stream()
                .flatMap(assessment -> assessment.edits().stream()
                        .flatMap(edit -> conflict(
                                assessment,
                                edit,
                                readAt.applyAsLong(
                                        assessment.proposal().subject().whole()),
                                own)))
                .toList();
    }

    private static Stream<Conflict> conflict(Assessment assessment, Edit edit, long readAt, UUID own) {
        return edit.before().stream()
                .filter(before ->
                        before.sequence() > readAt && !before.recordedBy().equals(own))
                .map(before -> new Conflict(assessment.proposal().subject(), edit.statement(), before));
    }
}
