package uk.org.waymark.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures as the API takes them: of each quarter that has ended, reported anew day by day. */
final class FigureFile {
    private static final String HEADING = "code,period,outturn,known from,source,reason\n";
    /** Leicester's measures that take any plain figure. */
    private static final List<String> MEASURES = List.of(
            "NI 39", "NI 40", "NI 126", "NI 142", "NI 117", "NI 65", "NI 72", "NI 154", "NI 152", "NI 163", "NI 56",
            "NI 112", "NI 16", "NI 20");

    private static final int QUARTERS = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The first day on which every figure of an invented agreement is known. */
    private static final LocalDate ALL_KNOWN = LocalDate.of(2011, 5, 1);
    /** So that a home that is kept gets other figures with each run. */
    private static final int RUN = (int) (System.currentTimeMillis() / 1_000 % 600);

    private FigureFile() {}

    /** So many rows of Leicester's from one place on; no two places say the same. */
    static String of(int from, int rows) {
        return IntStream.range(from, from + rows)
                .mapToObj(FigureFile::row)
                .collect(Collectors.joining("", HEADING, ""));
    }

    /** So many corrections of the latest figures of an invented agreement, from one place on. */
    static String ofInvented(int from, int rows, int measures, int quarters) {
        return IntStream.range(from, from + rows)
                .mapToObj(place -> correction(place, measures, quarters))
                .collect(Collectors.joining("", HEADING, ""));
    }

    private static String correction(int place, int measures, int quarters) {
        int quarter = place / measures % quarters;
        int round = place / measures / quarters;
        int year = 8 + quarter / QUARTERS;
        return "NI %d,20%02d/%02d Q%d,%d.%d,%s,Register,Counted again\n"
                .formatted(
                        place % measures + 1,
                        year,
                        year + 1,
                        quarter % QUARTERS + 1,
                        20 + (RUN + round) / 10 % 60,
                        (RUN + round) % 10,
                        ALL_KNOWN.plusDays(round % 60));
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
