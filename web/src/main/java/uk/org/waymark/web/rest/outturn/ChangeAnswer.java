package uk.org.waymark.web.rest.outturn;

import java.util.Optional;
import uk.org.waymark.ledger.importing.ImportChange;

/** One thing that a file says and that did not stand yet, with what stood instead. */
public record ChangeAnswer(
        String sheet,
        long row,
        String code,
        Optional<String> part,
        String period,
        String what,
        Optional<String> before,
        String after) {

    static ChangeAnswer of(ImportChange change) {
        return new ChangeAnswer(
                change.sheet(),
                change.row(),
                change.code(),
                given(change.part()),
                change.period(),
                change.what(),
                given(change.before()),
                change.after());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(any -> !any.isEmpty());
    }
}
