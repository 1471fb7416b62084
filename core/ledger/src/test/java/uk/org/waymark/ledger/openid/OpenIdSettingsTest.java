package uk.org.waymark.ledger.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.setting.SettingFault;
import uk.org.waymark.ledger.setting.Settings;

class OpenIdSettingsTest {
    @Test
    void nothingIsSetWithoutAProvider() {
        assertEquals(Optional.empty(), OpenIdSettings.find(new Settings(key -> Optional.empty())));
    }

    @Test
    void aProviderNeedsAClientAndItsSecret() {
        SettingFault fault = assertThrows(SettingFault.class, () -> found(Map.of("waymark.openid.client.secret", "")));

        assertTrue(fault.getMessage().contains("WAYMARK_OPENID_CLIENT_SECRET"), fault.getMessage());
    }

    @Test
    void theSecretIsNotSentInTheClearOverANetwork() {
        assertThrows(SettingFault.class, () -> found(Map.of("waymark.openid.issuer", "http://id.example.org")));
        assertEquals(
                "http://127.0.0.1:9000",
                found(Map.of("waymark.openid.issuer", "http://127.0.0.1:9000")).issuer());
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThrows(SettingFault.class, () -> found(Map.of("waymark.openid.issuer", "our provider")));
        assertThrows(SettingFault.class, () -> found(Map.of("waymark.openid.issuer", "https://[id]")));
    }

    @Test
    void theScopeThatMakesItOpenIdIsNeeded() {
        assertThrows(SettingFault.class, () -> found(Map.of("waymark.openid.scopes", "profile email")));
    }

    @Test
    void aRoleThatIsNoneIsRefusedWithTheRolesThereAre() {
        SettingFault fault =
                assertThrows(SettingFault.class, () -> found(Map.of("waymark.openid.roles", "Staff=manager")));

        assertTrue(fault.getMessage().contains("\"manager\" is not a role"), fault.getMessage());
    }

    @Test
    void aLineWithoutAMeaningIsRefused() {
        assertThrows(SettingFault.class, () -> found(Map.of("waymark.openid.roles", "Staff=officer; Leads")));
    }

    @Test
    void theLastEqualsSignPartsADistinguishedNameFromItsMeaning() {
        OpenIdSettings found = found(Map.of("waymark.openid.roles", "CN=Leads,OU=Waymark=theme-lead"));

        assertEquals(
                List.of(new ClaimMeaning.Line("CN=Leads,OU=Waymark", "theme-lead")),
                found.roles().lines());
    }

    @Test
    void theSecretIsNotInWhatALogShows() {
        assertFalse(found(Map.of()).toString().contains("hush"));
    }

    private static OpenIdSettings found(Map<String, String> others) {
        Map<String, String> given = new HashMap<>(Map.of(
                "waymark.openid.issuer", "https://id.example.org",
                "waymark.openid.client.id", "waymark",
                "waymark.openid.client.secret", "hush"));
        given.putAll(others);
        return OpenIdSettings.find(new Settings(key -> Optional.ofNullable(given.get(key))))
                .orElseThrow();
    }
}
