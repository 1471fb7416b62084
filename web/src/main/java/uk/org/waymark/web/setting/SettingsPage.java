package uk.org.waymark.web.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** The group of each second word of a key; all others are about the installation. */
    private static final Map<String, String> GROUPS = Map.of(
            "openid", "openid",
            "db", "db",
            "mail", "mail",
            "session", "access",
            "proxy", "access",
            "requests", "access",
            "evidence", "evidence");

    /** Settings that belong together. */
    public record Group(String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One setting; the value of a secret is never in it.
     *
     * @param byDefault what it is by default, in a sentence; empty where that is in force
     */
    public record Row(
            String name, String meaning, String key, String environment, String value, Optional<String> byDefault) {}

    public List<Group> getGroups() {
        return groups(settings);
    }

    static List<Group> groups(Settings settings) {
        Map<String, List<Row>> groups = Stream.of(Setting.values())
                .collect(Collectors.groupingBy(
                        SettingsPage::group,
                        LinkedHashMap::new,
                        Collectors.mapping(setting -> row(setting, settings), Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new Group(Words.say("settings.group." + group.getKey()), group.getValue()))
                .toList();
    }

    private static String group(Setting setting) {
        return GROUPS.getOrDefault(setting.key().split("[.]", 3)[1], "installation");
    }

    private static Row row(Setting setting, Settings settings) {
        String value = settings.shown(setting);
        String usual = setting.defaultValue();
        Optional<String> byDefault = setting.isSecret() || value.equals(usual)
                ? Optional.empty()
                : Optional.of(
                        usual.isEmpty() ? Words.say("settings.default.empty") : Words.say("settings.default", usual));
        return new Row(
                Words.say("settings.name." + setting.key()),
                setting.meaning() + ".",
                setting.key(),
                setting.environmentName(),
                value,
                byDefault);
    }

    /** Which Waymark this is, for whoever asks for support. */
    public String getVersion() {
        return Words.say("settings.version", ProductVersion.current());
    }
}
