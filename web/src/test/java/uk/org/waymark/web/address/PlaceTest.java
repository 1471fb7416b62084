package uk.org.waymark.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({
        "/,                                                  OVERVIEW",
        "/settings,                                          SETTINGS",
        "/%73ettings,                                        SETTINGS",
        "/indicators/NI%20117,                               INDICATOR",
        "/agreements/leicester-2008-11,                      OVERVIEW",
        "/agreements/leicester-2008-11/themes/health,        THEME",
    })
    void aPageIsFoundAtItsAddress(String written, Address page) {
        assertEquals(Optional.of(page), place(written).flatMap(Place::page).map(Address.Found::address));
    }

    @ParameterizedTest
    @CsvSource({
        "/resources/style/waymark.css,                              STYLE",
        "/resources/script/capture/keys.js,                         STYLE",
        "/jakarta.faces.resource/jquery/jquery.js.xhtml,            COMPONENT",
        "/health,                                                   HEALTH",
        "/health/ready,                                             HEALTH",
        "/api,                                                      API",
        "/api/v1/indicators/NI117,                                  API",
        "/openapi,                                                  DOCUMENT",
        "/metrics,                                                  METRICS",
        "/evidence,                                                 EVIDENCE_FORM",
        "/evidence/0a,                                              EVIDENCE",
        "/capture-drafts/health,                                    CAPTURE_DRAFTS",
        "/workbook/health.xlsx,                                     WORKBOOK",
        "/templates/empty.zip,                                      TEMPLATE",
        "/schema/waymark-1.xsd,                                     SCHEMA",
        "/admin/audit.csv,                                          AUDIT",
        "/sign-out,                                                 SIGN_OUT",
        "/sign-in/openid/back,                                      OPENID",
    })
    void aServiceIsFoundAtItsAddress(String written, Service service) {
        assertEquals(Optional.of(service), place(written).flatMap(Place::service));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages/setting/settings.xhtml",
                "/WEB-INF/pages/setting/settings.xhtml",
                "/WEB-INF",
                "/META-INF/MANIFEST.MF",
                "/resources",
                "/resources/",
                "/resources/mark/chip.xhtml",
                "/resources/style/",
                "/jakarta.faces.resource/",
                "/jakarta.faces.resource/settings.xhtml",
                "/jakarta.faces.resource/chip.xhtml.xhtml",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml",
                "/settings/",
                "/SETTINGS",
                "/health/",
                "/openapi/",
                "/metrics/base",
                "/apis",
                "/schema",
                "/schema/waymark-2.xsd",
                "/agreements/leicester-2008-11/settings",
                "/agreements/leicester-2008-11/api/v1/position",
                "/agreements/leicester-2008-11/WEB-INF/web.xml",
                "/index.xhtml",
                "",
                "*"
            })
    void whatNoRegisterNamesIsNothing(String written) {
        assertNothing(written, written);
    }

    @ParameterizedTest
    @CsvSource({
        "/settings;x,                                  /settings",
        "//settings,                                   /settings",
        "/./settings,                                  /settings",
        "/nowhere/../settings,                         /settings",
        "/api/..%2fsettings,                           /settings",
        "/%2fevil.example/%2e%2e/sign-in,              /sign-in",
        "/resources/../settings,                       /settings",
        "/%2573ettings,                                /settings",
    })
    void aPageIsNotReachedByAnotherWayOfWritingItsAddress(String written, String resolved) {
        assertNothing(written, resolved);
    }

    @Test
    void whatCannotBeDecodedIsNothing() {
        assertNothing("/settings%", "/settings%");
        assertNothing("/settings%zz", "/settings%zz");
        assertNothing("/themes/a%0ab", "/themes/a\nb");
    }

    @ParameterizedTest
    @CsvSource({
        "/,                                                  true",
        "/check,                                             true",
        "/check/keys.json,                                   true",
        "/accessibility,                                     true",
        "/published,                                         true",
        "/published/leicester-2008-11/P1/measures/NI117.csv, true",
        "/resources/style/waymark.css,                       true",
        "/health/ready,                                      true",
        "/sign-in,                                           false",
        "/sign-in/openid,                                    false",
        "/session-ended,                                     false",
        "/indicators/NI117,                                  false",
        "/publications/P1,                                   false",
        "/publications/P1/files/public.pdf,                  false",
        "/settings,                                          false",
        "/capture/health,                                    false",
        "/api/v1/position,                                   false",
        "/openapi,                                           false",
        "/metrics,                                           false",
        "/schema/waymark-1.xsd,                              false",
    })
    void aNodeOfPublishedPagesHasThemAndWhatTheyNeed(String written, boolean published) {
        Place place = place(written).orElseThrow();

        assertEquals(
                published,
                place.page()
                        .map(found -> found.address().isPublished())
                        .or(() -> place.service().map(Service::isPublished))
                        .orElseThrow());
    }

    private static void assertNothing(String written, String resolved) {
        Optional<Place> place = Place.of(written, resolved);

        assertEquals(Optional.empty(), place.flatMap(Place::page));
        assertEquals(Optional.empty(), place.flatMap(Place::service));
    }

    /** An address that the container resolves to what it says. */
    private static Optional<Place> place(String written) {
        return Place.of(written, written.replace("%20", " ").replace("%73", "s"));
    }
}
