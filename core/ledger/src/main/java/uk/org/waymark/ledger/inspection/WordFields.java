package uk.org.waymark.ledger.inspection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of a Word document, whose instructions are put together from as many runs as the sender liked. */
final class WordFields {
    /** A field whose first word is another field's result says only when it runs what it does. */
    private static final char RESULT = '\uFFFC';

    private static final Pattern CALLS =
            Pattern.compile("(?is)\\s*\"?\\s*(?:(?:DDE|DDEAUTO|LINK)\\b|" + RESULT + ").*");

    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private boolean calls;

    /** The beginning, the middle or the end of a field. */
    Optional<ActiveKind> mark(String type) {
        switch (type) {
            case "begin" -> {
                if (!open.isEmpty()) {
                    open.peek().append(RESULT);
                }
                open.push(new StringBuilder());
            }
            case "separate" -> open.stream().findFirst().ifPresent(this::judge);
            case "end" -> {
                if (!open.isEmpty()) {
                    judge(open.pop());
                }
            }
            default -> {
                // Word knows no other
            }
        }
        return active();
    }

    void text(String instruction) {
        if (open.isEmpty()) {
            open.push(new StringBuilder());
        }
        open.peek().append(instruction);
    }

    /** A field in one piece. */
    Optional<ActiveKind> simple(String instruction) {
        judge(instruction);
        return active();
    }

    /** What the fields that were never ended come to as well. */
    Optional<ActiveKind> end() {
        open.forEach(this::judge);
        return active();
    }

    private Optional<ActiveKind> active() {
        return calls ? Optional.of(ActiveKind.PROGRAM) : Optional.empty();
    }

    private void judge(CharSequence instruction) {
        calls = calls || CALLS.matcher(instruction).matches();
    }
}
