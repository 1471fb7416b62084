package uk.org.waymark.ledger.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.evidence.EvidenceStore;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.reporting.Entries;

/** Says what proposals would come to, and records nothing. */
@ApplicationScoped
public class Assess {
    private final DefinitionQuery definitions;
    private final Ledger ledger;
    private final EvidenceStore evidence;
    private final Clock businessClock;

    @Inject
    public Assess(DefinitionQuery definitions, Ledger ledger, EvidenceStore evidence, Clock businessClock) {
        this.definitions = definitions;
        this.ledger = ledger;
        this.evidence = evidence;
        this.businessClock = businessClock;
    }

    /** For the container's proxy only. */
    protected Assess() {
        this(null, null, null, null);
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
        Instant now = Instant.now(businessClock);
        Definitions inForce = definitions.at(agreementId, standing, new Known(now, now.toString()));
        List<Theme> chosen = inForce.themes().stream()
                .filter(theme -> themes.contains(theme.id()))
                .toList();
        return new Assessor(
                new Desk(inForce.agreement(), chosen, actor, now), standing, files -> evidence.kept(actor, files));
    }
}
