package uk.org.waymark.web.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.ledger.database.ProductVersion;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.words.Words;

/** The register of settings with the values in force. */
@Named
@RequestScoped
public class SettingsPage {
    @Inject
    private Settings settings;

    /** One setting; the value of a secret is never in it. */
    public record Row(String key, String environment, String meaning, String byDefault, String value) {}

    public List<Row> getRows() {
        return Stream.of(Setting.values())
                .map(setting -> new Row(
                        setting.key(),
                        setting.environmentName(),
                        setting.meaning(),
                        setting.defaultValue(),
                        settings.shown(setting)))
                .toList();
    }

    /** Which Waymark this is, for whoever asks for support. */
    public String getVersion() {
        return Words.say("settings.version", ProductVersion.current());
    }
}
