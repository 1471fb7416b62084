package uk.org.waymark.web.document.layout;

import java.io.InputStream;
import java.util.List;

/**
 * The letters of papers, which are in every PDF: the site's own family as TrueType, in two files by script, and for what
 * it lacks the one that PDFBox brings.
 */
public final class PaperFonts {
    /** The family of most letters. */
    public static final String FAMILY = "Atkinson Hyperlegible Next";

    /** What to ask for, so that a letter is found in the first that has it. */
    public static final String FAMILIES = FAMILY + ", " + FAMILY + " Extended, Liberation Sans, sans-serif";

    /** Shown for a character that none of them has. */
    public static final String MISSING = "□";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String LAST = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    public static final List<FontFile> ALL = List.of(
            atkinson(FAMILY, "latin", NORMAL),
            atkinson(FAMILY, "latin", BOLD),
            atkinson(FAMILY + " Extended", "latin-ext", NORMAL),
            atkinson(FAMILY + " Extended", "latin-ext", BOLD),
            new FontFile("Liberation Sans", NORMAL, LAST));

    private PaperFonts() {}

    /**
     * A file of letters.
     *
     * @param path where the classes are found
     */
    public record FontFile(String family, int weight, String path) {
        public InputStream open() {
            return PaperFonts.class.getResourceAsStream(path);
        }
    }

    private static FontFile atkinson(String family, String script, int weight) {
        return new FontFile(
                family,
                weight,
                "/uk/org/waymark/web/document/font/atkinson-hyperlegible-next-" + script + "-" + weight
                        + "-normal.ttf");
    }
}
