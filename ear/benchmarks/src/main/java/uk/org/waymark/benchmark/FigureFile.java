package uk.org.waymark.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures of Leicester's measures as the API takes them: of each quarter that has ended, told anew day by day. */
final class FigureFile {
    /** Measures that take any plain figure. */
    private static final List<String> MEASURES = List.of(
            "NI 39", "NI 40", "NI 126", "NI 142", "NI 117", "NI 65", "NI 72", "NI 154", "NI 152", "NI 163", "NI 56",
            "NI 112", "NI 16", "NI 20");

    private static final int QUARTERS = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private FigureFile() {}

    /** So many rows from one place on; no two places say the same. */
    static String of(int from, int rows) {
        return IntStream.range(from, from + rows)
                .mapToObj(FigureFile::row)
                .collect(Collectors.joining("", "code,period,outturn,known from,source,reason\n", ""));
    }

    private static String row(int place) {
        int day = place / MEASURES.size() / QUARTERS;
        return "%s,2008/09 Q%d,%d,%s,Register,Counted again\n"
                .formatted(
                        MEASURES.get(place % MEASURES.size()),
                        place / MEASURES.size() % QUARTERS + 1,
                        40 + day % 50,
                        FIRST_DAY.plusDays(day));
    }
}
