package uk.org.waymark.web.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Role;

class PermissionsPageTest {
    private final PermissionsPage page = new PermissionsPage();

    @Test
    void everyPermissionAndEveryRoleIsInTheTable() {
        assertEquals(Permission.values().length, page.getRows().size());
        page.getRows()
                .forEach(row -> assertEquals(Role.values().length, row.cells().size(), row::what));
    }

    @Test
    void aPermissionOfAThemeSaysWhichThemes() {
        assertEquals(
                List.of("Own themes or measures", "No", "Every theme", "No", "No", "No"),
                words(Permission.ENTER_FIGURES));
        assertEquals(List.of("Own themes", "No", "Every theme", "No", "No", "No"), words(Permission.SUBMIT_THEME));
        assertEquals(List.of("No", "Own themes or measures", "No", "No", "No", "No"), words(Permission.SIGN_OFF));
        assertEquals(List.of("No", "No", "No", "No", "No", "Yes"), words(Permission.ADMINISTER_ACCOUNTS));
    }

    private static List<String> words(Permission permission) {
        return Stream.of(Role.values())
                .map(role -> PermissionsPage.Cell.of(permission, role).words())
                .toList();
    }
}
