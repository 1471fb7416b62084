package uk.org.waymark.web.document.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.document.layout.Archive;
import uk.org.waymark.web.document.layout.Frame;

/** The tables of a paper as a zip: a file for each, and the metadata that says what their columns hold. */
public final class CsvPaper {
    private static final String METADATA = "csv-metadata.json";

    private CsvPaper() {}

    public static byte[] of(Paper paper, Frame frame) {
        List<TidyTable> tables = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Stream.concat(paper.grids(), paper.data().stream())
                .forEach(grid -> tables.add(TidyTable.of(fileName(grid, names), grid)));
        Archive archive = new Archive().add(METADATA, CsvMetadata.of(paper, frame, tables));
        tables.forEach(table -> archive.add(table.file(), table.text()));
        return archive.bytes();
    }

    /** The table's id as far as it makes a file's name anywhere, and a number where two come to the same. */
    private static String fileName(Grid grid, Set<String> taken) {
        String plain =
                grid.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "table" : plain;
        for (int number = 2; !taken.add(name); number++) {
            name = plain + "-" + number;
        }
        return name + ".csv";
    }
}
