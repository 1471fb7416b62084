package uk.org.waymark.web.document.picture;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import uk.org.waymark.web.document.layout.PaperFonts;
import uk.org.waymark.web.document.layout.PaperFonts.FontFile;

/** A drawing in dots, for programs that draw no SVG. */
public final class Png {
    /** Dots for each CSS pixel: some 190 to the inch. */
    private static final float FINE = 2;

    private static final FontFamilyResolver FONTS = fonts();

    private Png() {}

    public static byte[] of(Drawing drawing) {
        Canvas canvas = new Canvas();
        canvas.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, drawing.width() * FINE);
        try {
            canvas.transcode(new TranscoderInput(new StringReader(drawing.forFile())), null);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(canvas.image, "png", bytes);
            return bytes.toByteArray();
        } catch (TranscoderException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class Canvas extends ImageTranscoder {
        private BufferedImage image;

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage drawn, TranscoderOutput output) {
            image = drawn;
        }

        @Override
        protected UserAgent createUserAgent() {
            return new SVGAbstractTranscoderUserAgent() {
                @Override
                public FontFamilyResolver getFontFamilyResolver() {
                    return FONTS;
                }
            };
        }
    }

    private static FontFamilyResolver fonts() {
        OpenHtmlFontResolver fonts = new OpenHtmlFontResolver();
        try {
            for (FontFile font : PaperFonts.ALL) {
                fonts.addFontStream(font::open, font.family(), font.weight(), FontStyle.NORMAL);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
        return fonts;
    }
}
