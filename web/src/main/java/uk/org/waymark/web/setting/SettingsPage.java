package uk.org.waymark.web.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.Settings;

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
}
