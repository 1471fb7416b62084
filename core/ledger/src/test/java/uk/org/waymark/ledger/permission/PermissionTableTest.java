package uk.org.waymark.ledger.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.testing.HealthTheme;

/** Who may do what, written down once more: whoever changes the enum has to change this table too, and mean it. */
class PermissionTableTest {
    private static final Scope OWN = new Scope("leicester-2008-11", "children");
    private static final Scope OTHER = new Scope("leicester-2008-11", "health");
    private static final Scope OF_ANOTHER_AGREEMENT = new Scope("derby-2008-11", "children");

    private static final String TABLE =
            """
            what can be done    | officer | theme lead | performance team | executive | Government Office reviewer | administrator
            READ                | yes     | yes        | yes              | yes       | yes                        | -
            ENTER_FIGURES       | own     | -          | every theme      | -         | -                          | -
            SUBMIT_THEME        | own     | -          | every theme      | -         | -                          | -
            SIGN_OFF            | -       | own        | -                | -         | -                          | -
            SEE_CAPTURE         | own     | own        | every theme      | -         | -                          | -
            KEEP_PLANS          | own     | own        | every theme      | -         | -                          | -
            SEE_SENSITIVE_ACTIONS | own   | own        | every theme      | -         | -                          | -
            LEAD_PLANS          | -       | own        | -                | -         | -                          | -
            PROPOSE_REVISIONS   | own     | own        | every theme      | -         | -                          | -
            CONSENT_AS_LEAD_PARTNER | - | own | every theme | - | - | -
            CONSENT_AS_EXECUTIVE | - | - | yes | yes | - | -
            CONSENT_AS_GOVERNMENT_OFFICE | - | - | yes | - | yes | -
            PUT_IN_FORCE        | -       | -          | yes              | -         | -                          | -
            KEEP_PLACEHOLDERS   | -       | -          | yes              | -         | -                          | -
            SEND_REVIEW         | -       | -          | yes              | -         | -                          | -
            WRITE_SECTIONS      | yes     | yes        | yes              | -         | -                          | -
            CONDUCT_REVIEW      | -       | -          | yes              | -         | -                          | -
            WRITE_HIGHLIGHTS    | -       | -          | -                | -         | yes                        | -
            READ_UNRELEASED_PUBLICATIONS | yes | yes | yes | yes | - | -
            PREPARE_PUBLICATIONS | -      | -          | yes              | -         | -                          | -
            APPROVE_PUBLICATIONS | -      | -          | yes              | yes       | -                          | -
            RELEASE_PUBLICATIONS | -      | -          | yes              | -         | -                          | -
            RAISE_RISKS         | own     | own        | every theme      | -         | -                          | -
            ACCEPT_RISKS        | -       | own        | -                | -         | -                          | -
            RAISE_CONCERNS      | own     | own        | every theme      | -         | -                          | -
            ANSWER_CONCERNS     | -       | -          | yes              | -         | -                          | -
            LOG_ENGAGEMENT      | own     | own        | every theme      | -         | -                          | -
            ASK_QUESTIONS       | yes     | yes        | yes              | yes       | yes                        | -
            ANSWER_QUESTIONS    | own     | own        | every theme      | -         | -                          | -
            RESOLVE_QUESTIONS   | -       | -          | yes              | -         | -                          | -
            MANAGE_PERIODS      | -       | -          | yes              | -         | -                          | -
            CHASE_RETURNS       | -       | -          | yes              | -         | -                          | -
            GRANT_EXCEPTION     | -       | -          | yes              | -         | -                          | -
            IMPORT_ARCHIVE      | -       | -          | yes              | -         | -                          | -
            INSTALL_DEFINITIONS | -       | -          | yes              | -         | -                          | -
            ADMINISTER_ACCOUNTS | -       | -          | -                | -         | -                          | yes
            SEE_AUDIT           | -       | -          | yes              | -         | -                          | yes
            SEE_SETTINGS        | -       | -          | -                | -         | -                          | yes
            USE_OWN_ACCOUNT     | yes     | yes        | yes              | yes       | yes                        | yes
            """;

    @Test
    void everyRoleMayDoWhatTheTableSaysAndNothingElse() {
        String walked = Stream.concat(
                        Stream.of(row("what can be done", role -> role.words())),
                        Stream.of(Permission.values())
                                .map(permission -> row(permission.name(), role -> answer(permission, role))))
                .collect(Collectors.joining("\n"));

        assertEquals(withSingleBlanks(TABLE), walked);
    }

    @Test
    void whoWorksForAPartnersMeasuresMayDoItForThoseAndForNoWholeTheme() {
        String table =
                """
                what can be done | officer          | theme lead
                ENTER_FIGURES    | own measures     | -
                SUBMIT_THEME     | -                | -
                SIGN_OFF         | -                | own measures
                SEE_CAPTURE      | own measures     | own measures
                KEEP_PLANS       | -                | -
                SEE_SENSITIVE_ACTIONS | -           | -
                LEAD_PLANS       | -                | -
                PROPOSE_REVISIONS | own measures     | own measures
                CONSENT_AS_LEAD_PARTNER | -          | own measures
                RAISE_RISKS      | own measures     | own measures
                ACCEPT_RISKS     | -                | own measures
                RAISE_CONCERNS   | own measures     | own measures
                LOG_ENGAGEMENT   | own measures     | own measures
                ANSWER_QUESTIONS | own measures     | own measures
                """;
        String walked = Stream.concat(
                        Stream.of("what can be done | officer | theme lead"),
                        Stream.of(Permission.values())
                                .filter(Permission::isOfOneTheme)
                                .map(permission -> permission + " | " + ofMeasures(permission, Role.OFFICER) + " | "
                                        + ofMeasures(permission, Role.THEME_LEAD)))
                .collect(Collectors.joining("\n"));

        assertEquals(withSingleBlanks(table), walked);
    }

    private static String row(String start, Function<Role, String> cell) {
        return Stream.concat(Stream.of(start), Arrays.stream(Role.values()).map(cell))
                .collect(Collectors.joining(" | "));
    }

    /** Asks as a command would: for the actor's own theme, for another, and for one of the same name elsewhere. */
    private static String answer(Permission permission, Role role) {
        Actor actor = new Actor(Account.WAYMARK, role, role.hasRemit() ? Optional.of(Remit.of(OWN)) : Optional.empty());
        if (!permission.isOfOneTheme()) {
            return isGranted(() -> actor.require(permission)) ? "yes" : "-";
        }
        boolean own = isGranted(() -> actor.require(permission, OWN));
        boolean other = isGranted(() -> actor.require(permission, OTHER));
        boolean elsewhere = isGranted(() -> actor.require(permission, OF_ANOTHER_AGREEMENT));
        assertEquals(other, elsewhere, permission + " of " + role + " for a theme of the same name");
        return own ? other ? "every theme" : "own" : other ? "only others" : "-";
    }

    /** Asks for a measure of health, which the council owns, for the council and for the police. */
    private static String ofMeasures(Permission permission, Role role) {
        Theme health = new HealthTheme();
        Actor council = new Actor(Account.WAYMARK, role, Optional.of(partner("leicester-city-council")));
        Actor police = new Actor(Account.WAYMARK, role, Optional.of(partner("leicestershire-constabulary")));
        Indicator measure = health.indicators().get(0);
        boolean own = isGranted(() -> council.require(permission, Scope.of(health), measure));
        boolean others = isGranted(() -> police.require(permission, Scope.of(health), measure));
        assertEquals(own, isGranted(() -> council.require(permission, health)), permission + " of " + role);
        return others ? "every measure" : own ? "own measures" : "-";
    }

    private static Remit partner(String id) {
        return new Remit.OfPartner(OWN.agreement(), id);
    }

    private static boolean isGranted(Runnable command) {
        try {
            command.run();
            return true;
        } catch (NotPermitted refused) {
            return false;
        }
    }

    private static String withSingleBlanks(String table) {
        return table.strip()
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .collect(Collectors.joining("\n"));
    }
}
