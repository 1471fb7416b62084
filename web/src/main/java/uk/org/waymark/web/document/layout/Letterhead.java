package uk.org.waymark.web.document.layout;

import java.util.List;
import java.util.Optional;

/**
 * What the first page of a paper shows beside the name of its body: a crest, whose report it is, and the lines that a
 * committee asks for.
 */
public record Letterhead(Optional<String> byline, Optional<Crest> crest, List<Group> groups) {
    public static final Letterhead PLAIN = new Letterhead(Optional.empty(), Optional.empty(), List.of());

    public Letterhead {
        groups = List.copyOf(groups);
    }

    /**
     * A picture.
     *
     * @param words that say what it shows
     * @param mediaType of SVG or PNG
     * @param content in base 64
     */
    public record Crest(String words, String mediaType, String content) {
        public boolean isDrawing() {
            return mediaType.equals("image/svg+xml");
        }

        /** As an address that holds the picture itself. */
        public String address() {
            return "data:" + mediaType + ";base64," + content;
        }
    }

    /** Lines under a heading, which there may not be. */
    public record Group(Optional<String> heading, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** "Wards affected" and "All wards". */
    public record Line(String heading, String words) {}
}
