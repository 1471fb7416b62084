package uk.org.waymark.web.document.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.web.document.layout.Letterhead.Crest;

/** The crest of a paper as a drawing of one height, whatever size its file says. */
public final class Crests {
    private static final int HEIGHT = 56;
    private static final int WIDEST = 4 * HEIGHT;

    /** A PNG says its width and height behind its signature and the name of its first part. */
    private static final int PNG_WIDTH = 16;

    private static final int PNG_HEIGHT = 20;
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern BOX =
            Pattern.compile("viewBox\\s*=\\s*[\"']\\s*[-\\d.]+[ ,]+[-\\d.]+[ ,]+([\\d.]+)[ ,]+([\\d.]+)");
    private static final Pattern SIZE = Pattern.compile("\\s(?:width|height)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private Crests() {}

    public static Drawing of(Crest crest) {
        byte[] bytes = Base64.getDecoder().decode(crest.content());
        return crest.isDrawing() ? drawn(crest, new String(bytes, StandardCharsets.UTF_8)) : dotted(crest, bytes);
    }

    /** The file within a drawing; a drawing without a view box is taken to be square. */
    private static Drawing drawn(Crest crest, String svg) {
        Matcher root = ROOT.matcher(svg);
        if (!root.find()) {
            throw new IllegalArgumentException("The crest is no drawing");
        }
        Matcher box = BOX.matcher(root.group());
        int width = box.find() ? width(Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2))) : HEIGHT;
        String tag = SIZE.matcher(root.group())
                .replaceAll("")
                .replaceFirst("<svg", "<svg width=\"" + width + "\" height=\"" + HEIGHT + "\"");
        return new Drawing(crest.words(), width, HEIGHT, tag + svg.substring(root.end()));
    }

    private static Drawing dotted(Crest crest, byte[] png) {
        ByteBuffer header = ByteBuffer.wrap(png);
        int width = width(header.getInt(PNG_WIDTH), header.getInt(PNG_HEIGHT));
        return new Drawing(
                crest.words(),
                width,
                HEIGHT,
                "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"" + crest.address() + "\" width=\""
                        + width + "\" height=\"" + HEIGHT + "\"/>");
    }

    private static int width(double width, double height) {
        return (int) Math.max(1, Math.min(WIDEST, Math.round(width * HEIGHT / Math.max(1, height))));
    }
}
