package uk.org.waymark.verification.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The chance that makes one case, and the same case again from the same seed and number. */
final class Chance {
    private final Random random;

    Chance(long seed, int number) {
        this.random = new Random(seed * 1_000_003 + number);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int cases) {
        return below(cases) == 0;
    }

    String of(String... choices) {
        return choices[below(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** One of several ways to make something; only the one that is drawn is made. */
    <T> T oneOf(List<Supplier<T>> ways) {
        return of(ways).get();
    }

    /** Characters of one octet each, whatever they are. */
    String octets(int length) {
        return IntStream.range(0, length)
                .mapToObj(at -> String.valueOf((char) below(256)))
                .collect(Collectors.joining());
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A text with something put in, taken out, doubled or replaced. */
    String damaged(String text) {
        if (text.isEmpty()) {
            return octets(1);
        }
        int at = below(text.length());
        int end = Math.min(text.length(), at + 1 + below(8));
        return switch (below(5)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(end);
            case 2 -> text.substring(0, end) + text.substring(at);
            case 3 -> text.substring(0, at) + octets(1 + below(4)) + text.substring(at);
            default ->
                text.substring(0, at) + of("\0", "%", "\"", "'", ";", "\r", "\n", "/", "\\", "é") + text.substring(end);
        };
    }
}
