package uk.org.waymark.ledger.audit;

import java.util.Optional;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/**
 * An act to record.
 *
 * @param about the account it was done to
 * @param remit the themes it concerns; those of the account when the act gives it a role
 * @param detail what else there is to say; never a person's name, address or secret, because it cannot be erased
 * @param role the role it gives the account
 * @param sha256 the digest of what it leaves elsewhere: a stored password, a token, a file
 */
public record NewAct(
        Act act,
        Optional<Account> about,
        Optional<Remit> remit,
        String detail,
        Optional<Role> role,
        Optional<Hash> sha256) {

    /** An act that leaves an account as it is. */
    public NewAct(Act act, Optional<Account> about, Optional<Remit> remit, String detail) {
        this(act, about, remit, detail, Optional.empty(), Optional.empty());
    }

    /** An act that says everything by itself. */
    public static NewAct of(Act act, Account about) {
        return new NewAct(act, Optional.of(about), Optional.empty(), "");
    }

    public NewAct withRemit(Optional<Remit> concerned) {
        return new NewAct(act, about, concerned, detail, role, sha256);
    }

    public NewAct withDetail(String more) {
        return new NewAct(act, about, remit, more, role, sha256);
    }

    /** The role it gives the account, with its remit. */
    public NewAct withRole(Role given, Optional<Remit> its) {
        return new NewAct(act, about, its, detail, Optional.of(given), sha256);
    }

    /** The digest of what it leaves elsewhere. */
    public NewAct withDigest(Hash digest) {
        return new NewAct(act, about, remit, detail, role, Optional.of(digest));
    }
}
