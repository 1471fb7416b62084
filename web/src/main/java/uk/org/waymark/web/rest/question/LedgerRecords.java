package uk.org.waymark.web.rest.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.publication.PublicationQuery;
import uk.org.waymark.ledger.snapshot.Release;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.challenge.Challenge;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.register.EngagementLog;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.lens.ReaderSnapshots;
import uk.org.waymark.web.signin.SignedIn;

/** The records as one snapshot of each agreement gives them, which a call takes once. */
@RequestScoped
public class LedgerRecords implements Records {
    private final Agreements agreements;
    private final ReaderSnapshots snapshots;
    private final PublicationQuery publications;
    private final SignedIn signedIn;
    private final Map<String, Snapshot> taken = new HashMap<>();

    @Inject
    public LedgerRecords(
            Agreements agreements, ReaderSnapshots snapshots, PublicationQuery publications, SignedIn signedIn) {
        this.agreements = agreements;
        this.snapshots = snapshots;
        this.publications = publications;
        this.signedIn = signedIn;
    }

    /** For the container's proxy only. */
    protected LedgerRecords() {
        this(null, null, null, null);
    }

    private Snapshot of(String agreement) {
        return taken.computeIfAbsent(agreement, snapshots::of);
    }

    @Override
    public List<Agreement> agreements() {
        return agreements.all();
    }

    @Override
    public Optional<Agreement> defaultAgreement() {
        return agreements.findDefaultAgreement();
    }

    @Override
    public ReportingPeriod latestPeriod(String agreement, Known known) {
        return of(agreement).latestPeriodToShow(known);
    }

    @Override
    public Position position(String agreement, ReportingPeriod period, Known known) {
        return of(agreement).position(period, known);
    }

    @Override
    public Nation nation(ReportingPeriod period, Known known) {
        return snapshots.nation(period, known);
    }

    @Override
    public List<Distribution> distributions(String agreement, ReportingPeriod period, Known known) {
        return of(agreement).distributions(period, known);
    }

    @Override
    public List<Release> releases(String agreement) {
        return of(agreement).releases();
    }

    @Override
    public List<Theme> themes(String agreement, Known known) {
        return of(agreement).definitions(known).themes();
    }

    @Override
    public List<Proposal> proposals(String agreement, Known known) {
        return of(agreement).refresh(known).proposals();
    }

    @Override
    public Elsewhere elsewhere(String agreement, Indicator indicator, Known known) {
        return Elsewhere.of(indicator, of(agreement).entries(), known);
    }

    @Override
    public RiskRegister risks(String agreement, Known known) {
        return RiskRegister.of(of(agreement).entries(), known);
    }

    @Override
    public ConcernRegister concerns(String agreement, Known known) {
        return ConcernRegister.of(of(agreement).entries(), known);
    }

    @Override
    public EngagementLog engagement(String agreement, Known known) {
        return EngagementLog.of(of(agreement).entries(), known);
    }

    @Override
    public List<Publication> publications(String agreement) {
        return publications.visible(of(agreement), signedIn.findActor());
    }

    @Override
    public Optional<Publication> publication(String agreement, String id, String what) {
        return publications.open(of(agreement), signedIn.findActor(), id, what);
    }

    @Override
    public Instant moment(String agreement) {
        return of(agreement).moment();
    }

    @Override
    public Optional<byte[]> model(String sha256) {
        return publications.content(sha256);
    }

    /** What the reader may see of publications, which depends on the time of day and on the reader besides the head. */
    private String published(String agreement) {
        return publications(agreement).stream()
                .map(one -> one.id() + one.isReleasedAt(moment(agreement)))
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<Challenge> challenges(String agreement, Known known) {
        return of(agreement).challenges(known).all();
    }

    @Override
    public List<String> ruleFaults(String agreement) {
        return of(agreement).ruleFaults().stream().map(RuleFault::words).toList();
    }

    /** The themes whose sensitive actions are hidden, by which the answers of two readers differ. */
    private String hidden(String agreement) {
        return of(agreement).hidden().keys().keySet().stream().sorted().collect(Collectors.joining(" "));
    }

    @Override
    public String version(String agreement) {
        return Stream.concat(
                        Stream.of(
                                of(agreement).head().toString(),
                                Boolean.toString(of(agreement).isForPublic()),
                                hidden(agreement),
                                published(agreement)),
                        ruleFaults(agreement).stream())
                .collect(Collectors.joining("\n"));
    }
}
