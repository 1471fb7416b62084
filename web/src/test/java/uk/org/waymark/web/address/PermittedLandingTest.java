package uk.org.waymark.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.setting.Settings;

class PermittedLandingTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # role,         reading, asked for,                          landed on
            administrator,    closed, /,                                  /admin
            administrator,    closed, /?period=2008-09-Q2,                /admin
            administrator,    closed, /themes/health,                     /admin
            administrator,    closed, /agreements/leicester-2008-11/,     /admin
            administrator,    closed, /agreements/leicester-2008-11,      /admin
            administrator,    closed, /capture,                           /admin
            administrator,    closed, /settings,                          /settings
            administrator,    closed, /admin/audit?kind=outturn,          /admin/audit?kind=outturn
            administrator,    closed, /no-such-page,                      /no-such-page
            administrator,    open,   /,                                  /
            administrator,    open,   /capture,                           /admin
            performance-team, closed, /,                                  /home
            performance-team, open,   /agreements/leicester-2008-11/,     /agreements/leicester-2008-11/home
            performance-team, open,   /agreements/leicester-2008-11,      /agreements/leicester-2008-11/home
            performance-team, closed, /?period=2008-09-Q2,                /?period=2008-09-Q2
            performance-team, closed, /themes/health,                     /themes/health
            executive,        closed, /,                                  /
            reviewer,         closed, /,                                  /
            reviewer,         closed, /settings,                          /settings
            """)
    void everybodyBeginsAtTheirWorkAndNobodyAtARefusal(String role, String reading, String asked, String landed) {
        Settings settings = new Settings(key -> Optional.ofNullable(
                Map.of("waymark.public.read", reading.equals("open") ? "closed" : "nothing", "waymark.sample", "test")
                        .get(key)));

        assertEquals(landed, new PermittedLanding(settings).of(holder(Role.ofCode(role)), "", asked));
        assertEquals(
                "/waymark" + landed,
                new PermittedLanding(settings).of(holder(Role.ofCode(role)), "/waymark", "/waymark" + asked));
    }

    private static AccountHolder holder(Role role) {
        return new AccountHolder(
                new Account(new UUID(0, 1)),
                Optional.of("Somebody"),
                Optional.empty(),
                Optional.empty(),
                role,
                Optional.empty(),
                false,
                false,
                false,
                1,
                Instant.EPOCH);
    }
}
