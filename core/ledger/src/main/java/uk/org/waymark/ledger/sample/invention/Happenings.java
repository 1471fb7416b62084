package uk.org.waymark.ledger.sample.invention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to the figures of a sample, found by the figure, of which there may be many. */
final class Happenings {
    static final Happenings NONE = new Happenings(List.of());

    private record Figure(String code, String part, String time) {}

    private final Map<Figure, List<Happening>> byFigure;

    Happenings(List<Happening> all) {
        byFigure = all.stream()
                .collect(Collectors.groupingBy(
                        happening -> new Figure(happening.code(), happening.part(), happening.period())));
    }

    /** All of a kind that happened to the figure of a time, in the order written. */
    Stream<Happening> of(Trajectory trajectory, String time, Happening.Kind kind) {
        return byFigure.getOrDefault(new Figure(trajectory.code(), trajectory.part(), time), List.of()).stream()
                .filter(happening -> happening.kind() == kind);
    }

    /** The one of a kind that can happen once. */
    Optional<Happening> find(Trajectory trajectory, String time, Happening.Kind kind) {
        return of(trajectory, time, kind).findFirst();
    }
}
