package uk.org.waymark.contract.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class GuardTest {
    private final Guard guard =
            new Guard("The rule of theme “A busy harbour”", Duration.ofSeconds(2), GuardTest.class.getClassLoader());

    @Test
    void anAnswerComesFromAThreadOfItsOwn() {
        Optional<String> answer = guard.ask(() -> Thread.currentThread().getName());

        assertEquals(Optional.of("waymark-theme: The rule of theme “A busy harbour”"), answer);
        assertEquals(Optional.empty(), guard.fault());
    }

    @Test
    void whatIsThrownBecomesAReasonInWords() {
        assertEquals(Optional.empty(), guard.ask(() -> 1 / Integer.parseInt("0")));

        assertEquals(
                Optional.of("The rule of theme “A busy harbour” failed (ArithmeticException: / by zero)."),
                guard.fault());
    }

    @Test
    void theStackIsThatOfTheThemesOwnFault() {
        guard.ask(() -> {
            throw new IllegalStateException("it sinks");
        });

        StackTraceElement thrownAt = guard.failure().orElseThrow().getStackTrace()[0];
        assertEquals(GuardTest.class.getName(), thrownAt.getClassName());
    }

    @Test
    void aStackWithoutEndIsAReason() {
        assertEquals("failed (StackOverflowError)", words(GuardTest::endless));
    }

    @Test
    void aMissingClassIsAReasonThatNamesTheBuild() {
        assertEquals(
                "failed (NoClassDefFoundError: port/Gone); it was built against other classes than it finds here",
                words(() -> {
                    throw new NoClassDefFoundError("port/Gone");
                }));
    }

    @Test
    void noAnswerIsAReason() {
        assertEquals("gave no answer (null)", words(() -> null));
    }

    @Test
    void anExceptionThatCannotBeAskedIsNamedByItsClass() {
        class Mute extends RuntimeException {
            private static final long serialVersionUID = 1;

            @Override
            public String getMessage() {
                throw new IllegalStateException("no message");
            }
        }

        assertEquals("failed (IllegalStateException)", words(() -> {
            throw new Mute();
        }));
    }

    @Test
    void aLoopWithoutEndIsInterruptedLeftBehindAndNotEnteredAgain() throws InterruptedException {
        var running = new AtomicBoolean(true);
        var interrupted = new CountDownLatch(1);
        var calls = new AtomicInteger();
        Callable<Thread> loop = () -> {
            calls.incrementAndGet();
            while (running.get()) {
                if (Thread.interrupted()) {
                    interrupted.countDown();
                }
            }
            return Thread.currentThread();
        };

        assertEquals("gave no answer within 2 seconds", words(loop));
        assertEquals(Optional.empty(), guard.ask(loop));

        assertTrue(interrupted.await(5, TimeUnit.SECONDS));
        assertEquals(1, calls.get());
        running.set(false);
    }

    @Test
    void onceSetAsideItsCodeIsNotCalledAgain() {
        words(() -> null);

        var called = new AtomicBoolean();
        assertEquals(Optional.empty(), guard.ask(() -> {
            called.set(true);
            return 1;
        }));

        assertFalse(called.get());
    }

    @Test
    void anInterruptedCallerGetsItsAnswerAndIsInterruptedAfter() {
        Thread.currentThread().interrupt();

        Optional<Integer> answer = guard.ask(() -> 1);

        assertTrue(Thread.interrupted());
        assertEquals(Optional.of(1), answer);
    }

    @Test
    void itsThreadIsADaemonThatInheritsNothing() {
        var inherited = new InheritableThreadLocal<String>();
        inherited.set("of the caller");

        assertEquals(
                Optional.of("true null"), guard.ask(() -> Thread.currentThread().isDaemon() + " " + inherited.get()));
        assertNotEquals(null, inherited.get());
    }

    private String words(Callable<?> code) {
        assertEquals(Optional.empty(), guard.ask(code));
        return guard.failure().orElseThrow().words();
    }

    @SuppressWarnings("InfiniteRecursion") // that is what a broken rule may do
    private static int endless() {
        return endless() + 1;
    }
}
