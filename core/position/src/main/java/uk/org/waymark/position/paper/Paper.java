package uk.org.waymark.position.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document as what it says.
 *
 * @param template the name of the kind of document, such as "cabinet-report"
 * @param about what it was made from
 * @param parts in reading order
 * @param data tables for machines, which go with the paper and are not printed
 */
public record Paper(String template, String title, About about, List<Part> parts, List<Grid> data) {
    public Paper {
        parts = List.copyOf(parts);
        data = List.copyOf(data);
    }

    /** One that is read by people alone. */
    public Paper(String template, String title, About about, List<Part> parts) {
        this(template, title, about, parts, List.of());
    }

    /** The same with tables for machines. */
    public Paper with(List<Grid> data) {
        return new Paper(template, title, about, parts, data);
    }

    /**
     * What a paper was made from. With the head of the ledger at which it was made, it says all that is needed to make it
     * again.
     *
     * @param agreement its id
     * @param period as addresses write it, such as "2008-09-Q2"
     * @param known the moment as known at which it was made, as addresses write it
     * @param measure the code of the one measure it is about; empty where it is about all
     */
    public record About(String agreement, String period, String known, Optional<String> measure) {
        /** Of one that is about all measures. */
        public About(String agreement, String period, String known) {
            this(agreement, period, known, Optional.empty());
        }
    }

    /** All its parts, each before those within it. */
    public Stream<Part> allParts() {
        return parts.stream().flatMap(Part::withThoseWithin);
    }

    /** All its blocks, in reading order. */
    public Stream<Block> blocks() {
        return allParts().flatMap(part -> part.blocks().stream());
    }

    /** The tables that are printed, in reading order. */
    public Stream<Grid> grids() {
        return blocks().filter(Grid.class::isInstance).map(Grid.class::cast);
    }

    /** The paper as one line of text that is the same wherever it is written: JSON after RFC 8785. */
    public String canonical() {
        return CanonicalJson.write(PaperJson.of(this));
    }
}
