package uk.org.waymark.contract.theme;

import java.io.Serial;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * A call into a theme's code that ended without an answer. It has the stack of the theme's own fault but nothing that
 * the theme made: what a theme throws may itself fail when it is asked for its message.
 */
final class ThemeFailure extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int LETTERS = 200;
    private static final int FRAMES = 40;

    private ThemeFailure(String words, StackTraceElement[] stack) {
        super(words);
        setStackTrace(Stream.of(stack).limit(FRAMES).toArray(StackTraceElement[]::new));
    }

    /** Something was thrown. To be called on the thread of the theme, because it calls what was thrown. */
    static ThemeFailure of(Throwable thrown) {
        Throwable root = root(thrown);
        String message = root.getMessage();
        String said = message == null ? "" : ": " + message.replaceAll("\\s+", " ");
        String shortened = said.length() > LETTERS ? said.substring(0, LETTERS) + " …" : said;
        String advice = root instanceof LinkageError ? "; it was built against other classes than it finds here" : "";
        return new ThemeFailure("failed (" + name(root) + shortened + ")" + advice, root.getStackTrace());
    }

    /** Something was thrown that cannot even be asked what it is. */
    static ThemeFailure unspeakable(Throwable thrown) {
        return new ThemeFailure("failed (" + name(thrown) + ")", new StackTraceElement[0]);
    }

    /** A call had not come back by its deadline; {@code stack} is where it was then. */
    static ThemeFailure late(Duration deadline, StackTraceElement[] stack) {
        return new ThemeFailure("gave no answer within " + deadline.toSeconds() + " seconds", stack);
    }

    /** All calls of a trial together took too long, each of them in time. */
    static ThemeFailure slow(Duration limit) {
        return new ThemeFailure(
                "took more than " + limit.toSeconds() + " seconds when it was tried", new StackTraceElement[0]);
    }

    static ThemeFailure silent() {
        return new ThemeFailure("gave no answer (null)", new StackTraceElement[0]);
    }

    /** What happened, to be put behind what it happened to: "failed (ArithmeticException: / by zero)". */
    String words() {
        return getMessage();
    }

    /** What went wrong in a constructor or a static initialiser, which Java wraps. */
    private static Throwable root(Throwable thrown) {
        boolean wrapped = thrown instanceof InvocationTargetException || thrown instanceof ExceptionInInitializerError;
        return wrapped && thrown.getCause() != null ? root(thrown.getCause()) : thrown;
    }

    private static String name(Throwable thrown) {
        String name = thrown.getClass().getName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
