package uk.org.waymark.ledger.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of an archive of any length: four figures, each for every quarter of the term, corrected every six days. */
final class ArchiveRows {
    private static final List<String> MEASURES = List.of("NI 126,", "NI 120,female", "NI 120,male", "NI 99,");
    private static final int QUARTERS = 12;

    private ArchiveRows() {}

    static String csv(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(ArchiveRows::row)
                .collect(Collectors.joining("", "code,part,period,outturn,known from,source,reason\n", ""));
    }

    private static String row(int row) {
        int measure = row % MEASURES.size();
        int quarter = row / MEASURES.size() % QUARTERS;
        int telling = row / MEASURES.size() / QUARTERS;
        String figure = measure == 3 ? (telling % 20) + "/30" : Integer.toString(40 + telling % 50);
        return "%s,%d/%02d Q%d,%s,%s,Archive,told anew\n"
                .formatted(
                        MEASURES.get(measure),
                        2008 + quarter / 4,
                        9 + quarter / 4,
                        1 + quarter % 4,
                        figure,
                        LocalDate.of(1970, 1, 1).plusDays(6L * telling));
    }
}
