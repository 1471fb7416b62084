package uk.org.waymark.web.cycle;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.web.chart.ProgressBar;
import uk.org.waymark.web.chart.ProgressBar.Kind;
import uk.org.waymark.web.chart.ProgressBar.Part;
import uk.org.waymark.web.cycle.SignOffRow.Stage;
import uk.org.waymark.web.words.Words;

/** The measures of a theme before its lead, in the order of the agreement. */
public record SignOffRows(List<SignOffRow> all) {
    public SignOffRows {
        all = List.copyOf(all);
    }

    /** In the order in which to look at them: to decide, the remarkable first; decided; without anything to decide. */
    public List<SignOffGroup> groups() {
        return Stream.of(
                        group("twice", row -> isToDecide(row) && isRemarkable(row)),
                        group("others", row -> isToDecide(row) && !isRemarkable(row)),
                        group("decided", row -> row.stage().isDecided()),
                        group("blocked", row -> row.stage() == Stage.BLOCKED))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private SignOffGroup group(String id, Predicate<SignOffRow> which) {
        return new SignOffGroup(id, all.stream().filter(which).toList());
    }

    private static boolean isToDecide(SignOffRow row) {
        return row.stage() == Stage.TO_DECIDE;
    }

    private static boolean isRemarkable(SignOffRow row) {
        return !row.reasons().isEmpty();
    }

    private int count(Predicate<SignOffRow> which) {
        return (int) all.stream().filter(which).count();
    }

    /** "Eight measures to sign off. Look twice at two of them." */
    public String headline() {
        int waiting = count(SignOffRows::isToDecide);
        if (waiting == 0) {
            return Words.say("sign-off.nothing");
        }
        int twice = count(row -> isToDecide(row) && isRemarkable(row));
        String first = Words.counted("sign-off.headline", waiting, Words.startingNumber(waiting));
        if (twice == 0) {
            return first;
        }
        return first + " "
                + (twice == waiting
                        ? Words.counted("sign-off.headline.all", twice)
                        : Words.counted("sign-off.headline.twice", twice, Words.number(twice)));
    }

    /** "2 of 8 decided, 6 left" */
    public String tally() {
        int waiting = count(SignOffRows::isToDecide);
        int decided = count(row -> row.stage().isDecided());
        return Words.say("sign-off.tally", decided, decided + waiting, waiting);
    }

    /** The same as a bar. */
    public String bar() {
        return ProgressBar.of(List.of(
                new Part(Kind.APPROVED, count(row -> row.stage() == Stage.SIGNED)),
                new Part(Kind.RETURNED, count(row -> row.stage() == Stage.RETURNED)),
                new Part(Kind.LEFT, count(SignOffRows::isToDecide))));
    }

    /** Whether anything waits for a decision. */
    public boolean isWaiting() {
        return all.stream().anyMatch(SignOffRows::isToDecide);
    }

    /** Whether anything can be chosen, if only to decide again. */
    public boolean isDecidable() {
        return all.stream().anyMatch(SignOffRow::isDecidable);
    }
}
