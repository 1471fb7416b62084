package uk.org.waymark.ledger.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.reporting.Statement;

/**
 * A kind of statement, and how it stands in the columns of the ledger. A new kind is one more of them in
 * {@link MeasureKinds}, {@link AgreementKinds}, {@link RefreshKinds}, {@link PlaceholderKinds}, {@link ChallengeKinds},
 * {@link ReviewKinds}, {@link ElsewhereKinds}, {@link RegisterKinds}, {@link HighlightKinds} or
 * {@link PublicationKinds}; what is there never changes, because the chain is hashed over it.
 *
 * @param code its name in the ledger, such as "outturn"
 */
record StatementKind<S extends Statement>(
        String code, Class<S> type, Function<S, Columns> writing, Function<Columns, S> reading) {

    private static final List<StatementKind<?>> KINDS = Stream.of(
                    MeasureKinds.all(),
                    AgreementKinds.all(),
                    RefreshKinds.all(),
                    PlaceholderKinds.all(),
                    ChallengeKinds.all(),
                    ReviewKinds.all(),
                    ElsewhereKinds.all(),
                    RegisterKinds.all(),
                    HighlightKinds.all(),
                    PublicationKinds.all())
            .flatMap(kinds -> kinds)
            .toList();
    private static final Map<String, StatementKind<?>> BY_CODE =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(StatementKind::code, Function.identity()));

    static List<StatementKind<?>> all() {
        return KINDS;
    }

    static StatementKind<?> of(Statement statement) {
        return KINDS.stream()
                .filter(kind -> kind.type.isInstance(statement))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The ledger has no column for " + statement));
    }

    static StatementKind<?> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code))
                .orElseThrow(() -> new IllegalStateException("The ledger has an entry of kind \"" + code
                        + "\", which this version does not know; a newer one wrote it"));
    }

    Columns write(Statement statement) {
        return writing.apply(type.cast(statement));
    }

    S read(Columns columns) {
        return reading.apply(columns);
    }
}
