package uk.org.waymark.web.theme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.web.words.Words;

/**
 * What is late in all themes: actions of plans that are overdue, and figures of an open period whose day has passed.
 *
 * @param figures how many of the things are figures
 * @param things the longest late first
 */
public record LateThings(int figures, List<Late> things) {
    private static final int LISTED = 10;

    public LateThings {
        things = List.copyOf(things);
    }

    /**
     * A thing that is late.
     *
     * @param path where it is seen or done
     * @param days since it was due
     * @param theme its title
     */
    public record Late(String title, String path, int days, String theme) {
        /** "78 days, Children" */
        public String words() {
            return Words.say("themes.late.of", Words.counted("themes.late.days", days, days), theme);
        }
    }

    /** Those of a position; figures only where the reader sees what is asked for. */
    static LateThings of(Position position, Snapshot snapshot) {
        LocalDate day = position.known().date();
        List<Late> figures = snapshot.openPeriod().stream()
                .map(snapshot::returns)
                .flatMap(returns -> figures(returns, day))
                .toList();
        return of(
                figures.size(),
                Stream.concat(figures.stream(), position.themes().stream().flatMap(theme -> actions(theme, day)))
                        .toList());
    }

    static LateThings of(int figures, List<Late> things) {
        return new LateThings(
                figures,
                things.stream()
                        .sorted(Comparator.comparingInt(Late::days).reversed())
                        .toList());
    }

    private static Stream<Late> actions(ThemePosition theme, LocalDate day) {
        return theme.plans().stream().flatMap(plan -> plan.late(day).stream()).flatMap(action -> Stream.concat(
                        action.action().due().stream(),
                        action.lateMilestones(day).stream().flatMap(milestone -> milestone.due().stream()))
                .filter(due -> due.isBefore(day))
                .min(Comparator.naturalOrder())
                .stream()
                .map(due -> new Late(action.action().title(), "/plans/" + theme.id(), days(due, day), theme.title())));
    }

    private static Stream<Late> figures(Completeness returns, LocalDate day) {
        Optional<LocalDate> due = returns.state().due().filter(by -> by.isBefore(day));
        return due.stream().flatMap(by -> returns.themes().stream()
                .flatMap(theme -> theme.missing().map(measure -> figure(theme, measure, returns, days(by, day)))));
    }

    private static Late figure(ThemeReturn theme, MeasureReturn measure, Completeness returns, int days) {
        return new Late(
                Words.say(
                        "themes.late.figure",
                        measure.measure().code(),
                        measure.measure().indicator().briefTitle(),
                        returns.period()),
                "/indicators/" + measure.measure().code().address(),
                days,
                theme.title());
    }

    private static int days(LocalDate due, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(due, day);
    }

    /** The first of them. */
    public List<Late> listed() {
        return things.stream().limit(LISTED).toList();
    }

    /** "3 more"; blank where all are listed. */
    public String more() {
        int more = things.size() - LISTED;
        return more > 0 ? Words.say("themes.late.more", more) : "";
    }

    /** "One figure and four actions are late."; blank where nothing is. */
    public String sentence() {
        int actions = things.size() - figures;
        if (things.isEmpty()) {
            return "";
        }
        String some = figures == 0
                ? counted("themes.late.lede.actions", actions)
                : actions == 0
                        ? counted("themes.late.lede.figures", figures)
                        : Words.say(
                                "themes.late.lede.and",
                                counted("themes.late.lede.figures", figures),
                                counted("themes.late.lede.actions", actions));
        return Words.counted("themes.late.lede", things.size(), Words.capital(some));
    }

    private static String counted(String key, int count) {
        return Words.counted(key, count, Words.number(count));
    }
}
