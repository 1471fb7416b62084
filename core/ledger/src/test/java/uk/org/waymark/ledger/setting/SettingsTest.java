package uk.org.waymark.ledger.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @Test
    void aBlankSettingHasItsDefault() {
        assertEquals("waymark", settings(Map.of("waymark.db.user", " ")).value(Setting.DATABASE_USER));
    }

    @Test
    void aSecretIsNeverShown() {
        Settings settings = settings(Map.of("waymark.db.password", "hush"));

        assertEquals("(given, not shown)", settings.shown(Setting.DATABASE_PASSWORD));
        assertEquals("(not given)", settings.shown(Setting.DATABASE_OWNER_PASSWORD));
        assertEquals("hush", settings.value(Setting.DATABASE_PASSWORD));
    }

    @Test
    void theBusinessClockMovesOnlyWithASample() {
        SettingFault fault = assertThrows(SettingFault.class, () -> settings(Map.of("waymark.today", "2009-05-01"))
                .check());

        assertEquals(
                "Setting waymark.today (WAYMARK_TODAY) is \"2009-05-01\": the business clock may be moved only with a"
                        + " sample, never on real records. Leave it out, or name a sample in waymark.sample.",
                fault.getMessage());
        assertEquals(
                Optional.of(LocalDate.of(2009, 5, 1)),
                settings(Map.of("waymark.today", "2009-05-01", "waymark.sample", "leicester"))
                        .today());
    }

    @Test
    void theApplicationMayNotBeTheOwner() {
        assertThrows(
                SettingFault.class, () -> settings(Map.of("waymark.db.user", "one", "waymark.db.owner.user", "one"))
                        .check());
    }

    @Test
    void readingIsPublicWithASampleUnlessSaidOtherwise() {
        assertFalse(settings(Map.of()).isPublicRead());
        assertTrue(settings(Map.of("waymark.sample", "leicester")).isPublicRead());
        assertFalse(settings(Map.of("waymark.sample", "leicester", "waymark.public.read", "nothing"))
                .isPublicRead());
        assertFalse(settings(Map.of("waymark.public.read", "published")).isPublicRead());
    }

    @Test
    void whatWasNotPublishedIsShownToEverybodyInADemonstrationOnly() {
        SettingFault fault = assertThrows(SettingFault.class, () -> settings(Map.of("waymark.public.read", "closed"))
                .check());

        assertTrue(fault.getMessage().contains("Write nothing or published"), fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"waymark.sample, leicester", "waymark.public.read, nothing"})
    void aNodeOfPublishedPagesLoadsNothingAndIsReadByEverybody(String key, String value) {
        Map<String, String> alone = Map.of("waymark.published.only", "true");
        settings(alone).check();
        Map<String, String> both = Map.of("waymark.published.only", "true", key, value);

        SettingFault fault =
                assertThrows(SettingFault.class, () -> settings(both).check());

        assertTrue(
                fault.getMessage().startsWith("Setting " + key + " (")
                        && fault.getMessage().endsWith(" Leave it out."),
                fault.getMessage());
        assertTrue(settings(alone).isPublishedOnly());
        assertFalse(settings(Map.of()).isPublishedOnly());
    }

    @Test
    void severalSamplesAreSeparatedByCommas() {
        assertEquals(
                List.of("one", "two"),
                settings(Map.of("waymark.sample", "one, two,")).samples());
    }

    private static Settings settings(Map<String, String> given) {
        return new Settings(key -> Optional.ofNullable(given.get(key)));
    }
}
