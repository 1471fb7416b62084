package uk.org.waymark.web.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;

/**
 * The parts of a paper that follow one another without a new page.
 *
 * @param heading what its running head calls it
 */
public record Sheet(String heading, List<Part> parts) {
    private static final int LONGEST = 62;

    public Sheet {
        parts = List.copyOf(parts);
    }

    /**
     * The sheets of a paper. An appendix begins one: a part numbered by a word, as "Appendix A" is, or a part without a
     * number after numbered ones.
     */
    public static List<Sheet> of(Paper paper) {
        List<Sheet> sheets = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        String heading = paper.title();
        boolean numbered = false;
        for (Part part : paper.parts()) {
            if (isAppendix(part, numbered)) {
                if (!parts.isEmpty()) {
                    sheets.add(new Sheet(shortened(heading), parts));
                }
                parts = new ArrayList<>();
                heading = part.number().isEmpty() ? part.heading() : part.number() + ": " + part.heading();
            }
            numbered = numbered || !part.number().isEmpty();
            parts.add(part);
        }
        sheets.add(new Sheet(shortened(heading), parts));
        return sheets;
    }

    /** The tables on it. */
    Stream<Grid> grids() {
        return parts.stream()
                .flatMap(Part::withThoseWithin)
                .flatMap(part -> part.blocks().stream())
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast);
    }

    private static boolean isAppendix(Part part, boolean afterNumbered) {
        return part.number().isEmpty()
                ? afterNumbered
                : Character.isLetter(part.number().codePointAt(0));
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int blank = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, blank > 0 ? blank : words.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
