package uk.org.waymark.ledger.entry;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.reporting.Statement;

/** A statement in the columns of the ledger. */
public record StoredStatement(
        String kind, String subject, Optional<String> part, Optional<String> period, String body) {

    static StoredStatement of(Statement statement) {
        StatementKind<?> kind = StatementKind.of(statement);
        Columns columns = kind.write(statement);
        return new StoredStatement(
                kind.code(),
                columns.subject(),
                columns.part(),
                columns.period(),
                columns.body().json());
    }

    /** What it says, in the contract's terms. */
    public Statement read() {
        return StatementKind.ofCode(kind).read(new Columns(subject, part, period, Body.parse(body)));
    }

    /** The kinds there are, such as "outturn". */
    public static List<String> kinds() {
        return StatementKind.all().stream().map(StatementKind::code).toList();
    }
}
