package uk.org.waymark.ledger.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.Settings;

/**
 * Sees to it that somebody can sign in: with a sample its demonstration accounts, and where there is no account at all an
 * administrator with a one-time password.
 */
@ApplicationScoped
public class FirstAccounts {
    private static final System.Logger LOG = System.getLogger(FirstAccounts.class.getName());
    private static final LoginName ADMINISTRATOR = new LoginName("administrator");

    /** Without letters and digits that are taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final Sql ANYBODY = Sql.of("SELECT 1 FROM waymark.membership WHERE NOT demonstration LIMIT 1");
    /** Two nodes that start at once make one administrator. */
    private static final Sql ALONE = Sql.of("SELECT pg_advisory_xact_lock(hashtext('waymark first accounts'))");

    private final Transactions transactions;
    private final Settings settings;
    private final Samples samples;
    private final AccountRecords records;
    private final DemonstrationAccounts demonstration;
    private final FirstPassword firstPassword;
    private final AuditTrail audit;

    @Inject
    public FirstAccounts(
            Transactions transactions,
            Settings settings,
            Samples samples,
            AccountRecords records,
            DemonstrationAccounts demonstration,
            FirstPassword firstPassword,
            AuditTrail audit) {
        this.transactions = transactions;
        this.settings = settings;
        this.samples = samples;
        this.records = records;
        this.demonstration = demonstration;
        this.firstPassword = firstPassword;
        this.audit = audit;
    }

    /** For the container's proxy only. */
    protected FirstAccounts() {
        this(null, null, null, null, null, null, null);
    }

    /** Makes what is missing, and hands what a person has to know to the console. */
    public void store() {
        List<AccountHolder> shown = new ArrayList<>();
        boolean administratorMade = transactions.inOne(connection -> {
            ALONE.run(connection);
            shown.addAll(demonstration.store(samples.all()));
            return settings.samples().isEmpty() && !ANYBODY.finds(connection) && makeAdministrator();
        });
        if (!shown.isEmpty()) {
            StartedNotice.say(demonstration(shown));
        }
        if (administratorMade) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "There was no account. The first administrator signs in as {0} with the one-time password in {1},"
                            + " a file that is deleted when the password is changed.",
                    ADMINISTRATOR,
                    firstPassword.file());
        }
    }

    private boolean makeAdministrator() {
        String password = oneTimePassword();
        Account made = records.create(
                new NewAccount("First administrator", Optional.empty(), Role.ADMINISTRATOR, Optional.empty()));
        Hash stored = records.giveCredential(made, ADMINISTRATOR, Password.of(password));
        audit.record(
                Account.WAYMARK,
                NewAct.of(Act.INVITED, made)
                        .withRole(Role.ADMINISTRATOR, Optional.empty())
                        .withDetail("the first administrator")
                        .withDigest(stored));
        firstPassword.keep(ADMINISTRATOR, password);
        StartedNotice.say(
                """
                There was no account yet, so one was made. Sign in and choose a password of your own:
                  login     %s
                  password  in the file %s
                """
                        .formatted(ADMINISTRATOR, firstPassword.file()));
        return true;
    }

    /** Four groups of five letters, to be copied by hand: 99 bits. */
    private static String oneTimePassword() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private String demonstration(List<AccountHolder> shown) {
        StringBuilder text = new StringBuilder(
                "Demonstration accounts, all with the password " + settings.value(Setting.SAMPLE_PASSWORD) + "\n");
        for (AccountHolder holder : shown) {
            text.append("  %-17s %s%s%n"
                    .formatted(
                            holder.login().map(LoginName::text).orElse(""),
                            holder.role().words(),
                            holder.remit()
                                    .map(Remit::words)
                                    .map(words -> ", " + words)
                                    .orElse("")));
        }
        return text.toString();
    }
}
