package uk.org.waymark.web.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;

class RoleFormTest {
    private static final Scope HEALTH = new Scope("leicester-2008-11", "health");
    private static final Scope CHILDREN = new Scope("leicester-2008-11", "children");

    @Test
    void theTickedThemesAreTheRemit() {
        RoleForm form = new RoleForm(Role.OFFICER, List.of(HEALTH, CHILDREN));

        assertEquals(Optional.of(Remit.parse("leicester-2008-11", "children,health")), form.remit());
        assertEquals(Optional.empty(), form.fault());
    }

    @Test
    void themesOfTwoAgreementsAreNoRemit() {
        RoleForm form = new RoleForm(Role.OFFICER, List.of(HEALTH, new Scope("derby-2008-11", "health")));

        assertEquals(Optional.of("SEVERAL_AGREEMENTS"), form.fault());
    }

    @Test
    void nothingTickedIsNoRemit() {
        assertEquals(Optional.empty(), new RoleForm(Role.OFFICER, List.of()).remit());
    }
}
