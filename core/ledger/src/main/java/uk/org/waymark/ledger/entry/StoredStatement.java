package uk.org.waymark.ledger.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.reporting.Statement;

/** A statement in the columns of the ledger, for questions that go to the table without loading an agreement. */
public record StoredStatement(
        String kind, String subject, Optional<String> part, Optional<String> period, String body) {

    /** What it says, in the contract's terms. */
    public Statement read() {
        return StatementKind.ofCode(kind).read(new Columns(subject, part, period, Body.parse(body)));
    }

    /** The kinds there are, such as "outturn". */
    public static List<String> kinds() {
        return Stream.of(StatementKind.values()).map(StatementKind::code).toList();
    }
}
