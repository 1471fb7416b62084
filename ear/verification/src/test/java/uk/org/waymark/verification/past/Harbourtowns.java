package uk.org.waymark.verification.past;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.ledger.agreement.WriteTemplate;

/**
 * As many invented towns as a test asks for: the definitions of Harbourtown under other names, each with a sample of its
 * own, whose figures differ by the chance of its name and can be corrected as often as asked.
 *
 * @param count of agreements, called harbourtown-001 and so on
 * @param corrections of figures, which the towns share out between them
 */
public record Harbourtowns(int count, long corrections) {
    /** Every figure of the first year is in by then, and no sign-off of the sample itself is due any more. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2009, 6, 15);

    private static final LocalDate LAST_DAY = LocalDate.of(2011, 1, 30);

    /** Figures of quarters of the first year, which are corrected in turn, day by day. */
    private static final List<String> CORRECTED = IntStream.rangeClosed(1, 4)
            .boxed()
            .flatMap(quarter -> Stream.of("NI 39", "NI 152", "NI 192").map(code -> code + ",,2008/09 Q" + quarter))
            .toList();

    public static Harbourtowns agreements(int count) {
        return new Harbourtowns(count, 0);
    }

    /** The same with so many corrections more, as rows to be read; each is an entry, and most are signed off anew. */
    public Harbourtowns corrections(long more) {
        return new Harbourtowns(count, more);
    }

    /** The names of the samples, as a start takes them. */
    public String samples() {
        return IntStream.rangeClosed(1, count).mapToObj(Harbourtowns::name).collect(Collectors.joining(","));
    }

    /** Writes agreements and samples into a home, row by row. */
    public void writeTo(Path home) throws IOException {
        for (int place = 1; place <= count; place++) {
            String name = name(place);
            WriteTemplate.run(
                    home.resolve("agreements").resolve(name),
                    "harbourtown",
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            Path sample = Files.createDirectories(home.resolve("samples").resolve(name));
            Files.writeString(
                    sample.resolve("sample.properties"),
                    resource("sample.properties").replace("agreement=harbourtown", "agreement=" + name));
            Files.writeString(sample.resolve("trajectories.csv"), resource("trajectories.csv"));
            try (BufferedWriter rows = Files.newBufferedWriter(sample.resolve("happenings.csv"))) {
                rows.write(resource("happenings.csv"));
                long own = corrections / count + (place <= corrections % count ? 1 : 0);
                for (long row = 0; row < own; row++) {
                    rows.write(correction(row));
                }
            }
        }
    }

    /** One that gives another figure than the one before it, however it is rounded. */
    private static String correction(long row) {
        int figure = (int) (row % CORRECTED.size());
        long turn = row / CORRECTED.size();
        LocalDate day = FIRST_DAY.plusDays(turn);
        if (day.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException("There are no days for correction " + row + "; ask for more towns");
        }
        return "%s,corrected,%s,%s,Counted again.,,\n"
                .formatted(CORRECTED.get(figure), turn % 2 == 0 ? "0.04" : "0.02", day);
    }

    private static String name(int place) {
        return String.format(Locale.ROOT, "harbourtown-%03d", place);
    }

    private static String resource(String file) throws IOException {
        try (InputStream in = Harbourtowns.class.getResourceAsStream("/samples/harbourtown/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
