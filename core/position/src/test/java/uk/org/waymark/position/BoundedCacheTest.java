package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {
    private final BoundedCache<String, String> cache = new BoundedCache<>(10, String::length);

    @Test
    void theAnswersAskedForLastStay() {
        cache.keep("one", "aaaaa");
        cache.keep("two", "bbbbb");
        cache.find("one");
        cache.keep("three", "ccccc");

        assertEquals(List.of("one", "three"), kept("one", "two", "three"));
    }

    @Test
    void aHeavyAnswerTakesThePlaceOfSeveral() {
        cache.keep("one", "aaa");
        cache.keep("two", "bbb");
        cache.keep("heavy", "ccccccccc");

        assertEquals(List.of("heavy"), kept("one", "two", "heavy"));
    }

    @Test
    void anAnswerGivenTwiceCountsOnce() {
        cache.keep("one", "aaaaa");
        for (int times = 0; times < 5; times++) {
            cache.keep("two", "bbbbb");
        }

        assertTrue(cache.find("one").isPresent());
    }

    @Test
    void whatIsForgottenLeavesItsRoom() {
        cache.keep("one", "aaaaa");
        cache.keep("two", "bbbbb");
        cache.forget("two"::equals);
        cache.keep("three", "ccccc");

        assertEquals(List.of("one", "three"), kept("one", "two", "three"));
    }

    @Test
    void anAnswerIsWorkedOutOnce() {
        assertEquals("aaa", cache.get("one", () -> "aaa"));
        assertEquals("aaa", cache.get("one", () -> "bbb"));
        assertEquals(Optional.of("aaa"), cache.find("one"));
    }

    private List<String> kept(String... questions) {
        return Stream.of(questions)
                .filter(question -> cache.find(question).isPresent())
                .toList();
    }
}
