package uk.org.waymark.ledger.account;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.testing.TestDatabase;

/** The accounts over a database of a test's own, whose clock a test puts forward and whose settings it changes. */
final class TestAccounts {
    static final String PASSWORD = "nine green bottles hang";
    static final ClientAddress OFFICE = new ClientAddress("203.0.113.7");
    static final ClientAddress ELSEWHERE = new ClientAddress("198.51.100.9");

    private static final Optional<Remit> HEALTH = Optional.of(Remit.parse("leicester-2008-11", "health"));

    final TestDatabase database = TestDatabase.migrated();
    private final Map<String, String> given = new HashMap<>();
    private final MovedClock clock = new MovedClock();
    private final Settings settings = new Settings(key -> Optional.ofNullable(given.get(key)));
    private final PasswordHash passwords = QuickHash.get();
    private final AuditTrail audit = new AuditTrail(database.transactions());
    final Accounts accounts = new Accounts(database.transactions(), settings);
    final AccountRecords records = new AccountRecords(database.transactions(), passwords);
    final SignInTries tries = new SignInTries(database.transactions(), clock);
    final SignIn signIn = new SignIn(database.transactions(), accounts, passwords, tries, audit);
    final FirstPassword firstPassword = new FirstPassword(settings);
    final OwnPassword ownPassword =
            new OwnPassword(database.transactions(), accounts, records, signIn, tries, audit, firstPassword);
    final Tokens tokens = new Tokens(database.transactions(), accounts, audit);
    final FirstAccounts firstAccounts = new FirstAccounts(
            database.transactions(),
            settings,
            new Samples(settings),
            records,
            new DemonstrationAccounts(database.transactions(), settings, accounts, records, passwords, signIn, audit),
            firstPassword,
            audit);

    TestAccounts(Path home) {
        given.put("waymark.home", home.toString());
    }

    void set(String key, String value) {
        given.put(key, value);
    }

    void putForward(Duration by) {
        clock.now = clock.now.plus(by);
    }

    /** An officer for health with {@link #PASSWORD}, who chose it. */
    AccountHolder officer(String login) {
        Account account =
                records.create(new NewAccount("Somebody", Optional.of("somebody@example.org"), Role.OFFICER, HEALTH));
        Hash stored =
                records.storeCredential(account, new LoginName(login), passwords.hash(Password.of(PASSWORD)), false);
        audit.record(
                Account.WAYMARK,
                NewAct.of(Act.INVITED, account).withRole(Role.OFFICER, HEALTH).withDigest(stored));
        return accounts.find(account).orElseThrow();
    }

    boolean admits(String login, String password, ClientAddress from) {
        return signIn.with(login, password, from) instanceof SignIn.Outcome.Admitted;
    }

    boolean isTooEarly(String login, String password, ClientAddress from) {
        return signIn.with(login, password, from) instanceof SignIn.Outcome.TooEarly;
    }

    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2009-05-01T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
