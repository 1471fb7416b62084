package uk.org.waymark.web.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.security.Blank;

class BlankedTextTest {
    @Test
    void eachReaderGetsTheirOwnWordsInTheBlanks() {
        BlankedText page = text(
                "<b>1111</b> says “£5” <input value=\"2222\"> <script nonce=\"3333\"></script> 1111",
                Map.of(Blank.NAME, "1111", Blank.FORM_TOKEN, "2222", Blank.NONCE, "3333"));

        assertEquals(
                "<b>Zoë Übel</b> says “£5” <input value=\"FORM_TOKEN\"> <script nonce=\"NONCE\"></script> Zoë Übel",
                filled(page, "Zoë Übel"));
        assertEquals(
                "<b>Ann</b> says “£5” <input value=\"FORM_TOKEN\"> <script nonce=\"NONCE\"></script> Ann",
                filled(page, "Ann"));
    }

    @Test
    void aNameThatPeopleWroteIsNoBlank() {
        BlankedText page = text("<b>1111</b> agreed with Ann", Map.of(Blank.NAME, "1111"));

        assertEquals("<b>Bob</b> agreed with Ann", filled(page, "Bob"));
    }

    @Test
    void aTextWithoutBlanksIsWhole() {
        BlankedText whole = text("{\"unit\":\"£\"}", Map.of(Blank.NAME, "1111"));

        assertTrue(whole.isWhole());
        assertEquals("{\"unit\":\"£\"}", filled(whole, "Ann"));
        assertFalse(text("1111", Map.of(Blank.NAME, "1111")).isWhole());
    }

    private static BlankedText text(String text, Map<Blank, String> marks) {
        return BlankedText.of(text.getBytes(StandardCharsets.UTF_8), marks);
    }

    private static String filled(BlankedText text, String name) {
        return new String(text.filled(blank -> blank == Blank.NAME ? name : blank.name()), StandardCharsets.UTF_8);
    }
}
