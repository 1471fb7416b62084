package uk.org.waymark.ledger.openid;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.SettingFault;
import uk.org.waymark.ledger.setting.Settings;

/** How people sign in with the council's own OpenID provider, as the operator set it. */
public record OpenIdSettings(
        String issuer,
        String clientId,
        String clientSecret,
        List<String> scopes,
        String button,
        String nameClaim,
        String emailClaim,
        ClaimMeaning roles,
        ClaimMeaning themes) {

    public OpenIdSettings {
        scopes = List.copyOf(scopes);
    }

    /**
     * What was set; empty when no provider is.
     *
     * @throws SettingFault when a provider is named and something it takes is missing or cannot be read
     */
    public static Optional<OpenIdSettings> find(Settings settings) {
        return settings.find(Setting.OPENID_ISSUER).map(issuer -> {
            requireAddress(issuer);
            OpenIdSettings found = new OpenIdSettings(
                    issuer,
                    required(settings, Setting.OPENID_CLIENT_ID),
                    required(settings, Setting.OPENID_CLIENT_SECRET),
                    scopes(settings.value(Setting.OPENID_SCOPES)),
                    settings.value(Setting.OPENID_BUTTON),
                    settings.value(Setting.OPENID_CLAIM_NAME),
                    settings.value(Setting.OPENID_CLAIM_EMAIL),
                    meaning(settings, Setting.OPENID_CLAIM_ROLE, Setting.OPENID_ROLES),
                    meaning(settings, Setting.OPENID_CLAIM_THEME, Setting.OPENID_THEMES));
            found.roles().lines().forEach(line -> requireRole(line.meaning(), settings));
            return found;
        });
    }

    private static ClaimMeaning meaning(Settings settings, Setting claim, Setting meaning) {
        return ClaimMeaning.parse(settings.value(claim), meaning, settings.value(meaning));
    }

    private static List<String> scopes(String text) {
        List<String> scopes = List.of(text.split("\\s+"));
        if (!scopes.contains("openid")) {
            throw new SettingFault(
                    Setting.OPENID_SCOPES,
                    text,
                    "\"openid\" is not among them",
                    "Write openid and what else to ask for");
        }
        return scopes;
    }

    /** The secret goes to this address, so it is not sent in the clear, except on the machine itself. */
    private static void requireAddress(String issuer) {
        if (!isSafe(issuer)) {
            throw new SettingFault(
                    Setting.OPENID_ISSUER,
                    issuer,
                    "it is no address that begins with https://",
                    "Write the issuer as the provider's own configuration says it");
        }
    }

    private static boolean isSafe(String issuer) {
        try {
            URI address = new URI(issuer);
            boolean here =
                    Stream.of("127.0.0.1", "localhost", "[::1]").anyMatch(name -> name.equals(address.getHost()));
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || (here && "http".equals(address.getScheme())));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static String required(Settings settings, Setting setting) {
        return settings.find(setting)
                .orElseThrow(() -> new SettingFault(
                        setting,
                        "",
                        "the provider in " + Setting.OPENID_ISSUER.key() + " cannot be asked without it",
                        "Take it from the provider, or leave the provider out"));
    }

    private static void requireRole(String code, Settings settings) {
        try {
            Role.ofCode(code);
        } catch (IllegalArgumentException unknown) {
            throw new SettingFault(
                    Setting.OPENID_ROLES,
                    settings.value(Setting.OPENID_ROLES),
                    "it leads to a role that is none",
                    unknown.getMessage());
        }
    }

    /** Nothing of the secret, since records are written into logs. */
    @Override
    public String toString() {
        return "OpenID provider " + issuer + ", client " + clientId;
    }
}
