package uk.org.waymark.web.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.org.waymark.web.document.layout.Frame;

/** The same paper is the same file, so that a kept one can be compared with one made again. */
class DocumentsTest {
    @ParameterizedTest
    @EnumSource(Format.class)
    void theSamePaperIsTheSameBytesWhereverItIsMade(Format format) {
        byte[] london = Documents.render(CabinetPaper.paper(), format, CabinetPaper.FRAME);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertArrayEquals(london, Documents.render(CabinetPaper.paper(), format, CabinetPaper.FRAME));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aDigestIsHexadecimal() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Frame("Council", "Cabinet", "Agreement", "Figures", "747cf81dbf00", "none"));
    }
}
