package uk.org.waymark.ledger.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.account.DemonstrationAccounts;
import uk.org.waymark.ledger.account.FirstAccounts;
import uk.org.waymark.ledger.account.FirstPassword;
import uk.org.waymark.ledger.account.PasswordHash;
import uk.org.waymark.ledger.account.QuickHash;
import uk.org.waymark.ledger.account.SignIn;
import uk.org.waymark.ledger.account.SignInTries;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.ChainHeads;
import uk.org.waymark.ledger.capture.Assess;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.database.Migration;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.ledger.definition.Installation;
import uk.org.waymark.ledger.evidence.EvidenceStore;
import uk.org.waymark.ledger.importing.SampleImport;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.seal.Seals;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.ledger.testing.TestInstallation;

/** An installation whose start is tried with the settings of a test, which may change while it waits. */
final class StartedInstallation {
    private final TestInstallation installation;
    private final Database prepared;
    private final Map<String, String> given = new HashMap<>();
    private final Settings settings = new Settings(key -> Optional.ofNullable(given.get(key)));

    StartedInstallation(Path home) {
        installation = new TestInstallation(home);
        prepared = new Database(installation.database().transactions());
        set("waymark.home", home.toString());
        set("waymark.db.url", installation.database().url());
    }

    StartedInstallation set(String key, String value) {
        given.put(key, value);
        return this;
    }

    StartedInstallation write(String file, String text) {
        installation.write(file, text);
        return this;
    }

    TestDatabase database() {
        return installation.database();
    }

    Database prepared() {
        return prepared;
    }

    /** A start with the settings given so far, which tries again when {@code later} runs what it got. */
    StartUp startUp(Executor later) {
        Transactions transactions = installation.database().transactions();
        Samples samples = new Samples(settings);
        Agreements agreements = new Agreements(settings, samples);
        DefinitionQuery definitions = new DefinitionQuery(transactions, agreements);
        EvidenceStore evidence = new EvidenceStore(transactions, settings, new AuditTrail(transactions));
        Snapshots snapshots =
                new Snapshots(prepared, agreements, definitions, installation.ledger(), TestInstallation.CLOCK);
        Preparation preparation = new Preparation(
                new Migration(settings),
                new Installation(
                        settings, transactions, agreements, installation.ledger(), definitions, TestInstallation.CLOCK),
                samples,
                new SampleImport(agreements, snapshots, new Assess(snapshots, evidence), evidence),
                snapshots,
                firstAccounts(transactions, samples),
                new Seals(transactions, settings, new AuditTrail(transactions)),
                new ChainHeads(transactions, agreements, settings),
                prepared);
        return new StartUp(settings, agreements, samples, preparation, later);
    }

    private FirstAccounts firstAccounts(Transactions transactions, Samples samples) {
        PasswordHash passwords = QuickHash.get();
        Accounts accounts = new Accounts(transactions, settings);
        AccountRecords records = new AccountRecords(transactions, passwords);
        AuditTrail audit = new AuditTrail(transactions);
        SignIn signIn = new SignIn(transactions, accounts, passwords, new SignInTries(transactions), audit);
        return new FirstAccounts(
                transactions,
                settings,
                samples,
                records,
                new DemonstrationAccounts(transactions, settings, accounts, records, passwords, signIn, audit),
                new FirstPassword(settings),
                audit);
    }
}
