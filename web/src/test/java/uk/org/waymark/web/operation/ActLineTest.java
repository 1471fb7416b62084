package uk.org.waymark.web.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.account.ClientAddress;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.audit.RecordedAct;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

class ActLineTest {
    private static final Account ADMINISTRATOR = new Account(UUID.fromString("00000000-0000-0000-0000-00000000000a"));
    private static final Account OFFICER = new Account(UUID.fromString("00000000-0000-0000-0000-00000000000b"));
    private static final Optional<ClientAddress> OFFICE = Optional.of(new ClientAddress("192.0.2.7"));

    @Test
    void anActNamesAccountsRoleThemeAndWhereItCameFrom() {
        NewAct act = NewAct.of(Act.ROLE_CHANGED, OFFICER)
                .withRemit(Optional.of(Remit.parse("leicester-2008-11", "health")))
                .withDetail("officer");

        assertEquals(
                "act=role_changed by=00000000-0000-0000-0000-00000000000a role=administrator"
                        + " about=00000000-0000-0000-0000-00000000000b from=192.0.2.7"
                        + " theme=leicester-2008-11/health detail=\"officer\"",
                ActLine.of(new RecordedAct(Optional.of(ADMINISTRATOR), Optional.of(Role.ADMINISTRATOR), act), OFFICE));
    }

    @Test
    void anUnknownNameThatTriesToSignInLeavesNothingButItsAddress() {
        NewAct act = new NewAct(Act.SIGN_IN_REFUSED, Optional.empty(), Optional.empty(), "");

        assertEquals(
                "act=sign_in_refused by=- role=- about=- from=192.0.2.7",
                ActLine.of(new RecordedAct(Optional.empty(), Optional.empty(), act), OFFICE));
    }

    @Test
    void nothingFromOutsideBeginsALineOrAValueOfItsOwn() {
        NewAct act = NewAct.of(Act.SIGNED_IN, OFFICER).withDetail("a\nb\" act=\"c");

        assertEquals(
                "act=signed_in by=- role=- about=00000000-0000-0000-0000-00000000000b from=- detail=\"a b' act='c\"",
                ActLine.of(new RecordedAct(Optional.empty(), Optional.empty(), act), Optional.empty()));
    }
}
