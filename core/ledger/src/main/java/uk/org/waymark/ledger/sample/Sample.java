package uk.org.waymark.ledger.sample;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Entries to begin with: a folder with {@code sample.properties} and files of entries.
 *
 * @param today the day it is seen from, where it states one
 */
public record Sample(String name, String agreement, String title, Optional<LocalDate> today, SampleFolder folder) {

    /** The same as it is up to a day, where its figures are worked out. */
    Sample upTo(LocalDate day) {
        return new Sample(name, agreement, title, today, folder.upTo(day));
    }
}
