package uk.org.waymark.ledger.reminder;

import java.util.Optional;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.SettingFault;
import uk.org.waymark.ledger.setting.Settings;

/**
 * Where mail is handed over, and from whom it comes.
 *
 * @param startTls whether the connection has to be encrypted before anything is said
 * @param publicAddress where people reach the product, without a slash at its end
 */
public record MailSettings(
        String host,
        int port,
        Optional<String> user,
        String password,
        String from,
        boolean startTls,
        String publicAddress) {

    /** As set; empty without a host, which switches all mail off. */
    public static Optional<MailSettings> of(Settings settings) {
        return settings.find(Setting.MAIL_HOST)
                .map(host -> new MailSettings(
                        host,
                        port(settings.value(Setting.MAIL_PORT)),
                        settings.find(Setting.MAIL_USER),
                        settings.value(Setting.MAIL_PASSWORD),
                        sender(required(
                                settings.find(Setting.MAIL_FROM),
                                Setting.MAIL_FROM,
                                "Write an address such as waymark@council.example")),
                        settings.isTrue(Setting.MAIL_STARTTLS),
                        required(
                                settings.publicAddress(),
                                Setting.PUBLIC_ADDRESS,
                                "Write the address people use, such as https://waymark.council.example")));
    }

    private static String required(Optional<String> given, Setting setting, String what) {
        return given.orElseThrow(() ->
                new SettingFault(setting, "", "mail is sent (" + Setting.MAIL_HOST.key() + "), which needs it", what));
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new SettingFault(Setting.MAIL_PORT, text, "it is not a port", "Write a number such as 587");
        }
        return Integer.parseInt(text);
    }

    private static String sender(String text) {
        if (!text.matches("[^\\s@<>]+@[^\\s@<>]+")) {
            throw new SettingFault(
                    Setting.MAIL_FROM,
                    text,
                    "it is not an e-mail address",
                    "Write the address alone, such as waymark@council.example");
        }
        return text;
    }
}
