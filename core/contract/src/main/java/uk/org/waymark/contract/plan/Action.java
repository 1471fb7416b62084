package uk.org.waymark.contract.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be done.
 *
 * @param area the heading it stands under: a place, a strand, a kind of change
 * @param owner a role or a body, or "not stated"
 * @param due empty where the source does not state it
 */
public record Action(
        String id, String title, Optional<String> area, String owner, Optional<LocalDate> due, LocalDate knownFrom) {}
