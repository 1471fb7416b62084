package uk.org.waymark.web.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.setting.SettingsPage.Row;
import uk.org.waymark.web.words.Words;

/** The settings of an installation that names its mail server, another port and a password. */
class SettingsPageTest {
    private static final Map<String, String> GIVEN = Map.of(
            "waymark.mail.host", "post.council.example", "waymark.mail.port", "25", "waymark.mail.password", "secret");

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySettingHasAName(Setting setting) {
        assertFalse(Words.say("settings.name." + setting.key()).isBlank());
    }

    @Test
    void itSaysWhatIsInForceAndWhatWouldBeByDefault() {
        List<SettingsPage.Group> groups = SettingsPage.groups(new Settings(key -> Optional.ofNullable(GIVEN.get(key))));
        List<Row> mail = groups.stream()
                .filter(group -> group.title().equals("E-mail"))
                .findFirst()
                .orElseThrow()
                .rows();

        assertEquals(
                List.of(
                        "Mail server: post.council.example. Not set by default",
                        "Port: 25. By default 587",
                        "User at the mail server: . ",
                        "Password of that user: (given, not shown). ",
                        "Sender: . ",
                        "Encrypted connection: true. "),
                mail.stream()
                        .map(row -> row.name() + ": " + row.value() + ". "
                                + row.byDefault().orElse(""))
                        .toList());
    }
}
