package uk.org.waymark.web.rest.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.snapshot.Release;
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

/** What the API reads of the ledger, and nothing else. */
public interface Records {
    List<Agreement> agreements();

    /** The agreement meant by addresses that name none; empty while none is loaded. */
    Optional<Agreement> defaultAgreement();

    /** The latest period that has a figure as known; while there is none, the one of that moment. */
    ReportingPeriod latestPeriod(String agreement, Known known);

    Position position(String agreement, ReportingPeriod period, Known known);

    /** All agreements beside one another, as far as the one who asks may see them. */
    Nation nation(ReportingPeriod period, Known known);

    /** The distributions up to a period, as known, oldest first. */
    List<Distribution> distributions(String agreement, ReportingPeriod period, Known known);

    /** The releases of an agreement's definitions, the last first. */
    List<Release> releases(String agreement);

    /** The themes in force, as known. */
    List<Theme> themes(String agreement, Known known);

    /** The proposals to change targets, as known; none for the public. */
    List<Proposal> proposals(String agreement, Known known);

    /** The figures of a measure in other places, as known. */
    Elsewhere elsewhere(String agreement, Indicator indicator, Known known);

    /** The risks of an agreement, as known; none for the public. */
    RiskRegister risks(String agreement, Known known);

    /** The concerns of an agreement, as known; none for the public. */
    ConcernRegister concerns(String agreement, Known known);

    /** The log of engagement of an agreement, as known; empty for the public. */
    EngagementLog engagement(String agreement, Known known);

    /** The publications that the one who asks may see now, the one made last first. */
    List<Publication> publications(String agreement);

    /**
     * One of them by its id; a reading before its release by name is recorded.
     *
     * @param what of it is read
     */
    Optional<Publication> publication(String agreement, String id, String what);

    /** The moment by which they are released or not. */
    Instant moment(String agreement);

    /** The canonical form of a paper by its digest; empty where it is not there any more. */
    Optional<byte[]> model(String sha256);

    /** The questions between partners, as known; none for the public. */
    List<Challenge> challenges(String agreement, Known known);

    /** Why rules of themes are set aside; an answer worked out while this changed is of no one version. */
    List<String> ruleFaults(String agreement);

    /** Changes whenever anything changes that an answer about the agreement may rest on. */
    String version(String agreement);
}
