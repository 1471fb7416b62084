package uk.org.waymark.position.certificate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Inline.Plain;
import uk.org.waymark.position.paper.Inline.Quoted;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;

/** The sentences of a paper beside its tables. */
record Sentences(Paper paper) {
    /** A measure's code, and soon after it a number that is no part of a year, a quarter, a date or another code. */
    private static final Pattern TYPED = Pattern.compile("\\b([A-Z]{2,4} ?\\d{1,3}[a-z]?)\\b([^.;:]{0,40}?)"
            + "(?<![\\d/A-Z])(£?\\d{1,3}(?:,\\d{3})+|£?\\d+(?:\\.\\d+)?%?)(?![\\d/]|\\.\\d| (?:January|February|March|April"
            + "|May|June|July|August|September|October|November|December))");

    private static final Pattern CODE_BEFORE = Pattern.compile(".*\\b[A-Z]{2,4} ?$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** Quoted figures that a table of the paper gives differently. */
    Stream<Finding> quoted() {
        return paper.allParts().flatMap(part -> paragraphs(part)
                .flatMap(paragraph -> paragraph.text().stream())
                .filter(Quoted.class::isInstance)
                .map(Quoted.class::cast)
                .flatMap(quoted -> differing(part, quoted)));
    }

    private Stream<Finding> differing(Part part, Quoted quoted) {
        List<String> words = List.of(quoted.reference().split(" (?=[^ ]+$)"));
        if (words.size() != 2) {
            return Stream.empty();
        }
        return paper.grids().flatMap(grid -> cell(grid, words.get(0), words.get(1)).stream()
                .filter(cell -> cell.value().isPresent())
                .filter(cell -> !cell.value().get().equals(quoted.value()))
                .map(cell -> Finding.fault(
                        Check.SENTENCES,
                        heading(part),
                        "The sentence gives " + quoted.words() + " as " + quoted.reference() + ", and the table “"
                                + grid.caption() + "” gives " + cell.words() + ".")));
    }

    private static Optional<Cell> cell(Grid grid, String row, String column) {
        return grid.place(column).flatMap(place -> grid.rows().stream()
                .filter(its -> its.cells().get(0).words().equals(row)
                        || its.cells().get(0).value().filter(row::equals).isPresent())
                .map(Row::cells)
                .map(cells -> cells.get(place))
                .findFirst());
    }

    /** Numbers that somebody typed beside the code of a measure. */
    Stream<Finding> typed() {
        return paper.allParts().flatMap(part -> paragraphs(part)
                .flatMap(paragraph -> paragraph.text().stream())
                .filter(Plain.class::isInstance)
                .flatMap(plain -> TYPED.matcher(plain.words())
                        .results()
                        .filter(found -> !CODE_BEFORE.matcher(found.group(2)).matches()
                                && !YEAR.matcher(found.group(3)).matches())
                        .map(found -> Finding.fault(
                                Check.TYPED,
                                heading(part),
                                "“" + found.group(3) + "” is typed beside " + found.group(1)
                                        + ". Take the figure from the ledger by its name, such as {"
                                        + found.group(1) + " outturn}."))));
    }

    private static Stream<Paragraph> paragraphs(Part part) {
        return part.blocks().stream().flatMap(Sentences::paragraphs);
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        if (block instanceof Items list) {
            return list.items().stream();
        }
        return Stream.of(block).filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }

    private static String heading(Part part) {
        return (part.number() + " " + part.heading()).strip();
    }
}
