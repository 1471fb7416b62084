package uk.org.waymark.ledger.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What commentary on a measure that is worse, or expected to be, has to say. It is kept as one text of three paragraphs,
 * each beginning with its question, so that every page reads as prose what was entered as three answers.
 *
 * @param why why the figure is what it is
 * @param action what will be done
 * @param yearEnd whether the target at the year's end can still be reached
 */
public record ThreeAnswers(String why, String action, String yearEnd) {
    private static final String WHY = "Why:";
    private static final String ACTION = "What will be done:";
    private static final String YEAR_END = "Is the year end still achievable:";

    /** How to write it where there is one field for all three, as in a file. */
    public static final String FORM_IN_WORDS =
            "Begin three paragraphs with “" + WHY + "”, “" + ACTION + "” and “" + YEAR_END + "”";

    private static final Pattern FORM = Pattern.compile("(?is)\\s*" + WHY + "(?<why>.*?)(?:^|\\n)\\s*" + ACTION
            + "(?<action>.*?)(?:^|\\n)\\s*" + YEAR_END + "(?<end>.*)");

    public ThreeAnswers {
        why = why.strip();
        action = action.strip();
        yearEnd = yearEnd.strip();
    }

    /** Reads what {@link #text()} wrote; empty for a text of any other form, such as an archive's. */
    public static Optional<ThreeAnswers> parse(String text) {
        Matcher written = FORM.matcher(text.replace("\r\n", "\n"));
        return written.matches()
                ? Optional.of(new ThreeAnswers(written.group("why"), written.group("action"), written.group("end")))
                : Optional.empty();
    }

    /** The questions without an answer, in words. */
    public List<String> unanswered() {
        List<String> unanswered = new ArrayList<>();
        if (why.isEmpty()) {
            unanswered.add("why");
        }
        if (action.isEmpty()) {
            unanswered.add("what will be done");
        }
        if (yearEnd.isEmpty()) {
            unanswered.add("whether the year end is still achievable");
        }
        return unanswered;
    }

    /** The commentary as it is kept. */
    public String text() {
        return WHY + " " + why + "\n" + ACTION + " " + action + "\n" + YEAR_END + " " + yearEnd;
    }
}
