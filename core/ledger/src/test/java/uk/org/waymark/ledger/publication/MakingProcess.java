package uk.org.waymark.ledger.publication;

import java.nio.file.Files;
import java.util.Optional;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.ledger.testing.TestInstallation;

/** The making of a publication as a process of its own: the address of the database is its only word. */
final class MakingProcess {
    private MakingProcess() {}

    public static void main(String... words) throws Exception {
        TestInstallation installation =
                new TestInstallation(Files.createTempDirectory("making-process"), TestDatabase.at(words[0]));
        PlainPapers papers = new PlainPapers("Figures", 0);
        new Publications(
                        installation.snapshots(),
                        installation.database().transactions(),
                        new Accounts(installation.database().transactions(), installation.settings()))
                .make(
                        new Actor(Account.WAYMARK, Role.PERFORMANCE_TEAM, Optional.empty()),
                        TestInstallation.LEICESTER,
                        new PaperOrder(
                                PlainPapers.KIND, ReportingPeriod.parse("2008/09 Q2"), Known.parse("2008-11-25")),
                        papers,
                        papers,
                        progress -> {});
        System.exit(0);
    }
}
