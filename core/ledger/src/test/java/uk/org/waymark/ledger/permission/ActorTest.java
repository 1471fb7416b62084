package uk.org.waymark.ledger.permission;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.entry.Account;

class ActorTest {
    private static final Scope CHILDREN = new Scope("leicester-2008-11", "children");
    private static final Scope HEALTH = new Scope("leicester-2008-11", "health");
    private static final Actor CHILDREN_OFFICER =
            new Actor(Account.WAYMARK, Role.OFFICER, Optional.of(Remit.of(CHILDREN)));

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
    void anOfficerOfSeveralThemesEntersFiguresOfEachAndOfNoOther() {
        Scope planning = new Scope("leicester-2008-11", "planning");
        Actor officer = new Actor(
                Account.WAYMARK,
                Role.OFFICER,
                Optional.of(new Remit.OfThemes("leicester-2008-11", List.of("health", "children", "health"))));

        assertTrue(officer.may(Permission.ENTER_FIGURES, CHILDREN));
        assertTrue(officer.may(Permission.SUBMIT_THEME, HEALTH));
        NotPermitted refused =
                assertThrows(NotPermitted.class, () -> officer.require(Permission.ENTER_FIGURES, planning));
        assertTrue(refused.getMessage().contains("officer for children, health of leicester-2008-11"));
    }

    @Test
    void aRemitIsReadAsItIsWritten() {
        Remit remit = new Remit.OfThemes("leicester-2008-11", List.of("health", "children"));

        assertEquals("children,health", remit.written());
        assertEquals(remit, Remit.parse("leicester-2008-11", "health,children"));
        assertThrows(IllegalArgumentException.class, () -> Remit.parse("leicester-2008-11", "health,"));
        Remit measures = new Remit.OfPartner("leicester-2008-11", "police");
        assertEquals("partner:police", measures.written());
        assertEquals(measures, Remit.parse("leicester-2008-11", "partner:police"));
        assertThrows(IllegalArgumentException.class, () -> Remit.parse("leicester-2008-11", "partner:"));
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
    void anOfficerNeedsThemesAndAnotherRoleHasNone() {
        assertThrows(
                IllegalArgumentException.class, () -> new Actor(Account.WAYMARK, Role.THEME_LEAD, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Actor(Account.WAYMARK, Role.EXECUTIVE, Optional.of(Remit.of(HEALTH))));
    }
}
