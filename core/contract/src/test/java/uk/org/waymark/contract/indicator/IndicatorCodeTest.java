package uk.org.waymark.contract.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCodeTest {

    @ParameterizedTest
    @CsvSource({
        "NI 117,         NI117",
        "NI 155 element, NI155element",
        "P1,             P1",
        "NI 155(a),      NI155_a_",
        "NI 155 (a)(ii), NI155_a__ii_",
        "C&L 05a,        C~L05a",
        "3.2.2,          3.2.2",
        "1(b),           1_b_"
    })
    void anAddressIsSafeAndLeadsBackToItsCode(String text, String address) {
        IndicatorCode code = IndicatorCode.of(text);

        assertEquals(address, code.address());
        assertEquals(code.key(), IndicatorCode.key(address));
        assertEquals("/" + address, URI.create("/" + address).getPath());
        assertEquals(address.replace("~", "%7E"), URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    @Test
    void codesThatDifferInAStopOrABracketHaveAddressesOfTheirOwn() {
        List<String> codes =
                List.of("3.2.2", "32.2", "3.22", "NI 155a", "NI 155(a)", "NI 155(a).", "CL 05a", "C&L 05a");

        assertEquals(
                codes.size(),
                codes.stream()
                        .map(IndicatorCode::of)
                        .map(IndicatorCode::key)
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "117",
                ".",
                "..",
                ".1",
                "&",
                "(a)",
                "NI 155(a",
                "NI 155a)",
                "A((b))",
                "A()",
                "A/b",
                "A~b",
                "A_b"
            })
    void whatCannotBeAnAddressIsNoCode(String text) {
        assertThrows(IllegalArgumentException.class, () -> IndicatorCode.of(text));
    }

    @Test
    void aCodeHasAtMostFortyCharacters() {
        assertEquals(40, IndicatorCode.of("A".repeat(40)).text().length());
        assertThrows(IllegalArgumentException.class, () -> IndicatorCode.of("A".repeat(41)));
    }

    @Test
    void codesStandInTheOrderOfTheirNumbers() {
        List<String> sorted = Stream.of(
                        "3.10.1", "P10", "3.2.2", "C&L 12", "P2", "NI 117", "NI 20", "C&L 05a", "NI 20 b")
                .map(IndicatorCode::of)
                .sorted()
                .map(IndicatorCode::text)
                .toList();

        assertEquals(
                List.of("C&L 05a", "C&L 12", "NI 20", "NI 20 b", "NI 117", "3.2.2", "3.10.1", "P2", "P10"), sorted);
    }
}
