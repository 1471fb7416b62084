package uk.org.waymark.ledger.chain;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import uk.org.waymark.ledger.database.OneWay;

/**
 * What is being added to the end of a chain. PostgreSQL stores the rows that were sent while the next are still made and
 * hashed.
 */
final class Growth {
    private static final int BUFFER = 1 << 16;

    private final PGConnection postgres;
    private final String agreement;
    private final CopyLine line = new CopyLine();
    private Head head;
    private Optional<Copy> copy = Optional.empty();

    private record Copy(PGCopyOutputStream sent, OutputStream buffered) {}

    Growth(PGConnection postgres, String agreement, Head head) {
        this.postgres = postgres;
        this.agreement = agreement;
        this.head = head;
    }

    /** @throws UncheckedIOException when the database does not take it */
    void add(Row row) {
        Link link = Link.after(head, agreement, row);
        try {
            if (copy.isEmpty()) {
                copy = Optional.of(begin());
            }
            copy.get().buffered().write(line.of(link).getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        head = link.head();
    }

    private Copy begin() throws IOException {
        try {
            PGCopyOutputStream sent = new PGCopyOutputStream(postgres, CopyLine.COMMAND);
            OneWay.begin();
            return new Copy(sent, new BufferedOutputStream(sent, BUFFER));
        } catch (SQLException refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    /** Waits until the database has taken all of them, and says where the chain then ends. */
    Head end() {
        try {
            if (copy.isPresent()) {
                copy.get().buffered().close();
            }
            return head;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Has the database forget rows of which the end never came, instead of storing them first. */
    void leave() throws SQLException {
        OneWay.end();
        if (copy.isPresent() && copy.get().sent().isActive()) {
            copy.get().sent().cancelCopy();
        }
    }
}
