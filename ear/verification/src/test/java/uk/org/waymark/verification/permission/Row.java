package uk.org.waymark.verification.permission;

import java.util.Collections;
import java.util.List;

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
        List<List<String>> lines = table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.strip().split(" {2,}")))
                .toList();
        int visitors = lines.get(0).size() - 1;
        return lines.stream()
                .skip(1)
                .map(cells -> {
                    String[] what = cells.get(0).split(" ", 2);
                    return new Row(what[0], what[1], spread(cells.subList(1, cells.size()), visitors));
                })
                .toList();
    }

    boolean isOfTheApi() {
        return !kind.equals("page") && !kind.equals("file");
    }

    /** One word for all, or one for each. */
    private static List<String> spread(List<String> words, int visitors) {
        return words.size() == 1 ? Collections.nCopies(visitors, words.get(0)) : words;
    }
}
