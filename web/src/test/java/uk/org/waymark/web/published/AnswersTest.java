package uk.org.waymark.web.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The answers that are kept, and how many. */
class AnswersTest {
    private static final int PAGE = 10_000;

    /** One that does not get shorter when it is packed. */
    private static Answer page(int seed) {
        byte[] content = new byte[PAGE];
        new Random(seed).nextBytes(content);
        return Answer.of("text/html", content);
    }

    @Test
    void thoseAskedForLastAreKept() {
        Answers answers = new Answers(2L * page(1).bytes());
        answers.keep("one", page(1));
        answers.keep("two", page(2));
        answers.find("one");
        answers.keep("three", page(3));

        assertEquals(
                List.of("one", "three"),
                Stream.of("one", "two", "three")
                        .filter(key -> answers.find(key).isPresent())
                        .toList());
    }

    @Test
    void anAnswerMadeTwiceIsCountedOnce() {
        Answers answers = new Answers(2L * page(1).bytes());
        answers.keep("one", page(1));
        for (int times = 0; times < 5; times++) {
            answers.keep("two", page(2));
        }

        assertTrue(answers.find("one").isPresent());
    }
}
