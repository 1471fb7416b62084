package uk.org.waymark.web.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

class RoleFormTest {
    private static final Remit HEALTH = Remit.parse("leicester-2008-11", "health");
    private static final Remit CHILDREN = Remit.parse("leicester-2008-11", "children");
    private static final Remit POLICE = Remit.parse("leicester-2008-11", "partner:police");

    @Test
    void theTickedThemesAreTheRemit() {
        RoleForm form = new RoleForm(Role.OFFICER, List.of(HEALTH, CHILDREN));

        assertEquals(Optional.of(Remit.parse("leicester-2008-11", "children,health")), form.remit());
        assertEquals(Optional.empty(), form.fault());
    }

    @Test
    void themesOfTwoAgreementsAreNoRemitNorAreAThemeAndAPartner() {
        RoleForm agreements = new RoleForm(Role.OFFICER, List.of(HEALTH, Remit.parse("derby-2008-11", "health")));
        RoleForm both = new RoleForm(Role.OFFICER, List.of(HEALTH, POLICE));

        assertEquals(Optional.of("SEVERAL_REMITS"), agreements.fault());
        assertEquals(Optional.of("SEVERAL_REMITS"), both.fault());
    }

    @Test
    void aPartnerIsARemit() {
        assertEquals(Optional.of(POLICE), new RoleForm(Role.OFFICER, List.of(POLICE)).remit());
    }

    @Test
    void nothingTickedIsNoRemit() {
        assertEquals(Optional.empty(), new RoleForm(Role.OFFICER, List.of()).remit());
    }
}
