package uk.org.waymark.ledger.sample.invention;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * The way one measure, or one part of it, went through the years.
 *
 * @param part its id; blank for the whole measure
 * @param entered what figures are entered for; empty for the quarters themselves
 * @param due the quarters in which a figure comes
 * @param addsUp whether the figure adds up through the year; else it goes from one year's end to the next
 * @param whole of how many its percentage is, which is then written as so many of so many; 0 for a plain number
 * @param yearEnds where each year ended; the first is the year before the term
 * @param sway by how many per cent its figures sway
 * @param from the first quarter that has a figure, where that is not the first of all
 * @param forecasts how the end of each year was expected to be; blank where nobody said
 * @param groups the groups into which its figures are broken down, each with its share in per cent; together 100
 * @param yearsBack by how many years the span that a figure measures lies before
 */
record Trajectory(
        String theme,
        String code,
        String part,
        Optional<CollectionPeriod.Kind> entered,
        List<Integer> due,
        boolean addsUp,
        int decimals,
        int whole,
        SortedMap<FinancialYear, BigDecimal> yearEnds,
        BigDecimal sway,
        Optional<ReportingPeriod> from,
        SortedMap<FinancialYear, String> forecasts,
        Map<String, Integer> groups,
        int yearsBack) {
    private static final List<BigDecimal> SHARES =
            List.of(new BigDecimal("0.22"), new BigDecimal("0.47"), new BigDecimal("0.73"), BigDecimal.ONE);
    private static final BigDecimal WHOLE_SWAYS = new BigDecimal("1.5");
    private static final int SMALL = 100;
    private static final String FORECAST = "forecast ";

    /**
     * The time that one figure of it is of.
     *
     * @param written as a file writes it
     * @param passed the part of the year that has passed at its end
     */
    record Time(String written, FinancialYear year, BigDecimal passed) {}

    static Trajectory of(NamedCsvRecord row) {
        SortedMap<FinancialYear, BigDecimal> ends = new TreeMap<>();
        SortedMap<FinancialYear, String> forecasts = new TreeMap<>();
        for (String heading : row.getHeader()) {
            if (heading.matches("\\d{4}/\\d{2}")) {
                ends.put(FinancialYear.parse(heading), new BigDecimal(row.getField(heading)));
            } else if (heading.startsWith(FORECAST)) {
                forecasts.put(FinancialYear.parse(heading.substring(FORECAST.length())), row.getField(heading));
            }
        }
        return new Trajectory(
                row.getField("theme"),
                row.getField("code"),
                row.getField("part"),
                Arrays.stream(CollectionPeriod.Kind.values())
                        .filter(kind -> row.getField("entered").equals(kind.one() + "s"))
                        .findFirst(),
                Arrays.stream(row.getField("due").split(" ", -1))
                        .map(Integer::valueOf)
                        .toList(),
                row.getField("adds up").equals("yes"),
                Integer.parseInt(row.getField("decimals")),
                Integer.parseInt(row.getField("whole")),
                ends,
                new BigDecimal(row.getField("sway")),
                Optional.of(row.getField("from"))
                        .filter(text -> !text.isEmpty())
                        .map(ReportingPeriod::parse),
                forecasts,
                groups(row.findField("groups").orElse("")),
                row.getField("years back").isEmpty() ? 0 : Integer.parseInt(row.getField("years back")));
    }

    /** Written like "quayside 60, old-town 40". */
    private static Map<String, Integer> groups(String text) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        Stream.of(text.split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .map(group -> group.split(" ", 2))
                .forEach(group -> groups.put(group[0], Integer.valueOf(group[1])));
        return groups;
    }

    /** One of its groups, whose figures are told like those of a part. */
    Trajectory group(String group) {
        return new Trajectory(
                theme, code, group, entered, due, addsUp, decimals, whole, yearEnds, sway, from, forecasts, Map.of(),
                yearsBack);
    }

    boolean isDueIn(ReportingPeriod period) {
        return due.contains(period.quarter())
                && from.map(first -> period.compareTo(first) >= 0).orElse(true);
    }

    /** The first year of the term. */
    FinancialYear term() {
        return yearEnds.firstKey().next();
    }

    /**
     * The quarters before the term of which there are figures, where it goes back so far: the last, and with terms those of
     * the school year to which the first figure belongs.
     */
    List<ReportingPeriod> before() {
        FinancialYear year = yearEnds.firstKey();
        if (from.isPresent()) {
            return List.of();
        }
        return entered.map(kind -> kind == CollectionPeriod.Kind.TERMS
                        ? List.of(new ReportingPeriod(year, 3), new ReportingPeriod(year, 4))
                        : List.<ReportingPeriod>of())
                .orElseGet(() -> List.of(new ReportingPeriod(year, 4)));
    }

    /** The times of the figures that come with a quarter. */
    List<Time> times(ReportingPeriod period) {
        List<CollectionPeriod> within =
                entered.map(kind -> kind.endingIn(period)).orElse(List.of());
        if (entered.isEmpty()) {
            return List.of(new Time(period.toString(), period.year(), BigDecimal.valueOf(period.quarter() * 25L, 2)));
        }
        List<Time> times = new ArrayList<>();
        for (int place = 0; place < within.size(); place++) {
            BigDecimal quarters = BigDecimal.valueOf(period.quarter() - 1L)
                    .add(BigDecimal.valueOf(place + 1L)
                            .divide(BigDecimal.valueOf(within.size()), 6, RoundingMode.HALF_UP));
            times.add(new Time(
                    within.get(place).code(),
                    period.year(),
                    quarters.divide(BigDecimal.valueOf(4), RoundingMode.HALF_UP)));
        }
        return times;
    }

    /** The span a figure measures, where that is not its period. */
    String span(ReportingPeriod period) {
        return yearsBack == 0 ? "" : Integer.toString(period.year().startYear() - yearsBack);
    }

    /** The forecast of a quarter for its year's end; none in the last, when there is nothing left to expect. */
    String forecast(ReportingPeriod period) {
        return period.quarter() == 4 ? "" : forecasts.getOrDefault(period.year(), "");
    }

    /**
     * The figure of a time, as a file writes it.
     *
     * @param factor what it is multiplied with, which is 1 where nothing happened to it
     */
    String figure(Time time, BigDecimal factor, Sway chance) {
        BigDecimal value = value(time)
                .multiply(chance.around(sway, code, part, time.written()))
                .multiply(factor);
        if (whole == 0) {
            return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        }
        BigDecimal of = BigDecimal.valueOf(whole);
        BigDecimal counted =
                whole < SMALL ? of : of.multiply(chance.around(WHOLE_SWAYS, code, time.written(), "whole"));
        BigDecimal rounded = counted.setScale(0, RoundingMode.HALF_UP);
        return value.multiply(rounded)
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString() + "/" + rounded.toPlainString();
    }

    private BigDecimal value(Time time) {
        BigDecimal end = yearEnds.get(time.year());
        if (addsUp) {
            int quarter = time.passed().multiply(BigDecimal.valueOf(4)).intValue();
            return end.multiply(SHARES.get(quarter - 1));
        }
        BigDecimal start = Optional.ofNullable(
                        yearEnds.get(new FinancialYear(time.year().startYear() - 1)))
                .orElse(end);
        return start.add(end.subtract(start).multiply(time.passed()));
    }

    @Override
    public String toString() {
        return List.of(code, part).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
