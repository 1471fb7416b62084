package uk.org.waymark.ledger.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists in one text of a body, divided by commas. */
final class Listed {
    private static final String BETWEEN = ", ";

    private Listed() {}

    /** The text of a list; none for one that is empty. */
    static <T> Optional<String> joined(List<T> all, Function<T, String> words) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.stream().map(words).collect(Collectors.joining(BETWEEN)));
    }

    /** The list that a text was made of. */
    static <T> List<T> divided(Optional<String> text, Function<String, T> reading) {
        return text.stream()
                .flatMap(words -> Stream.of(words.split(BETWEEN)))
                .map(reading)
                .toList();
    }
}
