package uk.org.waymark.ledger.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.account.LoginTaken;
import uk.org.waymark.ledger.administration.AdministrationRefused.Reason;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/**
 * What administrators do: invite a person, change what an account is for, disable it, give it a new password, erase the
 * person. Each act and its record in the audit stand or fall together.
 */
@ApplicationScoped
public class Administration {
    private final Accounts accounts;
    private final AccountRecords records;
    private final AuditTrail trail;
    private final Safeguards safeguards;

    @Inject
    public Administration(
            Transactions transactions,
            Accounts accounts,
            AccountRecords records,
            Agreements agreements,
            AuditTrail trail) {
        this.accounts = accounts;
        this.records = records;
        this.trail = trail;
        this.safeguards = new Safeguards(transactions, accounts, agreements);
    }

    /** For the container's proxy only. */
    protected Administration() {
        this(null, null, null, null, null);
    }

    /** Every account, by name; those whose person was erased last. */
    public List<AccountHolder> all(Actor actor) {
        actor.require(Permission.ADMINISTER_ACCOUNTS);
        return accounts.all();
    }

    /** Makes an account for a person, who signs in with the password given back and then chooses another. */
    public OneTimePassword invite(Actor actor, Invitation invitation) {
        actor.require(Permission.ADMINISTER_ACCOUNTS);
        safeguards.requireRemit(invitation.role(), invitation.remit());
        OneTimePassword given = OneTimePassword.make();
        return safeguards.alone(() -> {
            Account invited = records.create(invitation.account());
            Hash stored;
            try {
                stored = records.giveCredential(invited, invitation.loginName(), given.password());
            } catch (LoginTaken taken) {
                throw new AdministrationRefused(Reason.LOGIN_TAKEN);
            }
            trail.record(
                    actor.account(),
                    NewAct.of(Act.INVITED, invited)
                            .withRole(invitation.role(), invitation.remit())
                            .withDetail(words(invitation.role(), invitation.remit()))
                            .withDigest(stored));
            return given;
        });
    }

    /** Corrects how a person is called and reached. */
    public void correctPerson(Actor actor, Account account, String name, String email) {
        actor.require(Permission.ADMINISTER_ACCOUNTS);
        String checkedName = Invitation.checkedName(name);
        Optional<String> checkedEmail = Invitation.checkedEmail(email);
        safeguards.alone(() -> {
            AccountHolder holder = safeguards.present(account);
            if (!holder.name().equals(Optional.of(checkedName))
                    || !holder.email().equals(checkedEmail)) {
                records.changePerson(account, checkedName, checkedEmail);
                record(actor, Act.PERSON_CORRECTED, account, holder.remit());
            }
            return holder;
        });
    }

    /** Makes an account another role's, or gives it another remit; its sessions end. */
    public void changeRole(Actor actor, Account account, Role role, Optional<Remit> remit) {
        actor.require(Permission.ADMINISTER_ACCOUNTS);
        safeguards.requireRemit(role, remit);
        safeguards.alone(() -> {
            AccountHolder before = safeguards.present(account);
            if (before.role() != role || !before.remit().equals(remit)) {
                safeguards.requireAnotherAdministrator(before);
                records.changeRole(account, role, remit);
                String change = words(before.role(), before.remit()) + " → " + words(role, remit);
                trail.record(
                        actor.account(),
                        NewAct.of(Act.ROLE_CHANGED, account)
                                .withRole(role, remit)
                                .withDetail(change));
            }
            return before;
        });
    }

    /** Closes an account for the time being; its sessions and tokens end at once. */
    public void disable(Actor actor, Account account) {
        actor.require(Permission.ADMINISTER_ACCOUNTS);
        safeguards.alone(() -> {
            AccountHolder holder = safeguards.present(account);
            if (!holder.disabled()) {
                safeguards.requireAnotherAdministrator(holder);
                records.setDisabled(account, true);
                record(actor, Act.DISABLED, account, holder.remit());
            }
            return holder;
        });
    }

    /** Opens an account that was disabled. */
    public void enable(Actor actor, Account account) {
        actor.require(Permission.ADMINISTER_ACCOUNTS);
        safeguards.alone(() -> {
            AccountHolder holder = safeguards.present(account);
            if (holder.disabled()) {
                records.setDisabled(account, false);
                record(actor, Act.ENABLED, account, holder.remit());
            }
            return holder;
        });
    }

    /** Gives an account a new one-time password; the old one and its sessions end. */
    public OneTimePassword reset(Actor actor, Account account) {
        actor.require(Permission.ADMINISTER_ACCOUNTS);
        Safeguards.require(!account.equals(actor.account()), Reason.OWN_PASSWORD);
        OneTimePassword given = OneTimePassword.make();
        return safeguards.alone(() -> {
            AccountHolder holder = safeguards.present(account);
            Safeguards.require(holder.login().isPresent(), Reason.NO_PASSWORD);
            Hash stored = records.setPassword(account, given.password(), true);
            trail.record(
                    actor.account(),
                    NewAct.of(Act.RESET, account).withRemit(holder.remit()).withDigest(stored));
            return given;
        });
    }

    /** Erases who a person was: name, address, login name and tokens. What they entered stands, by "a former user". */
    public void erase(Actor actor, Account account) {
        actor.require(Permission.ADMINISTER_ACCOUNTS);
        safeguards.alone(() -> {
            AccountHolder holder = safeguards.present(account);
            safeguards.requireAnotherAdministrator(holder);
            records.erasePerson(account);
            record(actor, Act.ERASED, account, holder.remit());
            return holder;
        });
    }

    private void record(Actor actor, Act act, Account about, Optional<Remit> remit) {
        trail.record(actor.account(), NewAct.of(act, about).withRemit(remit));
    }

    private static String words(Role role, Optional<Remit> remit) {
        return role.words() + remit.map(its -> " for " + its).orElse("");
    }
}
