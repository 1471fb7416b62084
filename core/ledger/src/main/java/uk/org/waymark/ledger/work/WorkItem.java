package uk.org.waymark.ledger.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.ThemePosition;

/**
 * Work of one kind that waits for a person, with the one step that does it.
 *
 * @param of the theme or the period it is about
 * @param by the day by which it is to be done; empty where none was set
 * @param since the day from which the oldest of it has waited; empty where it waits for a day to come
 * @param parts the single things to do, as many as the page of the step counts; never empty
 * @param path the address within the agreement where it is done, such as "/capture/health?period=2008-09-Q4"
 */
public record WorkItem(
        WorkKind kind, Of of, Optional<LocalDate> by, Optional<LocalDate> since, List<Part> parts, String path) {
    public WorkItem {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Work of the kind " + kind + " has nothing to do");
        }
    }

    /**
     * What work is about.
     *
     * @param theme its title; empty where it is about no single theme
     */
    public record Of(Optional<String> theme, Optional<ReportingPeriod> period) {
        static final Of AGREEMENT = new Of(Optional.empty(), Optional.empty());

        static Of period(ReportingPeriod period) {
            return new Of(Optional.empty(), Optional.of(period));
        }

        static Of theme(ThemePosition theme) {
            return new Of(Optional.of(theme.title()), Optional.empty());
        }

        static Of returns(String theme, ReportingPeriod period) {
            return new Of(Optional.of(theme), Optional.of(period));
        }
    }

    /**
     * A single thing to do.
     *
     * @param key tells it from others of its kind, such as the code of a measure
     * @param title in words
     * @param by the day by which it is to be done; empty where none was set
     * @param path the address within the agreement that shows it
     * @param comment that with which it was returned; empty where it was not
     */
    public record Part(String key, String title, Optional<LocalDate> by, String path, Optional<Comment> comment) {
        Part(String key, String title, Optional<LocalDate> by, String path) {
            this(key, title, by, path, Optional.empty());
        }
    }

    /** A lead's comment on a measure that was returned. */
    public record Comment(Instant at, String text) {}

    /** How many things there are to do. */
    public int count() {
        return parts.size();
    }

    /** Whether it should have been done before a day. */
    public boolean isLate(LocalDate today) {
        return by.filter(day -> day.isBefore(today)).isPresent();
    }
}
