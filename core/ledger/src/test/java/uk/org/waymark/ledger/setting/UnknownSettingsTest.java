package uk.org.waymark.ledger.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnknownSettingsTest {
    @Test
    void aMisspeltNameIsPointedOutWithTheNearestKnownOne() {
        assertEquals(
                List.of(
                        "WAYMARK_DB_PASWORD is not a setting of Waymark and has no effect. Did you mean"
                                + " WAYMARK_DB_PASSWORD?",
                        "WAYMARK_HTTP_PROT is not a setting of Waymark and has no effect. Did you mean"
                                + " WAYMARK_HTTP_PORT?",
                        "waymark.publicread is not a setting of Waymark and has no effect. Did you mean"
                                + " waymark.public.read?"),
                UnknownSettings.warnings(
                        List.of("PATH", "WAYMARK_HTTP_PROT", "WAYMARK_DB_PASWORD"),
                        List.of("java.home", "waymark.publicread")));
    }

    @Test
    void everySettingOfTheProductAndOfTheLauncherIsKnown() {
        List<String> properties = Stream.concat(
                        Stream.of(Setting.values()).map(Setting::key),
                        Stream.of(
                                "waymark.http.port",
                                "waymark.http.address",
                                "waymark.token",
                                "waymark.notice",
                                "waymark.outcome"))
                .toList();
        List<String> environment = Stream.concat(
                        Stream.of(Setting.values()).map(Setting::environmentName),
                        Stream.of("WAYMARK_HTTP_PORT", "WAYMARK_HTTP_ADDRESS", "WAYMARK_TOKEN", "waymark_home"))
                .toList();

        assertEquals(List.of(), UnknownSettings.warnings(environment, properties));
    }
}
