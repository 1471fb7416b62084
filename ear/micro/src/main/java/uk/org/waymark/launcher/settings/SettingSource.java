package uk.org.waymark.launcher.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Where a setting that was not given as an option comes from: the system property, else the environment variable. */
public record SettingSource(Properties properties, Map<String, String> environment) {
    /** The settings of this process. */
    public static SettingSource ofThisProcess() {
        return new SettingSource(System.getProperties(), System.getenv());
    }

    /** The value of a setting such as {@code waymark.db.url}, read from WAYMARK_DB_URL when no property has it. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(properties.getProperty(name))
                .or(() -> Optional.ofNullable(environment.get(variable(name))))
                .filter(value -> !value.isBlank());
    }

    /** The name of a setting in the environment. */
    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
