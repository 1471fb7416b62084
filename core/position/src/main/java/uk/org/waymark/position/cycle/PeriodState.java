package uk.org.waymark.position.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.contract.period.Known;

/** Whether figures of a period are asked for. */
public sealed interface PeriodState {
    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The day by which figures are, or were, asked for. */
    Optional<LocalDate> due();

    /** What it is, in words that end a sentence. */
    String words();

    default boolean isOpen() {
        return false;
    }

    default boolean isClosed() {
        return false;
    }

    /** Never opened here; what is known of such a period came from an archive. */
    record NotOpened() implements PeriodState {
        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }

        @Override
        public String words() {
            return "not opened in Waymark";
        }
    }

    /**
     * Figures are asked for.
     *
     * @param since when it was opened, or opened anew
     */
    record Open(LocalDate dueDate, Instant since) implements PeriodState {
        @Override
        public Optional<LocalDate> due() {
            return Optional.of(dueDate);
        }

        @Override
        public String words() {
            return "open, due by " + DAY.format(dueDate);
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /** No more figures are taken, except by an exception. */
    record Closed(Instant when, Optional<LocalDate> due) implements PeriodState {
        @Override
        public String words() {
            return "closed on " + DAY.format(when.atZone(Known.LONDON));
        }

        @Override
        public boolean isClosed() {
            return true;
        }
    }
}
