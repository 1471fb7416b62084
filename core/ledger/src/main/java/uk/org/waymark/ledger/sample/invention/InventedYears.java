package uk.org.waymark.ledger.sample.invention;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * The files of a sample whose figures are invented: {@code outturns.csv}, {@code cycle.csv}, {@code evidence.csv} and the
 * files of evidence, as they follow from the trajectories of its measures and from what happened to single figures. The same
 * trajectories, happenings and seed give the same bytes.
 */
public final class InventedYears {
    private static final String BASELINES = "Figures of the year before the agreement (invented)";

    private final List<Trajectory> trajectories;
    private final Happenings happenings;
    private final Sway chance;
    private final LocalDate today;

    private InventedYears(List<Trajectory> trajectories, Happenings happenings, Sway chance, LocalDate today) {
        this.trajectories = trajectories;
        this.happenings = happenings;
        this.chance = chance;
        this.today = today;
    }

    /**
     * Reads the two files from which the others follow.
     *
     * @param folder how messages call the folder of the sample
     * @param seed tells the figures of one sample from those of another with the same trajectories
     * @param today the day up to which anything has happened
     * @throws IllegalArgumentException when a line cannot be read, with its file and number
     */
    public static InventedYears of(String folder, String trajectories, String happenings, long seed, LocalDate today) {
        return new InventedYears(
                read(folder + "trajectories.csv", trajectories, Trajectory::of),
                new Happenings(read(folder + "happenings.csv", happenings, Happening::of)),
                new Sway(seed),
                today);
    }

    private static <T> List<T> read(String file, String text, Function<NamedCsvRecord, T> reading) {
        try {
            return CsvReader.builder().ofNamedCsvRecord(text).stream()
                    .map(row -> read(file, row, reading))
                    .toList();
        } catch (CsvParseException broken) {
            throw new IllegalArgumentException(file + ": " + broken.getMessage(), broken);
        }
    }

    private static <T> T read(String file, NamedCsvRecord row, Function<NamedCsvRecord, T> reading) {
        try {
            return reading.apply(row);
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException unfit) {
            throw new IllegalArgumentException(
                    file + ":" + row.getStartingLineNumber() + ": " + unfit.getMessage(), unfit);
        }
    }

    /** A file by its name; empty when it is none of these. */
    public Optional<byte[]> find(String file) {
        return switch (file) {
            case "outturns.csv" ->
                Optional.of(csv(FigureLine.HEADINGS, outturns().map(FigureLine::values)));
            case "cycle.csv" -> Optional.of(csv(CycleLine.HEADINGS, acts().map(CycleLine::values)));
            case "evidence.csv" ->
                Optional.of(csv(
                        EvidenceSheet.HEADINGS,
                        evidence()
                                .map(kept ->
                                        List.of(kept.name(), kept.trajectory().theme()))));
            default ->
                evidence().filter(kept -> kept.name().equals(file)).findFirst().map(EvidenceSheet::content);
        };
    }

    private Stream<FigureLine> outturns() {
        return Stream.concat(before(), quarters().flatMap(quarter -> quarter.lines().stream()))
                .filter(line -> !line.knownFrom().isAfter(today));
    }

    private Stream<CycleLine> acts() {
        return quarters().flatMap(quarter -> quarter.acts().stream()).filter(act -> !act.knownFrom()
                .isAfter(today));
    }

    private Stream<EvidenceSheet> evidence() {
        return reports().flatMap(report -> report.evidence().stream());
    }

    private Stream<InventedQuarter> quarters() {
        return periods()
                .map(period -> new InventedQuarter(
                        period,
                        trajectories.stream()
                                .flatMap(trajectory ->
                                        new QuarterReport(trajectory, period, happenings, chance).lines().stream())
                                .toList()));
    }

    private Stream<QuarterReport> reports() {
        return periods().flatMap(period -> trajectories.stream()
                .map(trajectory -> new QuarterReport(trajectory, period, happenings, chance)));
    }

    private Stream<ReportingPeriod> periods() {
        return trajectories.stream()
                .limit(1)
                .flatMap(trajectory -> trajectory.yearEnds().keySet().stream().skip(1))
                .flatMap(year -> Stream.of(1, 2, 3, 4).map(quarter -> new ReportingPeriod(year, quarter)))
                .filter(period -> period.ends().isBefore(today));
    }

    /** What an earlier document has of the year before the term. */
    private Stream<FigureLine> before() {
        return trajectories.stream().flatMap(trajectory -> trajectory.before().stream()
                .flatMap(period -> new QuarterReport(trajectory, period, Happenings.NONE, chance).lines().stream())
                .map(line ->
                        line.archived(trajectory.term().starts().plusMonths(2).plusDays(1), BASELINES)));
    }

    private static byte[] csv(List<String> headings, Stream<List<String>> lines) {
        StringWriter written = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(written)) {
            writer.writeRecord(headings);
            lines.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }
}
