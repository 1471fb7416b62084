package uk.org.waymark.web.document.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.web.document.layout.Legible;
import uk.org.waymark.web.words.Words;

/** Names for the sheets of a workbook, of which no two are alike and none is one that Excel refuses. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /**
     * A name for the sheet of a table: its caption where that fits and is free, else its id where that fits, as in
     * "Actions NI 112", else as much of the caption as does.
     */
    String of(Grid grid) {
        String caption = plain(grid.caption());
        String id = Words.capital(plain(grid.id().replace('-', ' ')));
        boolean fits = caption.length() <= LONGEST && !taken.contains(caption.toLowerCase(Locale.ROOT));
        return of(!fits && !id.isEmpty() && id.length() <= LONGEST ? id : caption);
    }

    /** A name for a sheet with a title: the title, as far as it fits. */
    String of(String title) {
        String plain = plain(title);
        String name = plain.isEmpty() ? "Table" : plain;
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? shortened(name, "") : shortened(name, " " + number))
                .filter(any -> taken.add(any.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String words) {
        return Legible.of(words)
                .replaceAll("[\\[\\]:*?/\\\\]", "-")
                .replaceAll("^'+|'+$", "")
                .strip();
    }

    private static String shortened(String name, String ending) {
        int room = LONGEST - ending.length();
        if (name.length() <= room) {
            return name + ending;
        }
        int blank = name.lastIndexOf(' ', room);
        return name.substring(0, blank > 0 ? blank : name.offsetByCodePoints(0, room / 2)) + ending;
    }
}
