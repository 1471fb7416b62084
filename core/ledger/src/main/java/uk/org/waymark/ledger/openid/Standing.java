package uk.org.waymark.ledger.openid;

import java.util.Optional;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;

/** What somebody's claims make of them here. */
record Standing(Role role, Optional<Scope> scope) {}
