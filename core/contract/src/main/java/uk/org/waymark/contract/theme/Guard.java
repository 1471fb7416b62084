package uk.org.waymark.contract.theme;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one way into a theme's code: a call runs on a thread of the theme's own, for a limited time. The first call that
 * ends without an answer is logged, and the code is not called again: a loop without end cannot be stopped in Java, and
 * so holds one thread and no more.
 */
final class Guard {
    private static final System.Logger LOG = System.getLogger(Guard.class.getName());
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final String subject;
    private final Duration deadline;
    private final ClassLoader loader;
    private final String consequence;
    private final ThreadPoolExecutor calls;
    private volatile Optional<Thread> thread = Optional.empty();
    private volatile Optional<ThemeFailure> failure = Optional.empty();

    /**
     * Guards code that has not been called yet.
     *
     * @param subject what it is, to begin a sentence with: "The rule of theme “A busy harbour”"
     * @param loader the class loader it came from
     */
    Guard(String subject, Duration deadline, ClassLoader loader) {
        this(subject, deadline, loader, "It is set aside until Waymark is started again; everything else goes on.");
    }

    /**
     * Guards code that is not merely set aside when it fails.
     *
     * @param consequence what follows from a failure, in a sentence for the log
     */
    Guard(String subject, Duration deadline, ClassLoader loader, String consequence) {
        this.subject = subject;
        this.deadline = deadline;
        this.loader = loader;
        this.consequence = consequence;
        this.calls = new ThreadPoolExecutor(
                0, 1, IDLE.toSeconds(), TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
    }

    /** What the code answers; empty when it gives no answer, now or at an earlier call. One caller at a time. */
    synchronized <T> Optional<T> ask(Callable<T> code) {
        if (failure.isPresent()) {
            return Optional.empty();
        }
        Future<T> call = calls.submit(() -> called(code));
        try {
            Optional<T> answer = Optional.ofNullable(await(call));
            if (answer.isEmpty()) {
                setAside(ThemeFailure.silent());
            }
            return answer;
        } catch (ExecutionException thrown) {
            setAside(
                    thrown.getCause() instanceof ThemeFailure told
                            ? told
                            : ThemeFailure.unspeakable(thrown.getCause()));
        } catch (TimeoutException late) {
            setAside(ThemeFailure.late(
                    deadline, thread.map(Thread::getStackTrace).orElseGet(() -> new StackTraceElement[0])));
        }
        return Optional.empty();
    }

    Optional<ThemeFailure> failure() {
        return failure;
    }

    /** What ended its use, in a sentence: "The rule of theme “A busy harbour” failed (…)."; empty while nothing did. */
    Optional<String> fault() {
        return failure.map(its -> subject + " " + its.words() + ".");
    }

    /** Everything that a theme can throw, errors of linkage and overflowing stacks too, becomes a failure here. */
    private static <T> T called(Callable<T> code) throws ThemeFailure {
        try {
            return code.call();
        } catch (Throwable thrown) {
            throw ThemeFailure.of(thrown);
        }
    }

    /** A caller that is interrupted goes on waiting, so that nothing is blamed on the theme, and is interrupted after. */
    private <T> T await(Future<T> call) throws ExecutionException, TimeoutException {
        boolean interrupted = false;
        long end = System.nanoTime() + deadline.toNanos();
        try {
            while (true) {
                try {
                    return call.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException waiting) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Sets the code aside for another reason than a call, unless that has been done. */
    synchronized void end(ThemeFailure found) {
        if (failure.isEmpty()) {
            setAside(found);
        }
    }

    private void setAside(ThemeFailure found) {
        failure = Optional.of(found);
        calls.shutdownNow();
        LOG.log(System.Logger.Level.WARNING, fault().orElseThrow() + " " + consequence, found);
    }

    /** A daemon, which does not keep the process alive, and without what the caller's thread would hand down. */
    private Thread thread(Runnable work) {
        Thread made = new Thread(null, work, "waymark-theme: " + subject, 0, false);
        made.setDaemon(true);
        made.setContextClassLoader(loader);
        thread = Optional.of(made);
        return made;
    }
}
