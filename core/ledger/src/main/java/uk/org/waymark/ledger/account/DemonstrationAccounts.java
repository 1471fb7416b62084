package uk.org.waymark.ledger.account;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
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

    @Inject
    public DemonstrationAccounts(
            Transactions transactions,
            Settings settings,
            Accounts accounts,
            AccountRecords records,
            PasswordHash passwords,
            SignIn signIn) {
        this.transactions = transactions;
        this.settings = settings;
        this.accounts = accounts;
        this.records = records;
        this.passwords = passwords;
        this.signIn = signIn;
    }

    /** For the container's proxy only. */
    protected DemonstrationAccounts() {
        this(null, null, null, null, null, null);
    }

    /** Makes a sample's accounts, or gives those that were made before the password that is set now. */
    public List<AccountHolder> store(Sample sample) {
        String hash = passwords.hash(password());
        return transactions.inOne(connection -> {
            List<AccountHolder> stored = new ArrayList<>();
            for (NamedCsvRecord row : rows(sample)) {
                stored.add(storeOrRefuse(sample, row, hash));
            }
            return stored;
        });
    }

    private Password password() {
        return Password.of(settings.value(Setting.SAMPLE_PASSWORD));
    }

    private AccountHolder storeOrRefuse(Sample sample, NamedCsvRecord row, String hash) {
        try {
            return store(sample, row, hash);
        } catch (IllegalArgumentException | NoSuchElementException unfit) {
            SampleFault fault =
                    new SampleFault(sample.folder().path(FILE), row.getStartingLineNumber(), unfit.getMessage());
            fault.initCause(unfit);
            throw fault;
        }
    }

    private AccountHolder store(Sample sample, NamedCsvRecord row, String hash) {
        LoginName login = new LoginName(row.getField("login"));
        Optional<AccountHolder> standing = accounts.findByLogin(login.text());
        if (standing.isEmpty()) {
            Account made = records.create(account(sample, row), true);
            records.storeCredential(made, login, hash, false);
            return accounts.find(made).orElseThrow();
        }
        // One that somebody made under this name is theirs and stays as it is.
        standing.filter(AccountHolder::demonstration)
                .filter(holder -> !signIn.isRight(Optional.of(holder.account()), password()))
                .ifPresent(holder -> records.storePassword(holder.account(), hash, false));
        return standing.get();
    }

    private static NewAccount account(Sample sample, NamedCsvRecord row) {
        Optional<Scope> scope = Optional.of(row.getField("theme"))
                .filter(theme -> !theme.isBlank())
                .map(theme -> new Scope(sample.agreement(), theme));
        return new NewAccount(row.getField("name"), Optional.empty(), Role.ofCode(row.getField("role")), scope);
    }

    private static List<NamedCsvRecord> rows(Sample sample) {
        return sample.folder()
                .find(FILE)
                .map(text -> CsvReader.builder().ofNamedCsvRecord(text).stream().toList())
                .orElse(List.of());
    }
}
