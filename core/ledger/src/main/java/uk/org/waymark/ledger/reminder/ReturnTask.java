package uk.org.waymark.ledger.reminder;

import static uk.org.waymark.position.cycle.PeriodState.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.work.WorkItem;

/**
 * What one person is reminded of in one period of one theme.
 *
 * @param kind what is to be done with the measures
 * @param address the page where it is done
 */
record ReturnTask(
        Kind kind,
        String agreement,
        String theme,
        ReportingPeriod period,
        LocalDate due,
        Occasion occasion,
        List<WorkItem.Part> figures,
        String address)
        implements Task {
    /** What somebody is asked to do. */
    enum Kind {
        ENTER,
        SIGN_OFF
    }

    @Override
    public String key() {
        return period.code();
    }

    @Override
    public int measures() {
        return figures.size();
    }

    @Override
    public String words() {
        String listed = figures.stream()
                .map(measure -> "- " + measure.key() + " " + measure.title())
                .collect(Collectors.joining("\n"));
        return """
                %s, %s. %s
                %s
                %s: %s"""
                .formatted(theme, period, asked(), listed, doIt(), address);
    }

    private String asked() {
        String when = (occasion.overdue() ? "were due by " : "are due by ") + DAY.format(due);
        return kind == Kind.ENTER
                ? "These figures " + when + " and have not been entered:"
                : "These measures wait for your sign-off; the figures " + when + ":";
    }

    private String doIt() {
        return kind == Kind.ENTER ? "Enter them here" : "Sign them off here";
    }
}
