package uk.org.waymark.web.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.web.chart.Span;
import uk.org.waymark.web.chart.TimelineBar;
import uk.org.waymark.web.words.Words;

/**
 * The actions of a plan that have a day, in the order of time; what is late comes first.
 *
 * @param months the names of the months, drawn
 * @param undated a sentence about those without a day; empty where all have one
 */
public record Timeline(List<Row> rows, String months, Optional<String> undated) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /**
     * An action in time.
     *
     * @param when "January to March 2009"
     * @param late why it is late; empty where it is not
     * @param bar its time, drawn
     */
    public record Row(String title, String when, String progress, String state, Optional<String> late, String bar) {}

    /** The timeline of a plan on the day it is looked at; empty where no action has a day. */
    static Optional<Timeline> of(PlanPosition plan, LocalDate day) {
        List<ActionPosition> dated = plan.actions().stream()
                .filter(action -> days(action.action()).findAny().isPresent())
                .sorted(Comparator.comparing((ActionPosition action) -> !isLate(action, day))
                        .thenComparing(action -> days(action.action())
                                .min(Comparator.naturalOrder())
                                .orElse(LocalDate.MAX)))
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        Span span = Span.of(Stream.concat(Stream.of(day), dated.stream().flatMap(action -> days(action.action())))
                .toList());
        int undated = plan.actions().size() - dated.size();
        return Optional.of(new Timeline(
                dated.stream().map(action -> row(plan, action, span, day)).toList(),
                TimelineBar.months(span),
                undated == 0
                        ? Optional.empty()
                        : Optional.of(Words.counted("plan.time.undated", undated, Words.startingNumber(undated)))));
    }

    private static Row row(PlanPosition plan, ActionPosition position, Span span, LocalDate day) {
        ActionView view = ActionView.of(plan.plan().id(), position, day);
        return new Row(
                view.title(),
                when(position.action()),
                view.progress(),
                view.state(),
                late(position, day),
                TimelineBar.of(position.action(), view.state(), span, day));
    }

    private static boolean isLate(ActionPosition action, LocalDate day) {
        return action.isLate(day) || !action.lateMilestones(day).isEmpty();
    }

    private static Optional<String> late(ActionPosition action, LocalDate day) {
        if (action.isLate(day)) {
            return Optional.of(
                    Words.say("plan.time.late", Words.date(action.action().due().orElseThrow())));
        }
        return action.lateMilestones(day).stream()
                .findFirst()
                .map(milestone -> Words.say("plan.time.milestoneLate", milestone.text()));
    }

    private static Stream<LocalDate> days(Action action) {
        return Stream.of(
                        action.start().stream(),
                        action.due().stream(),
                        action.milestones().stream()
                                .flatMap(milestone -> milestone.reached().or(milestone::due).stream()))
                .flatMap(days -> days);
    }

    private static String when(Action action) {
        Optional<YearMonth> first = action.start().map(YearMonth::from);
        Optional<YearMonth> last = action.due().map(YearMonth::from);
        if (first.isPresent() && last.isPresent()) {
            return between(first.get(), last.get());
        }
        return first.map(month -> Words.say("plan.from", MONTH_OF_YEAR.format(month)))
                .or(() -> last.map(month -> Words.say("plan.time.by", MONTH_OF_YEAR.format(month))))
                .orElseGet(() -> Words.say("plan.time.milestones"));
    }

    private static String between(YearMonth first, YearMonth last) {
        if (first.equals(last)) {
            return MONTH_OF_YEAR.format(first);
        }
        DateTimeFormatter begin = first.getYear() == last.getYear() ? MONTH : MONTH_OF_YEAR;
        return Words.say("plan.when", begin.format(first), MONTH_OF_YEAR.format(last));
    }
}
