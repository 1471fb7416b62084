package uk.org.waymark.position.reporting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationMade;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationReleased;

/**
 * What the public may know of publications at a moment: that those with a public version were made and released, once
 * the moment of their release has come. It depends on the time of day, and is therefore not kept with the rest of what
 * the public may know.
 */
public final class PublishedEntries {
    private PublishedEntries() {}

    /** Entries that the public may know, with what it may know of publications beside them. */
    public static Entries of(Entries all, Entries shown, Instant moment) {
        List<Entry<?>> published = at(all, moment).toList();
        return published.isEmpty() ? shown : shown.with(published);
    }

    private static Stream<Entry<?>> at(Entries all, Instant moment) {
        Map<Integer, Entry<PublicationReleased>> released = all.all(PublicationReleased.class)
                .collect(Collectors.toMap(
                        release -> release.statement().number(), Function.identity(), (one, other) -> Stream.of(
                                        one, other)
                                .max(Comparator.comparing(Entry::sequence))
                                .orElseThrow()));
        return all.all(PublicationMade.class)
                .filter(made -> made.statement().version(Audience.PUBLIC).isPresent())
                .flatMap(made -> Optional.ofNullable(
                                released.get(made.statement().number()))
                        .filter(release -> !release.statement().from().isAfter(moment))
                        .stream()
                        .flatMap(release -> Stream.of(
                                made.saying(made.statement().forPublic()).withoutReason(), release.withoutReason())));
    }
}
