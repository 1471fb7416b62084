package uk.org.waymark.web.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.small.Small;

/** Each step says what there is and whether that is enough, from what is found and nothing else. */
class InstallationTest {
    private static final Instant NOW = Instant.parse("2009-05-01T09:00:00Z");

    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<Role, Long> usable = new LinkedHashMap<>(Map.of(Role.ADMINISTRATOR, 1L));
    private Optional<Agreement> agreement = Optional.of(agreement());
    private boolean only = false;
    private List<ReportingPeriod> open = List.of();
    private boolean opened = false;
    private Optional<Instant> backup = Optional.empty();

    @Test
    void aFreshInstallationHasEverythingBeforeIt() {
        assertEquals(
                """
                people To do: Accounts that can sign in: administrator (1).
                agreement To do: No agreement is chosen, so pages show the first that is installed: %1$s (%2$s), with one theme.
                periods To do: No period has been opened, so no figures can be entered.
                mail To do: No mail server is set, so nobody is reminded of what is due.
                address To do: The address at which people reach Waymark is not set; reminders need it for their links.
                backup To do: Waymark knows of no backup.
                """
                        .formatted(agreement().title(), agreement().id()),
                steps());
    }

    @Test
    void anInstallationAtWorkHasNothingLeft() {
        usable.putAll(Map.of(Role.PERFORMANCE_TEAM, 2L, Role.THEME_LEAD, 8L, Role.OFFICER, 9L));
        given.putAll(Map.of(
                "waymark.agreement", agreement().id(),
                "waymark.mail.host", "smtp.example.gov.uk",
                "waymark.mail.from", "waymark@example.gov.uk",
                "waymark.address.public", "https://waymark.example.gov.uk"));
        open = List.of(ReportingPeriod.parse("2008-09-Q4"));
        opened = true;
        backup = Optional.of(Instant.parse("2009-05-01T01:15:00Z"));

        assertEquals(
                """
                people Done: Accounts that can sign in: officer (9), theme lead (8), performance team (2), administrator (1).
                agreement Done: In use: %1$s (%2$s), with one theme.
                periods Done: Open for figures: 2008/09 Q4.
                mail Done: Reminders go out through smtp.example.gov.uk, from waymark@example.gov.uk.
                address Done: People reach Waymark at https://waymark.example.gov.uk.
                backup Done: The last backup that Waymark knows of was taken on 1 May 2009, 02:15.
                """
                        .formatted(agreement().title(), agreement().id()),
                steps());
    }

    @Test
    void anAgreementHasToBeAddedFirst() {
        agreement = Optional.empty();

        assertEquals(
                "agreement To do: There is no agreement, so no page has figures to show.",
                steps().lines().toList().get(1));
    }

    @Test
    void theOnlyAgreementNeedsNoChoice() {
        only = true;

        assertEquals(
                "agreement Done: In use: %s (%s), with one theme."
                        .formatted(agreement().title(), agreement().id()),
                steps().lines().toList().get(1));
    }

    @Test
    void betweenTwoPeriodsNothingIsMissing() {
        opened = true;

        assertEquals(
                "periods Done: Periods have been opened before; none is open now.",
                steps().lines().toList().get(2));
    }

    @Test
    void aBackupOlderThanANightAndSomeHoursIsToBeDoneAgain() {
        backup = Optional.of(Instant.parse("2009-04-30T06:00:00Z"));

        assertEquals(
                "backup To do: The last backup that Waymark knows of was taken on 30 April 2009, 07:00.",
                steps().lines().toList().get(5));
    }

    private String steps() {
        Settings settings = new Settings(key -> Optional.ofNullable(given.get(key)));
        StringBuilder text = new StringBuilder();
        new Installation(settings, usable, agreement, only, 1, open, opened, backup, NOW)
                .steps()
                .forEach(step -> text.append(step.id())
                        .append(' ')
                        .append(step.stateWords())
                        .append(": ")
                        .append(step.found())
                        .append('\n'));
        return text.toString();
    }

    private static Agreement agreement() {
        return Small.position("").agreement();
    }
}
