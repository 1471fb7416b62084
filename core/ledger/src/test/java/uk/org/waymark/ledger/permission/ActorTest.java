package uk.org.waymark.ledger.permission;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.entry.Account;

class ActorTest {
    private static final Scope CHILDREN = new Scope("leicester-2008-11", "children");
    private static final Scope HEALTH = new Scope("leicester-2008-11", "health");
    private static final Actor CHILDREN_OFFICER = new Actor(Account.WAYMARK, Role.OFFICER, Optional.of(CHILDREN));

    @Test
    void anOfficerEntersFiguresOfTheirOwnThemeOnly() {
        assertDoesNotThrow(() -> CHILDREN_OFFICER.require(Permission.ENTER_FIGURES, CHILDREN));

        NotPermitted refused =
                assertThrows(NotPermitted.class, () -> CHILDREN_OFFICER.require(Permission.ENTER_FIGURES, HEALTH));
        assertEquals(
                "An account with the role officer for children of leicester-2008-11 may not enter and import figures,"
                        + " forecasts, commentary and evidence of a theme (health of leicester-2008-11)",
                refused.getMessage());
    }

    @Test
    void aThemeOfTheSameNameInAnotherAgreementIsAnotherTheme() {
        Scope elsewhere = new Scope("derby-2008-11", "children");

        assertThrows(NotPermitted.class, () -> CHILDREN_OFFICER.require(Permission.ENTER_FIGURES, elsewhere));
    }

    @Test
    void anAdministratorTouchesNoFigures() {
        Actor administrator = new Actor(Account.WAYMARK, Role.ADMINISTRATOR, Optional.empty());

        assertThrows(NotPermitted.class, () -> administrator.require(Permission.ENTER_FIGURES, HEALTH));
        assertDoesNotThrow(() -> administrator.require(Permission.ADMINISTER_ACCOUNTS));
    }

    @Test
    void aRoleOfOneThemeNeedsOneAndAnotherRoleHasNone() {
        assertThrows(
                IllegalArgumentException.class, () -> new Actor(Account.WAYMARK, Role.THEME_LEAD, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class, () -> new Actor(Account.WAYMARK, Role.EXECUTIVE, Optional.of(HEALTH)));
    }
}
