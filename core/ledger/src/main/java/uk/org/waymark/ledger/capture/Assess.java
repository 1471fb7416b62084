package uk.org.waymark.ledger.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.evidence.EvidenceStore;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.release.ThemeReleases;
import uk.org.waymark.position.reporting.Entries;

/** Says what proposals would come to, and records nothing. */
@ApplicationScoped
public class Assess {
    private final Agreements agreements;
    private final ThemeReleases releases;
    private final Ledger ledger;
    private final EvidenceStore evidence;
    private final Clock businessClock;

    @Inject
    public Assess(
            Agreements agreements, ThemeReleases releases, Ledger ledger, EvidenceStore evidence, Clock businessClock) {
        this.agreements = agreements;
        this.releases = releases;
        this.ledger = ledger;
        this.evidence = evidence;
        this.businessClock = businessClock;
    }

    /** For the container's proxy only. */
    protected Assess() {
        this(null, null, null, null, null);
    }

    /** What each proposal would come to, with the symbol that would be shown and its reason. */
    public List<Assessment> preview(Actor actor, Scope theme, List<Proposal> proposals) {
        actor.require(Permission.ENTER_FIGURES, theme);
        return assessor(actor, theme.agreement(), List.of(theme.theme()), ledger.entries(theme.agreement()))
                .preview(proposals);
    }

    /**
     * What assesses the proposals of a command or an import in view of entries it has read itself, as inside
     * {@link Ledger#append}.
     *
     * @param themes the ids of the themes that the proposals may be about
     */
    public Assessor assessor(Actor actor, String agreementId, Collection<String> themes, Entries standing) {
        actor.require(Permission.ENTER_FIGURES);
        themes.forEach(theme -> actor.require(Permission.ENTER_FIGURES, new Scope(agreementId, theme)));
        Agreement agreement = agreements.agreement(agreementId);
        Instant now = Instant.now(businessClock);
        List<Theme> released = releases.themes(agreementId, new Known(now, now.toString())).stream()
                .filter(theme -> themes.contains(theme.id()))
                .toList();
        return new Assessor(new Desk(agreement, released, actor, now), standing, files -> evidence.kept(actor, files));
    }
}
