package uk.org.waymark.ledger.administration;

import java.util.Optional;
import java.util.function.Supplier;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.administration.AdministrationRefused.Reason;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/** What keeps administrators from locking themselves out and from making accounts that can do nothing. */
final class Safeguards {
    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended('waymark.administration', 0))";

    private final Transactions transactions;
    private final Accounts accounts;
    private final Agreements agreements;

    Safeguards(Transactions transactions, Accounts accounts, Agreements agreements) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.agreements = agreements;
    }

    /** Does an act while nobody else can do one, so that two administrators cannot remove each other. */
    <T> T alone(Supplier<T> act) {
        return transactions.inOne(connection -> {
            Sql.of(ALONE).run(connection);
            return act.get();
        });
    }

    /** The account, whose person must not have been erased. */
    AccountHolder present(Account account) {
        AccountHolder holder = accounts.find(account).orElseThrow(() -> new AdministrationRefused(Reason.NO_ACCOUNT));
        require(holder.name().isPresent(), Reason.ERASED);
        return holder;
    }

    /** Somebody who has never signed in may have lost the password that was handed over, and does not count. */
    void requireAnotherAdministrator(AccountHolder leaving) {
        boolean another = accounts.all().stream()
                .anyMatch(other -> other.role() == Role.ADMINISTRATOR
                        && !other.account().equals(leaving.account())
                        && accounts.isUsable(other)
                        && !other.mustChangePassword());
        require(another || leaving.role() != Role.ADMINISTRATOR, Reason.LAST_ADMINISTRATOR);
    }

    /** A role with a remit needs themes that are installed or a partner of the agreement, and another role has none. */
    void requireRemit(Role role, Optional<Remit> remit) {
        require(remit.isPresent() == role.hasRemit(), Reason.NO_THEME);
        remit.ifPresent(its -> require(
                agreements
                        .findAgreement(its.agreement())
                        .filter(agreement -> its.isOf(agreement, agreements.themesOf(agreement.id())))
                        .isPresent(),
                Reason.NO_THEME));
    }

    static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new AdministrationRefused(otherwise);
        }
    }
}
