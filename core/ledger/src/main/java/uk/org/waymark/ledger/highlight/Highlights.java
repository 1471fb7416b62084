package uk.org.waymark.ledger.highlight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Look;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.highlight.HighlightReport;
import uk.org.waymark.position.highlight.HighlightReports;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.HighlightStatement;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSaved;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSubmitted;
import uk.org.waymark.position.reporting.HighlightText;

/** Keeps the versions of the highlight reports on reviews that were sent. */
@ApplicationScoped
public class Highlights {
    private final Snapshots snapshots;

    @Inject
    public Highlights(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected Highlights() {
        this(null);
    }

    /**
     * Keeps a version that may be unfinished; the same again changes nothing.
     *
     * @param review the place in the chain of the entry by which the review was sent
     * @param readAt the sequence of the head at which the actor read the report
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws HighlightRefused when no such review was sent, the text names what is not here, or somebody else kept a
     *     version since
     */
    public Head save(Actor actor, String agreement, long review, HighlightText text, long readAt) {
        actor.require(Permission.WRITE_HIGHLIGHTS);
        return keep(
                actor,
                agreement,
                review,
                readAt,
                (rule, report) -> next(
                        report,
                        new HighlightSaved(review, report.review().statement().period(), rule.sound(text))));
    }

    /**
     * Hands a version to the partnership.
     *
     * @param review the place in the chain of the entry by which the review was sent
     * @param readAt the sequence of the head at which the actor read the report
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws HighlightRefused when no such review was sent, the text names what is not here or is unfinished, the same
     *     was submitted already, or somebody else kept a version since
     */
    public Head submit(Actor actor, String agreement, long review, HighlightText text, long readAt) {
        actor.require(Permission.WRITE_HIGHLIGHTS);
        return keep(actor, agreement, review, readAt, (rule, report) -> {
            HighlightText sound = rule.sound(text);
            rule.requireComplete(sound);
            HighlightRule.refuse(report.lastSubmitted()
                    .filter(version -> version.statement().text().equals(sound))
                    .map(version -> "This report was submitted already, and nothing in it has changed since."));
            return List.of(NewEntry.now(
                    new HighlightSubmitted(review, report.review().statement().period(), sound)));
        });
    }

    private Head keep(
            Actor actor,
            String agreement,
            long review,
            long readAt,
            BiFunction<HighlightRule, HighlightReport, List<NewEntry>> choose) {
        return snapshots.append(agreement, actor.account(), snapshot -> {
            HighlightReport report = HighlightReports.of(snapshot.entries(), snapshot.now())
                    .find(review)
                    .orElseThrow(
                            () -> new HighlightRefused("No such review was sent. A highlight report is written on a"
                                    + " review that the performance team has recorded as sent; choose one from the page of"
                                    + " the review."));
            HighlightRule.refuse(new Look(actor.account(), readAt).overtaken(report.lastVersion(), "the report"));
            return choose.apply(new HighlightRule(snapshot), report);
        });
    }

    private static List<NewEntry> next(HighlightReport report, HighlightSaved saved) {
        Optional<HighlightText> last =
                report.lastVersion().map(Entry<HighlightStatement>::statement).map(HighlightStatement::text);
        return last.equals(Optional.of(saved.text())) ? List.of() : List.of(NewEntry.now(saved));
    }
}
