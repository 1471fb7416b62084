package uk.org.waymark.web.rest.outturn;

import java.util.Optional;
import uk.org.waymark.ledger.table.TableFault;

/** What is wrong in a file: where, what it says, why it is refused and what to do. */
public record FaultAnswer(
        String sheet, Optional<Long> row, Optional<String> column, String value, String reason, String suggestion) {

    static FaultAnswer of(TableFault fault) {
        return new FaultAnswer(
                fault.sheet(),
                Optional.of(fault.row()).filter(row -> row > 0),
                Optional.of(fault.column()).filter(column -> !column.isEmpty()),
                fault.value(),
                fault.reason(),
                fault.suggestion());
    }
}
