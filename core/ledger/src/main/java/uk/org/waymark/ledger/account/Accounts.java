package uk.org.waymark.ledger.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.setting.Settings;

/** Who there is: accounts, what they are for, and the names behind them. */
@ApplicationScoped
public class Accounts {
    private final Transactions transactions;
    private final Settings settings;

    @Inject
    public Accounts(Transactions transactions, Settings settings) {
        this.transactions = transactions;
        this.settings = settings;
    }

    /** For the container's proxy only. */
    protected Accounts() {
        this(null, null);
    }

    public Optional<AccountHolder> find(Account account) {
        return transactions.ask(connection -> new AccountTable(connection).find(account));
    }

    public Optional<AccountHolder> findByLogin(String login) {
        return LoginName.find(login)
                .flatMap(name -> transactions.ask(connection -> new AccountTable(connection).findByLogin(name)));
    }

    /** All that were ever made, by name; the erased ones last. */
    public List<AccountHolder> all() {
        return transactions.ask(connection -> new AccountTable(connection).all());
    }

    /** The account if it may be used now: neither disabled, nor of a sample that is not loaded. */
    public Optional<AccountHolder> findUsable(Account account) {
        return find(account).filter(this::isUsable);
    }

    /** Whether an account may be used now: it is neither disabled, nor of a sample that is not loaded. */
    public boolean isUsable(AccountHolder holder) {
        return !holder.disabled()
                && (!holder.demonstration() || !settings.samples().isEmpty());
    }

    /** The name of the person behind an account; "a former user" when that person was erased. */
    public String nameOf(UUID account) {
        return namesOf(List.of(account)).get(account);
    }

    /** The same for many accounts, in one question to the database. */
    public Map<UUID, String> namesOf(Collection<UUID> accounts) {
        Map<UUID, String> names = new HashMap<>();
        accounts.forEach(account -> names.put(account, AccountHolder.FORMER_USER));
        names.putAll(transactions.ask(connection -> new AccountTable(connection).names(accounts)));
        return names;
    }
}
