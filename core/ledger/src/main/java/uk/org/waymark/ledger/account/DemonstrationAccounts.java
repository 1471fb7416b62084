package uk.org.waymark.ledger.account;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.sample.Sample;
import uk.org.waymark.ledger.sample.SampleFault;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.Settings;

/**
 * The accounts that a sample brings in its {@code accounts.csv}, so that every role can be tried. All have one password,
 * which is no secret, and work only while a sample is loaded.
 */
@ApplicationScoped
public class DemonstrationAccounts {
    private static final String FILE = "accounts.csv";

    private final Transactions transactions;
    private final Settings settings;
    private final Accounts accounts;
    private final AccountRecords records;
    private final PasswordHash passwords;
    private final SignIn signIn;
    private final AuditTrail audit;

    @Inject
    public DemonstrationAccounts(
            Transactions transactions,
            Settings settings,
            Accounts accounts,
            AccountRecords records,
            PasswordHash passwords,
            SignIn signIn,
            AuditTrail audit) {
        this.transactions = transactions;
        this.settings = settings;
        this.accounts = accounts;
        this.records = records;
        this.passwords = passwords;
        this.signIn = signIn;
        this.audit = audit;
    }

    /** For the container's proxy only. */
    protected DemonstrationAccounts() {
        this(null, null, null, null, null, null, null);
    }

    /** Makes the samples' accounts, or gives those that were made before the password that is set now. */
    public List<AccountHolder> store(List<Sample> samples) {
        CommonPassword common = new CommonPassword(passwords, Password.of(settings.value(Setting.SAMPLE_PASSWORD)));
        return transactions.inOne(connection -> {
            List<AccountHolder> stored = new ArrayList<>();
            List<NewAct> acts = new ArrayList<>();
            for (Sample sample : samples) {
                for (NamedCsvRecord row : rows(sample)) {
                    stored.add(storeOrRefuse(sample, row, common, acts));
                }
            }
            audit.record(Account.WAYMARK, acts);
            return stored;
        });
    }

    private AccountHolder storeOrRefuse(Sample sample, NamedCsvRecord row, CommonPassword common, List<NewAct> acts) {
        try {
            return store(sample, row, common, acts);
        } catch (IllegalArgumentException | NoSuchElementException unfit) {
            SampleFault fault =
                    new SampleFault(sample.folder().path(FILE), row.getStartingLineNumber(), unfit.getMessage());
            fault.initCause(unfit);
            throw fault;
        }
    }

    private AccountHolder store(Sample sample, NamedCsvRecord row, CommonPassword common, List<NewAct> acts) {
        LoginName login = new LoginName(row.getField("login"));
        Optional<AccountHolder> standing = accounts.findByLogin(login.text());
        if (standing.isEmpty()) {
            NewAccount wanted = account(sample, row);
            Account made = records.create(wanted, true);
            acts.add(NewAct.of(Act.DEMONSTRATION_MADE, made)
                    .withRole(wanted.role(), wanted.remit())
                    .withDigest(records.storeCredential(made, login, common.hash(), false)));
            return accounts.find(made).orElseThrow();
        }
        // One that somebody made under this name is theirs and stays as it is.
        standing.filter(AccountHolder::demonstration)
                .filter(holder -> signIn.findHash(holder.account())
                        .filter(common::leadsTo)
                        .isEmpty())
                .ifPresent(holder -> acts.add(NewAct.of(Act.RESET, holder.account())
                        .withRemit(holder.remit())
                        .withDigest(records.storePassword(holder.account(), common.hash(), false))));
        return standing.get();
    }

    private static NewAccount account(Sample sample, NamedCsvRecord row) {
        Optional<Remit> remit = Optional.of(row.getField("theme"))
                .filter(theme -> !theme.isBlank())
                .map(theme -> Remit.parse(sample.agreement(), theme));
        return new NewAccount(row.getField("name"), Optional.empty(), Role.ofCode(row.getField("role")), remit);
    }

    private static List<NamedCsvRecord> rows(Sample sample) {
        return sample.folder()
                .find(FILE)
                .map(text -> CsvReader.builder().ofNamedCsvRecord(text).stream().toList())
                .orElse(List.of());
    }
}
