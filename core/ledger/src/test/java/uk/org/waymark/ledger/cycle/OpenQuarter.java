package uk.org.waymark.ledger.cycle;

import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.account.NewAccount;
import uk.org.waymark.ledger.account.QuickHash;
import uk.org.waymark.ledger.audit.ChainHeads;
import uk.org.waymark.ledger.draft.Drafts;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.ledger.testing.ChildrenFolder;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.cycle.Cycle;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** An installation on 1 May 2009 with the measures NI 126, NI 120 in two parts and NI 99, and the people of a cycle. */
public final class OpenQuarter {
    public static final ReportingPeriod Q4 = ReportingPeriod.parse("2008/09 Q4");
    public static final LocalDate DUE = LocalDate.parse("2009-05-15");
    public static final Scope HEALTH = new Scope(LEICESTER, "health");
    public static final Actor TEAM = new Actor(Account.WAYMARK, Role.PERFORMANCE_TEAM, Optional.empty());
    public static final Actor OFFICER = new Actor(Account.WAYMARK, Role.OFFICER, Optional.of(Remit.of(HEALTH)));
    public static final Actor LEAD = new Actor(Account.WAYMARK, Role.THEME_LEAD, Optional.of(Remit.of(HEALTH)));
    public static final IndicatorCode NI126 = IndicatorCode.of("NI 126");
    public static final IndicatorCode NI120 = IndicatorCode.of("NI 120");
    public static final IndicatorCode NI99 = IndicatorCode.of("NI 99");

    private final TestInstallation installation;
    private final Clock clock;

    private OpenQuarter(TestInstallation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    public static OpenQuarter unopened(Path home) {
        TestInstallation installation = new TestInstallation(home);
        installation.definitions();
        return new OpenQuarter(installation, TestInstallation.CLOCK);
    }

    public static OpenQuarter opened(Path home) {
        OpenQuarter quarter = unopened(home);
        quarter.periods().open(TEAM, LEICESTER, Q4, DUE, Optional.empty());
        return quarter;
    }

    /** The same with the theme children beside. */
    public static OpenQuarter withChildren(Path home) throws IOException {
        ChildrenFolder.in(home);
        return opened(home);
    }

    /** The same installation on another day. */
    public OpenQuarter on(String day) {
        return new OpenQuarter(installation, clock(day));
    }

    /** Nine in the morning of a day. */
    public static Clock clock(String day) {
        return Clock.fixed(
                LocalDate.parse(day).atTime(9, 0).atZone(Known.LONDON).toInstant(), Known.LONDON);
    }

    /** An account for health that signs in nowhere, with an e-mail address or without. */
    public Account account(Role role, String name, Optional<String> email) {
        return account(role, name, email, Remit.of(HEALTH));
    }

    /** The same for another remit. */
    public Account account(Role role, String name, Optional<String> email, Remit remit) {
        return new AccountRecords(installation.database().transactions(), QuickHash.get())
                .create(new NewAccount(name, email, role, Optional.of(remit)));
    }

    public Accounts accounts() {
        return new Accounts(installation.database().transactions(), installation.settings());
    }

    public Exceptions exceptions() {
        return new Exceptions(installation.agreements(), snapshots(), accounts());
    }

    public TestInstallation installation() {
        return installation;
    }

    public Ledger ledger() {
        return installation.database().ledger(clock);
    }

    public Snapshots snapshots() {
        return installation.snapshots(ledger(), clock);
    }

    public Snapshot snapshot() {
        return snapshots().of(LEICESTER);
    }

    public Periods periods() {
        return new Periods(snapshots(), heads(), drafts());
    }

    public Drafts drafts() {
        return new Drafts(installation.database().transactions(), snapshots());
    }

    private ChainHeads heads() {
        return new ChainHeads(
                installation.database().transactions(), installation.agreements(), installation.settings());
    }

    public SignOffs signOffs() {
        return new SignOffs(snapshots());
    }

    /** The same after its lead signed some measures off. */
    public OpenQuarter signedOff(IndicatorCode... codes) {
        signOffs()
                .decide(
                        LEAD,
                        HEALTH,
                        Q4,
                        Stream.of(codes).<Decision>map(Decision.Approve::new).toList(),
                        Long.MAX_VALUE);
        return this;
    }

    /** The same after its lead returned a measure to the officers. */
    public OpenQuarter sentBack(IndicatorCode code, String comment) {
        signOffs().decide(LEAD, HEALTH, Q4, List.of(new Decision.SendBack(code, comment)), Long.MAX_VALUE);
        return this;
    }

    public Cycle cycle() {
        return snapshot().cycle(Q4);
    }

    public OpenQuarter figure(IndicatorCode code, String figure) {
        return say(new Outturn(code, Optional.empty(), Q4, Figure.Amount.of(figure), Optional.empty(), false));
    }

    public OpenQuarter commentary(IndicatorCode code, String text) {
        return say(new Commentary(code, Q4, text));
    }

    public OpenQuarter notApplicable(IndicatorCode code) {
        return say(new NotApplicable(code, Optional.empty(), Q4));
    }

    private OpenQuarter say(Statement statement) {
        ledger().append(LEICESTER, Account.WAYMARK, List.of(NewEntry.now(statement)));
        return this;
    }
}
