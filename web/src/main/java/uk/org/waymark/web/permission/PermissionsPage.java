package uk.org.waymark.web.permission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.words.Words;

/** The table of permissions in words. */
@Named
@RequestScoped
public class PermissionsPage {
    @Inject
    private Settings settings;

    /** What can be done, and for each role whether it may. */
    public record Row(String what, List<Cell> cells) {}

    /** Whether a role may do something: "own themes", "own themes or measures", "every theme", "yes" or "no". */
    public record Cell(String role, String words, boolean given) {
        static Cell of(Permission permission, Role role) {
            return new Cell(
                    Words.capital(role.words()),
                    Words.say("permissions." + key(permission, role)),
                    isGiven(permission, role));
        }

        private static boolean isGiven(Permission permission, Role role) {
            return permission.isOf(role);
        }

        private static String key(Permission permission, Role role) {
            if (!isGiven(permission, role)) {
                return "no";
            }
            if (!permission.isOfOneTheme()) {
                return "yes";
            }
            if (!role.hasRemit()) {
                return "every";
            }
            return permission.isOfWholeTheme() ? "whole" : "own";
        }
    }

    public List<String> getRoles() {
        return Stream.of(Role.values()).map(role -> Words.capital(role.words())).toList();
    }

    public List<Row> getRows() {
        return Stream.of(Permission.values())
                .map(permission -> new Row(
                        Words.capital(permission.words().replace('\'', '’')),
                        Stream.of(Role.values())
                                .map(role -> Cell.of(permission, role))
                                .toList()))
                .toList();
    }

    /** What somebody without an account may do in this installation. */
    public String getPublicly() {
        return Words.say(settings.isPublicRead() ? "permissions.public.open" : "permissions.public.closed");
    }
}
