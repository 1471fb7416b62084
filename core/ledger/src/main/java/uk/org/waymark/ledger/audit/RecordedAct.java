package uk.org.waymark.ledger.audit;

import java.util.Optional;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Role;

/**
 * An act as it was recorded, for whoever watches the installation: an event that holds once its transaction is committed.
 *
 * @param by empty for an unauthenticated client
 * @param role what that account may do; empty for the product itself
 */
public record RecordedAct(Optional<Account> by, Optional<Role> role, NewAct act) {}
