package uk.org.waymark.ledger.openid;

import java.util.Optional;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/** What somebody's claims make of them here. */
record Standing(Role role, Optional<Remit> remit) {}
