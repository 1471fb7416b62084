package uk.org.waymark.ledger.sample.invention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * What was done of one quarter: when it was opened, its themes submitted, their measures signed off, and it was
 * closed. All by days after its end.
 *
 * @param lines what was reported of it
 */
record InventedQuarter(ReportingPeriod period, List<FigureLine> lines) {
    static final int FIRST_FIGURE = 14;
    static final int LAST_FIGURE = 47;
    private static final int OPENED = 3;
    private static final int SUBMITTED = 48;
    private static final int DUE = 49;
    private static final int SIGNED = 52;
    private static final int CLOSED = 63;

    /** The day so many days after the end of a quarter, or the Monday after it: nobody works at weekends. */
    static LocalDate day(ReportingPeriod period, int daysAfterItsEnd) {
        LocalDate day = period.ends().plusDays(daysAfterItsEnd);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    List<CycleLine> acts() {
        List<CycleLine> acts = new ArrayList<>();
        acts.add(act("opened", OPENED).due(day(period, DUE)));
        lines.stream()
                .map(line -> line.trajectory().theme())
                .distinct()
                .forEach(theme -> acts.add(act("submitted", SUBMITTED).ofTheme(theme)));
        byMeasure().forEach((code, days) -> {
            acts.add(act("signed off", SIGNED).ofMeasure(code));
            days.stream()
                    .filter(day -> !day.isBefore(day(period, SIGNED)))
                    .forEach(day -> acts.add(new CycleLine("signed off", period, "", "", code, day.plusDays(1), "")));
        });
        acts.add(act("closed", CLOSED));
        acts.sort(Comparator.comparing(CycleLine::knownFrom));
        return acts;
    }

    /** The days on which something was reported of each measure. */
    private Map<String, List<LocalDate>> byMeasure() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.trajectory().code(),
                        TreeMap::new,
                        Collectors.mapping(
                                FigureLine::knownFrom,
                                Collectors.collectingAndThen(Collectors.toList(), days -> days.stream()
                                        .distinct()
                                        .sorted()
                                        .toList()))));
    }

    private CycleLine act(String act, int daysAfter) {
        return new CycleLine(act, period, "", "", "", day(period, daysAfter), "");
    }
}
