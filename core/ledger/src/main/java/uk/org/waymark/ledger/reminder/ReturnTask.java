package uk.org.waymark.ledger.reminder;

import static uk.org.waymark.position.cycle.PeriodState.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.work.WorkItem;
import uk.org.waymark.ledger.work.WorkKind;

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
        CORRECT("Your theme lead returned these measures; the figures %s:", "Correct or explain them here"),
        CHASED("The performance team asks for these figures, which %s and have not been entered:", "Enter them here"),
        ENTER("These figures %s and have not been entered:", "Enter them here"),
        SIGN_OFF("These measures wait for your sign-off; the figures %s:", "Sign them off here");

        private final String asked;
        private final String step;

        Kind(String asked, String step) {
            this.asked = asked;
            this.step = step;
        }

        static Kind of(WorkKind kind) {
            return kind == WorkKind.CORRECT ? CORRECT : kind == WorkKind.ENTER ? ENTER : SIGN_OFF;
        }
    }

    @Override
    public String key() {
        return period.code();
    }

    @Override
    public int measures() {
        return kind == Kind.CORRECT ? 0 : figures.size();
    }

    @Override
    public int returned() {
        return kind == Kind.CORRECT ? figures.size() : 0;
    }

    @Override
    public String words() {
        String when = (occasion.overdue() ? "were due by " : "are due by ") + DAY.format(due);
        String listed = figures.stream().map(ReturnTask::line).collect(Collectors.joining("\n"));
        return """
                %s, %s. %s
                %s
                %s: %s"""
                .formatted(theme, period, kind.asked.formatted(when), listed, kind.step, address);
    }

    private static String line(WorkItem.Part measure) {
        return "- " + measure.key() + " " + measure.title()
                + measure.comment().map(comment -> ": " + comment.text()).orElse("");
    }
}
