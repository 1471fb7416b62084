package uk.org.waymark.ledger.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.evidence.EvidenceStore;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;

/** Says what proposals would come to, and records nothing. */
@ApplicationScoped
public class Assess {
    private final Snapshots snapshots;
    private final EvidenceStore evidence;

    @Inject
    public Assess(Snapshots snapshots, EvidenceStore evidence) {
        this.snapshots = snapshots;
        this.evidence = evidence;
    }

    /** For the container's proxy only. */
    protected Assess() {
        this(null, null);
    }

    /** What each proposal would come to, with the symbol that would be shown and its reason. */
    public List<Assessment> preview(Actor actor, Scope theme, List<Proposal> proposals) {
        actor.require(Permission.ENTER_FIGURES, theme);
        return assessor(actor, snapshots.of(theme.agreement()), List.of(theme)).preview(proposals);
    }

    /**
     * What assesses the proposals of a command or an import in view of the snapshot that it took.
     *
     * @param themes those that the proposals may be about
     */
    public Assessor assessor(Actor actor, Snapshot snapshot, Collection<Scope> themes) {
        actor.require(Permission.ENTER_FIGURES);
        return assessor(actor, snapshot, themes, snapshot.moment());
    }

    /**
     * The same, as on another day than today.
     *
     * @param now what is known from later is refused
     */
    public Assessor assessor(Actor actor, Snapshot snapshot, Collection<Scope> themes, Instant now) {
        actor.require(Permission.ENTER_FIGURES);
        themes.forEach(theme -> actor.require(Permission.ENTER_FIGURES, theme));
        Definitions inForce = snapshot.definitions();
        List<Theme> chosen = inForce.themes().stream()
                .filter(theme -> themes.contains(new Scope(inForce.agreement().id(), theme.id())))
                .toList();
        return new Assessor(
                new Desk(inForce.agreement(), chosen, actor, now),
                snapshot.entries(),
                files -> evidence.kept(actor, files));
    }
}
