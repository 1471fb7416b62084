package uk.org.waymark.position.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a paper under its heading.
 *
 * @param number as printed, such as "4.5"; empty where the part has none
 * @param blocks what it says, before the parts within it
 */
public record Part(String number, String heading, List<Block> blocks, List<Part> parts) {
    public Part {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** One without parts within it. */
    public static Part of(String number, String heading, List<Block> blocks) {
        return new Part(number, heading, blocks, List.of());
    }

    /** This part, and then each within it before those within that. */
    public Stream<Part> withThoseWithin() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::withThoseWithin));
    }
}
