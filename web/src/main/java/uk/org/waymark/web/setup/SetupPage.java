package uk.org.waymark.web.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.administration.Administration;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.operation.LastSuccess;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** What this installation needs, where an administrator comes to first. */
@Named
@RequestScoped
public class SetupPage {
    @Inject
    private Administration administration;

    @Inject
    private Accounts accounts;

    @Inject
    private Agreements agreements;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Settings settings;

    @Inject
    private SignedIn signedIn;

    private List<SetupStep> steps = List.of();

    /** Looks at what there is. */
    public void open() {
        Map<Role, Long> usable = administration.all(signedIn.actor()).stream()
                .filter(accounts::isUsable)
                .collect(Collectors.groupingBy(AccountHolder::role, Collectors.counting()));
        Optional<Agreement> agreement = agreements.findDefaultAgreement();
        Map<ReportingPeriod, PeriodState> begun = agreement.map(this::states).orElse(Map.of());
        steps = new Installation(
                        settings,
                        usable,
                        agreement,
                        agreements.all().size() == 1,
                        agreement
                                .map(its -> agreements.themesOf(its.id()).size())
                                .orElse(0),
                        begun.keySet().stream()
                                .filter(period -> begun.get(period).isOpen())
                                .toList(),
                        begun.values().stream().anyMatch(state -> state.isOpen() || state.isClosed()),
                        LastSuccess.findBackup(settings),
                        Instant.now(Clock.systemUTC()))
                .steps();
    }

    private Map<ReportingPeriod, PeriodState> states(Agreement agreement) {
        Map<ReportingPeriod, PeriodState> states = new LinkedHashMap<>();
        Snapshot snapshot = snapshots.of(agreement.id());
        snapshot.periodsBegun()
                .forEach(period -> states.put(period, snapshot.cycle(period).state()));
        return states;
    }

    public List<SetupStep> getSteps() {
        return steps;
    }

    /** How much of it is done, in words. */
    public String getLede() {
        int left = (int) steps.stream().filter(step -> !step.isDone()).count();
        return left == 0 ? Words.say("setup.lede.none") : Words.counted("setup.lede", left, Words.startingNumber(left));
    }
}
