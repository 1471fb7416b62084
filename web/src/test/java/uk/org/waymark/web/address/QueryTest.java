package uk.org.waymark.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
            # query,                          text
            "",                               true
            period=2008-09-Q2&known=,         true
            q=caf%C3%A9+%26+bar,              true
            q=100%25,                         true
            q=100%,                           false
            q=%4,                             false
            q=%zz,                            false
            q=%-1,                            false
            q=caf%E9,                         false
            q=%C3,                            false
            q=%00,                            true
            """)
    void onlyWhatCanBeDecodedIsText(String query, boolean text) {
        assertEquals(text, Query.isText(query));
    }

    @ParameterizedTest
    @CsvSource({"Ã©, true", "é, false", "Ã, false"})
    void aByteWithoutAnEscapeCountsToo(String oneCharacterForEachByte, boolean text) {
        assertEquals(text, Query.isText("q=" + oneCharacterForEachByte));
    }
}
