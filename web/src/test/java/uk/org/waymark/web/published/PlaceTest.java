package uk.org.waymark.web.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses of the public site. */
class PlaceTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /leicester-2008-11,                                    , SUMMARY,          ''
                    /leicester-2008-11/P3,                                3, SUMMARY,          ''
                    /leicester-2008-11/promises,                           , PROMISES,         ''
                    /leicester-2008-11/P3/themes/health,                  3, THEME,            health
                    /leicester-2008-11/measures/NI117,                     , MEASURE,          NI117
                    /leicester-2008-11/P12/measures/NI117.csv,           12, MEASURE_CSV,      NI117
                    /leicester-2008-11/measures/NI117.json,                , MEASURE_JSON,     NI117
                    /leicester-2008-11/measures/NI117.csv-metadata.json,   , MEASURE_METADATA, NI117
                    /leicester-2008-11/figures.csv,                        , FIGURES_CSV,      ''
                    /leicester-2008-11/P2/files/paper.pdf,                2, KEPT,             pdf
                    /leicester-2008-11/P2/files/paper.statement.json,     2, KEPT,             statement.json
                    /leicester-2008-11/feed.xml,                           , FEED,             ''
                    """)
    void aPageHasOneAddressForTheLatestReleaseAndOneForEach(String path, Integer number, Page page, String subject) {
        assertEquals(
                Optional.of(new Place("leicester-2008-11", Optional.ofNullable(number), page, subject)),
                Place.of(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/leicester-2008-11/",
                "/leicester-2008-11/P0",
                "/leicester-2008-11/P99999999",
                "/leicester-2008-11/measures",
                "/leicester-2008-11/measures/",
                "/leicester-2008-11/measures/../themes",
                "/leicester-2008-11/measures/NI117.exe",
                "/leicester-2008-11/themes/health.csv",
                "/leicester-2008-11/promises/health",
                "/leicester-2008-11/P1/files/secret.pdf",
                "/leicester-2008-11/files",
                "/leicester-2008-11/nothing",
                "/Leicester/promises"
            })
    void whatIsWrittenOtherwiseLeadsToNothing(String path) {
        assertEquals(Optional.empty(), Place.of(path));
    }
}
