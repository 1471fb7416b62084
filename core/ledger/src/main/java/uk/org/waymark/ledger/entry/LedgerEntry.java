package uk.org.waymark.ledger.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.reporting.Entry;
import uk.org.waymark.contract.reporting.Statement;

/** A row of the ledger as it is read; it is never written through here. */
@Entity
@IdClass(LedgerEntryId.class)
@Table(name = "entry", schema = "waymark")
public class LedgerEntry {
    @Id
    private String agreement;

    @Id
    private long sequence;

    private String kind;
    private String subject;
    private String part;
    private String period;
    private String body;

    @Column(name = "known_from")
    @Convert(converter = InstantConverter.class)
    private Instant knownFrom;

    @Column(name = "recorded_at")
    @Convert(converter = InstantConverter.class)
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    private String reason;
    private String source;

    /** What it says, in the contract's terms. */
    Entry<Statement> toEntry() {
        Columns columns =
                new Columns(subject, Optional.ofNullable(part), Optional.ofNullable(period), Body.parse(body));
        return new Entry<>(
                sequence,
                StatementKind.ofCode(kind).read(columns),
                knownFrom,
                recordedAt,
                recordedBy,
                Optional.ofNullable(reason),
                Optional.ofNullable(source));
    }

    @Override
    public String toString() {
        return agreement + " entry " + sequence;
    }
}
