package uk.org.waymark.web.cycle;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Reopened;
import uk.org.waymark.web.words.Words;

/**
 * An exception: which measure of which period is reopened to whom, until when, why, and who granted it when.
 *
 * @param state whether it still holds
 */
public record ExceptionRow(
        String code,
        String address,
        String period,
        String person,
        String until,
        String reason,
        String grantedBy,
        String grantedOn,
        String state) {

    static ExceptionRow of(Entry<Reopened> entry, Map<UUID, String> names, LocalDate today) {
        Reopened reopened = entry.statement();
        return new ExceptionRow(
                reopened.code().text(),
                reopened.code().address(),
                reopened.period().toString(),
                names.getOrDefault(reopened.person(), ""),
                Words.date(reopened.until()),
                entry.reason().orElse(""),
                names.getOrDefault(entry.recordedBy(), ""),
                Words.date(entry.knownFrom()),
                Words.say(reopened.until().isBefore(today) ? "exceptions.ended" : "exceptions.holds"));
    }
}
