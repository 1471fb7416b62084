package uk.org.waymark.verification.permission;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the table of addresses.
 *
 * @param kind "page", "file", or the method by which the API is asked
 * @param path as somebody asks for it
 * @param expected what each visitor meets, in the order of the table
 */
record Row(String kind, String path, List<String> expected) {

    /** Reads a table whose first line names its columns and whose columns are separated by two blanks or more. */
    static List<Row> read(String table) {
        return table.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.strip().split(" {2,}")))
                .map(cells -> {
                    String[] what = cells.get(0).split(" ", 2);
                    return new Row(what[0], what[1], spread(cells.subList(1, cells.size())));
                })
                .toList();
    }

    boolean isOfTheApi() {
        return !kind.equals("page") && !kind.equals("file");
    }

    /** One word for all, or one for each. */
    private static List<String> spread(List<String> words) {
        return words.size() == 1 ? Stream.generate(() -> words.get(0)).limit(7).toList() : words;
    }
}
