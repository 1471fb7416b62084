package uk.org.waymark.web.operation;

import java.util.Optional;
import uk.org.waymark.ledger.account.ClientAddress;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.audit.RecordedAct;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Role;

/**
 * An act as a line of {@code name=value}, which programs can read. It names accounts by their ids and never a person, so
 * that it may be kept when the person is erased.
 */
final class ActLine {
    private static final String NONE = "-";

    private ActLine() {}

    static String of(RecordedAct recorded, Optional<ClientAddress> from) {
        NewAct act = recorded.act();
        String line = "act=" + act.act().code()
                + " by=" + id(recorded.by())
                + " role=" + recorded.role().map(Role::code).orElse(NONE)
                + " about=" + id(act.about())
                + " from=" + from.map(ClientAddress::text).orElse(NONE)
                + act.remit()
                        .map(remit -> " theme=" + remit.agreement() + "/" + remit.written())
                        .orElse("")
                + (act.detail().isEmpty() ? "" : " detail=\"" + act.detail().replace('"', '\'') + "\"");
        // What comes from outside must not begin a line of its own.
        return line.replaceAll("\\p{Cntrl}", " ");
    }

    private static String id(Optional<Account> account) {
        return account.map(Account::id).map(Object::toString).orElse(NONE);
    }
}
