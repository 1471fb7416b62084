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
import uk.org.waymark.ledger.database.SchemaReading;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.ledger.definition.Installation;
import uk.org.waymark.ledger.evidence.EvidenceStore;
import uk.org.waymark.ledger.importing.SampleImport;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.seal.Seals;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.ledger.testing.PublishedUser;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.ledger.testing.TestInstallation;

/** An installation whose start is tried with the settings of a test, which may change while it waits. */
final class StartedInstallation {
    private final TestInstallation installation;
    private final Database prepared;
    private final Map<String, String> given = new HashMap<>();
    private final Settings settings = new Settings(key -> Optional.ofNullable(given.get(key)));
    private Optional<Agreements> agreements = Optional.empty();
    private Optional<Seals> seals = Optional.empty();
    private Optional<PublishedNode> publishedNode = Optional.empty();

    StartedInstallation(Path home) {
        this(home, new TestInstallation(home));
    }

    private StartedInstallation(Path home, TestInstallation installation) {
        this.installation = installation;
        prepared = new Database(installation.database().transactions());
        set("waymark.home", home.toString());
        set("waymark.db.url", installation.database().url());
    }

    /** A node beside it that shows published pages alone, with a home of its own. */
    StartedInstallation publishedNode(Path home) {
        PublishedUser.make(database());
        return new StartedInstallation(
                        home, new TestInstallation(home, database().asPublished()))
                .set("waymark.published.only", "true")
                .set("waymark.db.user", PublishedUser.NAME);
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
        this.agreements = Optional.of(agreements);
        DefinitionQuery definitions = new DefinitionQuery(transactions, agreements);
        EvidenceStore evidence = new EvidenceStore(transactions, settings, new AuditTrail(transactions));
        Snapshots snapshots =
                new Snapshots(prepared, agreements, definitions, installation.ledger(), TestInstallation.CLOCK);
        Installation definitionsInstalled = new Installation(
                settings, transactions, agreements, installation.ledger(), definitions, TestInstallation.CLOCK);
        Seals keys = new Seals(transactions, settings, new AuditTrail(transactions));
        seals = Optional.of(keys);
        publishedNode = Optional.of(
                new PublishedNode(settings, new SchemaReading(settings), definitionsInstalled, keys, prepared));
        Preparation preparation = new Preparation(
                new Migration(settings),
                definitionsInstalled,
                samples,
                new SampleImport(agreements, snapshots, new Assess(snapshots, evidence), evidence),
                snapshots,
                firstAccounts(transactions, samples),
                keys,
                new ChainHeads(transactions, agreements, settings),
                prepared);
        return new StartUp(settings, agreements, samples, preparation, publishedNode.orElseThrow(), later);
    }

    /** The agreements as the last start found them. */
    Agreements agreements() {
        return agreements.orElseThrow();
    }

    /** The keys as the last start found them. */
    Seals seals() {
        return seals.orElseThrow();
    }

    /** What the last start made that has to be looked at again. */
    PublishedNode publishedNode() {
        return publishedNode.orElseThrow();
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
