package uk.org.waymark.web.refresh;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.refresh.OpenPlaceholder;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderChased;
import uk.org.waymark.web.words.Words;

/**
 * A measure whose target is still to be set.
 *
 * @param years such as "2009/10, 2010/11"
 * @param why the reason, in words
 * @param due the day by which it is to be set; empty where no source says
 * @param overdue whether that day is over
 * @param chases what was asked of those who are to set it, and when
 */
public record WaitingTarget(
        String code,
        String address,
        String title,
        String years,
        String why,
        Optional<String> due,
        boolean overdue,
        List<String> chases) {

    static WaitingTarget of(OpenPlaceholder open, Known known) {
        return new WaitingTarget(
                open.indicator().code().text(),
                open.indicator().code().address(),
                open.indicator().briefTitle(),
                open.years().stream().map(FinancialYear::toString).collect(Collectors.joining(", ")),
                open.placeholder().reason().words(),
                open.due().map(Words::date),
                open.isOverdue(known.date()),
                open.chases().stream().map(WaitingTarget::chase).toList());
    }

    private static String chase(Entry<PlaceholderChased> chase) {
        return Words.say(
                "refresh.chased",
                Words.date(chase.knownFrom()),
                chase.statement().note(),
                Words.date(chase.statement().due()));
    }
}
