package uk.org.waymark.ledger.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.refresh.Refresh;
import uk.org.waymark.position.reporting.RefreshStatement;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionAnswered;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionConsented;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionProposed;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionRefused;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionReturned;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionTakenBack;
import uk.org.waymark.position.reporting.RevisedTerms;

/**
 * Proposes changes of what was agreed, records who consented, and puts them in force. From then on they count, whether
 * or not the theme's file has them yet. Nothing is done where a command is refused.
 */
@ApplicationScoped
public class RefreshProposals {
    private final Snapshots snapshots;

    @Inject
    public RefreshProposals(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected RefreshProposals() {
        this(null);
    }

    /** The permission to consent for somebody, or to refuse for them. */
    public static Permission permission(Consent by) {
        return switch (by) {
            case LEAD_PARTNER -> Permission.CONSENT_AS_LEAD_PARTNER;
            case EXECUTIVE -> Permission.CONSENT_AS_EXECUTIVE;
            case GOVERNMENT_OFFICE -> Permission.CONSENT_AS_GOVERNMENT_OFFICE;
            case MINISTERS -> Permission.PUT_IN_FORCE;
        };
    }

    /**
     * Proposes a change.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not, or not for this measure
     * @throws ProposalRefused when it makes no sense, or another is under way that changes the same
     */
    public Head propose(Actor actor, Scope theme, AskedRevision asked) {
        actor.require(Permission.PROPOSE_REVISIONS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            Indicator indicator = indicator(snapshot, theme, asked.code());
            actor.require(Permission.PROPOSE_REVISIONS, theme, indicator);
            ProposalRule rule = new ProposalRule(snapshot, indicator);
            RevisedTerms terms = rule.sound(asked);
            return said(new RevisionProposed(
                    refresh(snapshot).nextNumber(),
                    indicator.code(),
                    terms,
                    asked.why(),
                    asked.evidence(),
                    rule.exception(asked)));
        });
    }

    /**
     * Records that somebody consented.
     *
     * @param on the day they did
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not consent for them
     * @throws ProposalRefused when it is over, or waits for somebody else first
     */
    public Head consent(Actor actor, Scope theme, int number, Consent by, LocalDate on, String note) {
        actor.require(permission(by), theme);
        return decide(actor, permission(by), theme, number, (snapshot, proposal) -> {
            new DecisionRule(snapshot, proposal).requireTurn(by, on);
            return new RevisionConsented(number, proposal.code(), by, on, note.strip());
        });
    }

    /**
     * Records that somebody returned it with questions. It waits for an answer, and then for the same body again.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not decide for them
     * @throws ProposalRefused when it is over, waits for somebody else, or no questions are given
     */
    public Head sendBack(Actor actor, Scope theme, int number, Consent by, LocalDate on, String questions) {
        actor.require(permission(by), theme);
        return decide(actor, permission(by), theme, number, (snapshot, proposal) -> {
            DecisionRule rule = new DecisionRule(snapshot, proposal);
            rule.requireTurn(by, on);
            if (questions.isBlank()) {
                throw new ProposalRefused(
                        "It is returned without a question. Write what is to be answered; it is kept with the proposal.");
            }
            return new RevisionReturned(number, proposal.code(), by, on, questions.strip());
        });
    }

    /**
     * Answers the questions with which it was returned.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not, or not for this measure
     * @throws ProposalRefused when it is over, was not returned, or the answer is empty
     */
    public Head answer(Actor actor, Scope theme, int number, String answer) {
        actor.require(Permission.PROPOSE_REVISIONS, theme);
        return decide(actor, Permission.PROPOSE_REVISIONS, theme, number, (snapshot, proposal) -> {
            new DecisionRule(snapshot, proposal).requireReturned();
            if (answer.isBlank()) {
                throw new ProposalRefused("The answer is empty. Write it, and send it again.");
            }
            return new RevisionAnswered(number, proposal.code(), answer.strip());
        });
    }

    /**
     * Records that somebody refused, which ends it.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not decide for them
     * @throws ProposalRefused when it is over, waits for somebody else, or no reason is given
     */
    public Head refuse(Actor actor, Scope theme, int number, Consent by, LocalDate on, String why) {
        actor.require(permission(by), theme);
        return decide(actor, permission(by), theme, number, (snapshot, proposal) -> {
            DecisionRule rule = new DecisionRule(snapshot, proposal);
            rule.requireTurn(by, on);
            rule.requireReason(why, "It is refused");
            return new RevisionRefused(number, proposal.code(), by, on, why.strip());
        });
    }

    /**
     * Takes a proposal back, which ends it.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not, or not for this measure
     * @throws ProposalRefused when it is over, or no reason is given
     */
    public Head takeBack(Actor actor, Scope theme, int number, String why) {
        actor.require(Permission.PROPOSE_REVISIONS, theme);
        return decide(actor, Permission.PROPOSE_REVISIONS, theme, number, (snapshot, proposal) -> {
            DecisionRule rule = new DecisionRule(snapshot, proposal);
            rule.requireOpen();
            rule.requireReason(why, "It is taken back");
            return new RevisionTakenBack(number, proposal.code(), why.strip());
        });
    }

    /**
     * Puts in force what all have consented to.
     *
     * @param from the day from which periods are judged by it
     * @param by the document in which it was agreed; blank to name the refresh by its month
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws ProposalRefused when a consent is missing, or the day cannot be
     */
    public Head putInForce(Actor actor, Scope theme, int number, LocalDate from, String by) {
        actor.require(Permission.PUT_IN_FORCE, theme);
        return decide(actor, Permission.PUT_IN_FORCE, theme, number, (snapshot, proposal) -> {
            DecisionRule rule = new DecisionRule(snapshot, proposal);
            rule.requireAllConsents();
            rule.requireDay(from);
            RevisionProposed made = proposal.made().statement();
            return new RevisionInForce(
                    number, proposal.code(), made.terms(), from, rule.document(from, by), made.why());
        });
    }

    private Head decide(
            Actor actor,
            Permission permission,
            Scope theme,
            int number,
            BiFunction<Snapshot, Proposal, RefreshStatement> decision) {
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            Proposal proposal = refresh(snapshot)
                    .find(number)
                    .filter(its -> find(snapshot, theme, its.code().text()).isPresent())
                    .orElseThrow(() -> new ProposalRefused("There is no proposal " + number + " in this theme."));
            actor.require(
                    permission,
                    theme,
                    indicator(snapshot, theme, proposal.code().text()));
            return said(decision.apply(snapshot, proposal));
        });
    }

    private static Indicator indicator(Snapshot snapshot, Scope theme, String code) {
        return find(snapshot, theme, code)
                .orElseThrow(() -> new ProposalRefused("This theme has no measure “" + code
                        + "” now. Choose one of the theme’s measures, by its code such as NI 154."));
    }

    private static Optional<Indicator> find(Snapshot snapshot, Scope theme, String code) {
        return snapshot.definitions().findTheme(theme.theme()).flatMap(its -> its.indicators().stream()
                .filter(indicator -> indicator.isCalled(code))
                .findFirst());
    }

    private static Refresh refresh(Snapshot snapshot) {
        return snapshot.refresh(snapshot.now());
    }

    private static List<NewEntry> said(RefreshStatement statement) {
        return List.of(NewEntry.now(statement));
    }
}
