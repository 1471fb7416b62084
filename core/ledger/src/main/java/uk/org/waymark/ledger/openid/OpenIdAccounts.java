package uk.org.waymark.ledger.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.account.NewAccount;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.setting.Settings;

/**
 * The accounts of those who sign in with the council's own provider: made at the first sign-in, kept in step with the
 * claims at each later one. It asks nobody for permission, because the provider has vouched for the person.
 */
@ApplicationScoped
public class OpenIdAccounts {
    private final Transactions transactions;
    private final Accounts accounts;
    private final AccountRecords records;
    private final AuditTrail audit;
    private final Agreements agreements;
    private final Settings settings;

    @Inject
    public OpenIdAccounts(
            Transactions transactions,
            Accounts accounts,
            AccountRecords records,
            AuditTrail audit,
            Agreements agreements,
            Settings settings) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.records = records;
        this.audit = audit;
        this.agreements = agreements;
        this.settings = settings;
    }

    /** For the container's proxy only. */
    protected OpenIdAccounts() {
        this(null, null, null, null, null, null);
    }

    /**
     * The account of somebody whom the provider vouches for, with the role and themes the claims give today. Another role
     * or other themes than before ends the sessions the account still has.
     *
     * @throws NoStanding when the claims give no role or theme
     * @throws NotAdmitted when the account is disabled
     */
    public AccountHolder admit(Identity identity) {
        OpenIdSettings set =
                OpenIdSettings.find(settings).orElseThrow(() -> new IllegalStateException("No OpenID provider is set"));
        Standing standing = standing(identity, set);
        Person person = Person.of(identity, set);
        AccountHolder holder = transactions.inOne(connection -> {
            IdentityTable identities = new IdentityTable(connection);
            identities.lock(identity);
            Optional<AccountHolder> known = identities.find(identity).flatMap(accounts::find);
            if (known.isPresent() && !accounts.isUsable(known.get())) {
                return known.get();
            }
            Account account;
            if (known.isPresent()) {
                account = keep(known.get(), standing, person);
            } else {
                account = records.create(
                        new NewAccount(person.name(), person.email(), standing.role(), standing.remit()));
                identities.bind(identity, account);
                audit.record(Account.WAYMARK, act(Act.INVITED, account, standing));
            }
            return accounts.find(account).orElseThrow();
        });
        if (!accounts.isUsable(holder)) {
            audit.recordOfNobody(refusal(Optional.of(holder.account()), "disabled"));
            throw new NotAdmitted();
        }
        return holder;
    }

    private Standing standing(Identity identity, OpenIdSettings set) {
        try {
            return new Standings(set, agreements).of(identity.claims());
        } catch (NoStanding none) {
            audit.recordOfNobody(
                    refusal(Optional.empty(), none.lack().name().toLowerCase(Locale.ROOT) + " in " + none.claim()));
            throw none;
        }
    }

    private Account keep(AccountHolder holder, Standing standing, Person person) {
        Account account = holder.account();
        if (!person.equals(new Person(holder.displayName(), holder.email()))) {
            records.changePerson(account, person.name(), person.email());
        }
        if (!standing.equals(new Standing(holder.role(), holder.remit()))) {
            records.changeRole(account, standing.role(), standing.remit());
            audit.record(Account.WAYMARK, act(Act.ROLE_CHANGED, account, standing));
        }
        return account;
    }

    private static NewAct refusal(Optional<Account> about, String why) {
        return new NewAct(Act.SIGN_IN_REFUSED, about, Optional.empty(), "openid connect, " + why);
    }

    private static NewAct act(Act act, Account about, Standing standing) {
        return NewAct.of(act, about)
                .withRole(standing.role(), standing.remit())
                .withDetail(standing.role().words() + ", by the claims of OpenID Connect");
    }
}
