package uk.org.waymark.web.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters of papers. */
class PaperFontsTest {
    private static final FontRenderContext PLAIN = new FontRenderContext(null, false, false);

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aZeroIsARingWithoutASlash(int place) throws IOException, FontFormatException {
        try (InputStream file = PaperFonts.ALL.get(place).open()) {
            Shape zero = Font.createFont(Font.TRUETYPE_FONT, file)
                    .deriveFont(100f)
                    .createGlyphVector(PLAIN, "0")
                    .getOutline();

            assertEquals(2, contours(zero));
        }
    }

    private static int contours(Shape shape) {
        int contours = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            if (path.currentSegment(new float[6]) == PathIterator.SEG_MOVETO) {
                contours++;
            }
        }
        return contours;
    }
}
