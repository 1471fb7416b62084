package uk.org.waymark.position.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Inline;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;

/**
 * A place at which a paper that is kept and the same paper composed again are not the same.
 *
 * @param part the heading of the part; empty for the title of the paper and for tables that are not printed
 * @param where the table, row and column, as a reader finds them; empty for a sentence
 * @param kept the words that are kept; empty where there is nothing
 * @param now the words composed now; empty where there is nothing
 */
public record PaperDifference(String part, String where, String kept, String now) {
    private static final String WITHIN = ", ";

    /** All of them in reading order; none where the papers are the same. */
    public static List<PaperDifference> between(Paper kept, Paper now) {
        List<Place> before = places(kept);
        List<Place> after = places(now);
        List<PaperDifference> differences = new ArrayList<>();
        int next = 0;
        for (Place place : before) {
            Optional<Place> found = find(after.subList(next, after.size()), place);
            if (found.isEmpty()) {
                differences.add(place.told(place.words(), ""));
                continue;
            }
            int at = after.indexOf(found.get());
            after.subList(next, at).forEach(added -> differences.add(added.told("", added.words())));
            if (!found.get().content().equals(place.content())) {
                differences.add(place.told(place.words(), found.get().words()));
            }
            next = at + 1;
        }
        after.subList(next, after.size()).forEach(added -> differences.add(added.told("", added.words())));
        return differences;
    }

    private static Optional<Place> find(List<Place> places, Place place) {
        return places.stream().filter(place::isAt).findFirst();
    }

    /**
     * Something with a place in a paper.
     *
     * @param order among those with the same part and name
     * @param content all that it says, to machines too
     */
    private record Place(String part, String where, int order, String words, Object content) {
        boolean isAt(Place other) {
            return part.equals(other.part) && where.equals(other.where) && order == other.order;
        }

        PaperDifference told(String kept, String now) {
            return new PaperDifference(part, where, kept, now);
        }
    }

    private static List<Place> places(Paper paper) {
        List<Place> found = new ArrayList<>();
        found.add(new Place("", "", 0, paper.title(), List.of(paper.title(), paper.template(), paper.about())));
        paper.allParts().forEach(part -> found.addAll(places(part)));
        paper.data().forEach(grid -> found.addAll(places("", grid).toList()));
        return numbered(found);
    }

    private static List<Place> places(Part part) {
        String heading = Stream.of(part.number(), part.heading())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.concat(
                        Stream.of(new Place(heading, "", 0, heading, heading)),
                        part.blocks().stream().flatMap(block -> places(heading, block)))
                .toList();
    }

    private static Stream<Place> places(String part, Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(place(part, paragraph));
        }
        if (block instanceof Items items) {
            return items.items().stream().map(item -> place(part, item));
        }
        if (block instanceof Tally tally) {
            return tally.counts().stream().map(counted -> place(part, tally, counted));
        }
        if (block instanceof Picture picture) {
            return Stream.of(new Place(part, picture.kind(), 0, picture.sentence(), picture));
        }
        Grid grid = (Grid) block;
        return Stream.concat(
                Stream.of(new Place(
                        part,
                        grid.caption(),
                        0,
                        grid.columns().stream().map(Column::heading).collect(Collectors.joining(WITHIN)),
                        grid.columns())),
                Stream.concat(grid.rows().stream(), grid.totals().stream()).flatMap(row -> cells(part, grid, row)));
    }

    private static Place place(String part, Paragraph paragraph) {
        return new Place(
                part,
                "",
                0,
                paragraph.text().stream().map(Inline::words).collect(Collectors.joining()),
                paragraph.text());
    }

    private static Place place(String part, Tally tally, Counted counted) {
        return new Place(
                part,
                tally.heading() + WITHIN + counted.words(),
                0,
                Integer.toString(counted.rows()),
                List.of(tally.grid(), tally.column(), counted));
    }

    private static Stream<Place> cells(String part, Grid grid, Row row) {
        String heading = row.cells().get(0).words();
        return IntStream.range(0, row.cells().size()).mapToObj(place -> {
            Cell cell = row.cells().get(place);
            return new Place(
                    part,
                    grid.caption()
                            + WITHIN
                            + heading
                            + WITHIN
                            + grid.columns().get(place).heading(),
                    0,
                    cell.words(),
                    cell);
        });
    }

    /** The same, each with its order among those of one name, so that the second sentence is not taken for the first. */
    private static List<Place> numbered(List<Place> places) {
        Map<List<String>, Integer> counts = new HashMap<>();
        return places.stream()
                .map(place -> new Place(
                        place.part(),
                        place.where(),
                        counts.merge(List.of(place.part(), place.where()), 1, Integer::sum),
                        place.words(),
                        place.content()))
                .toList();
    }
}
