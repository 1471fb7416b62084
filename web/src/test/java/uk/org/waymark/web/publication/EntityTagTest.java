package uk.org.waymark.web.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tags that caches send with a question. */
class EntityTagTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    none             | false
                    "1f"             | true
                    W/"1f"           | true
                    "1e", "1f"       | true
                    "1e",W/"1f"      | true
                    *                | true
                    1f               | false
                    "1f-gzip"        | false
                    "1f              | false
                    """,
            quoteCharacter = '~')
    void itIsKnownToThoseWhoSendItInAnyWay(String header, boolean known) {
        assertEquals(known, new EntityTag("1f").isIn(header));
    }
}
