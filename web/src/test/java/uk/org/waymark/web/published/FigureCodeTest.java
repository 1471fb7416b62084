package uk.org.waymark.web.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of figures as people write them. */
class FigureCodeTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            textBlock =
                    """
                    7f3a 91c2,   7f3a91c2
                    ' 7F3A91C2', 7f3a91c2
                    7f3a 91c,    none
                    7f3a 91c2 0, none
                    7g3a 91c2,   none
                    <script>,    none
                    """)
    void blanksAndCapitalsMakeNoDifference(String written, String digits) {
        assertEquals(Optional.ofNullable(digits), FigureCode.read(written));
    }
}
