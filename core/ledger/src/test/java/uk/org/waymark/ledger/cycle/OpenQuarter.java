package uk.org.waymark.ledger.cycle;

import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.cycle.Cycle;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.reporting.Statement;
import uk.org.waymark.contract.reporting.Statement.Commentary;
import uk.org.waymark.contract.reporting.Statement.NotApplicable;
import uk.org.waymark.contract.reporting.Statement.Outturn;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.testing.TestInstallation;

/** An installation on 1 May 2009 with the measures NI 126, NI 120 in two parts and NI 99, and the people of a cycle. */
final class OpenQuarter {
    static final ReportingPeriod Q4 = ReportingPeriod.parse("2008/09 Q4");
    static final LocalDate DUE = LocalDate.parse("2009-05-15");
    static final Scope HEALTH = new Scope(LEICESTER, "health");
    static final Actor TEAM = new Actor(Account.WAYMARK, Role.PERFORMANCE_TEAM, Optional.empty());
    static final Actor OFFICER = new Actor(Account.WAYMARK, Role.OFFICER, Optional.of(HEALTH));
    static final Actor LEAD = new Actor(Account.WAYMARK, Role.THEME_LEAD, Optional.of(HEALTH));
    static final IndicatorCode NI126 = IndicatorCode.of("NI 126");
    static final IndicatorCode NI120 = IndicatorCode.of("NI 120");
    static final IndicatorCode NI99 = IndicatorCode.of("NI 99");

    private final TestInstallation installation;
    private final Clock clock;

    private OpenQuarter(TestInstallation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    static OpenQuarter unopened(Path home) {
        TestInstallation installation = new TestInstallation(home);
        installation.releases();
        return new OpenQuarter(installation, TestInstallation.CLOCK);
    }

    static OpenQuarter opened(Path home) {
        OpenQuarter quarter = unopened(home);
        quarter.periods().open(TEAM, LEICESTER, Q4, DUE, Optional.empty());
        return quarter;
    }

    TestInstallation installation() {
        return installation;
    }

    Ledger ledger() {
        return installation.database().ledger(clock);
    }

    CycleQuery query() {
        return new CycleQuery(installation.agreements(), installation.releases(), ledger(), clock);
    }

    Periods periods() {
        return new Periods(installation.agreements(), ledger(), query());
    }

    SignOffs signOffs() {
        return new SignOffs(ledger(), query());
    }

    Cycle cycle() {
        return query().cycle(LEICESTER, Q4);
    }

    OpenQuarter figure(IndicatorCode code, String figure) {
        return say(new Outturn(code, Optional.empty(), Q4, Figure.Amount.of(figure), Optional.empty(), false));
    }

    OpenQuarter commentary(IndicatorCode code, String text) {
        return say(new Commentary(code, Q4, text));
    }

    OpenQuarter notApplicable(IndicatorCode code) {
        return say(new NotApplicable(code, Optional.empty(), Q4));
    }

    private OpenQuarter say(Statement statement) {
        ledger().append(LEICESTER, Account.WAYMARK, List.of(NewEntry.now(statement)));
        return this;
    }
}
