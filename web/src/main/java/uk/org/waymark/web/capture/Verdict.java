package uk.org.waymark.web.capture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.ledger.capture.Assessment;
import uk.org.waymark.web.words.Words;

/**
 * What the last check or save said of the work in hand.
 *
 * @param outcomes what each line would come to, by its key
 * @param saved whether the last save recorded something, or found nothing changed
 * @param recorded what it recorded, line by line
 * @param unsaved of how many measures it recorded nothing, because something about them has to be put right or decided
 * @param busy why the same save may go through in a moment; empty where it may not
 */
public record Verdict(Map<String, Outcome> outcomes, boolean saved, List<String> recorded, int unsaved, String busy) {
    /** Before anything was checked. */
    static final Verdict NONE = new Verdict(Map.of(), false, List.of(), 0, "");

    static Verdict of(List<Assessment> assessments, StatusScheme scheme) {
        Map<String, Outcome> outcomes = new HashMap<>();
        assessments.forEach(assessment -> outcomes.put(
                LineForm.key(
                        assessment.proposal().subject(), assessment.proposal().within()),
                Outcome.of(assessment, scheme)));
        return new Verdict(outcomes, false, List.of(), 0, "");
    }

    static Verdict saved(List<String> recorded) {
        return new Verdict(Map.of(), true, recorded, 0, "");
    }

    /** Of a save that refused some measures, in view of what each line would come to now. */
    Verdict savedBut(int measures, List<String> done) {
        return new Verdict(outcomes, !done.isEmpty(), done, measures, "");
    }

    Verdict asBusy(String why) {
        return new Verdict(outcomes, false, List.of(), 0, why);
    }

    /** Whether a save was asked for and something was not recorded. */
    public boolean refused() {
        return unsaved > 0 || !busy.isEmpty();
    }

    /** "Nothing was recorded yet", or how many measures are left to be saved. */
    public String refusal() {
        return recorded.isEmpty()
                ? Words.say("capture.refused")
                : Words.counted("capture.refused.some", unsaved, Words.startingNumber(unsaved));
    }

    Outcome of(String key) {
        return outcomes.getOrDefault(key, Outcome.NONE);
    }

    /** How many lines were changed, and how many of them cannot be recorded as they are. */
    public String tally() {
        int changed = count(Outcome::changed);
        int wrong = count(Outcome::wrong);
        String said = changed == 0
                ? Words.say("capture.tally.none")
                : Words.counted("capture.tally", changed, Words.startingNumber(changed));
        return wrong == 0
                ? said
                : said + " " + Words.counted("capture.tally.wrong", wrong, Words.startingNumber(wrong));
    }

    private int count(Predicate<Outcome> wanted) {
        return (int) outcomes.values().stream().filter(wanted).count();
    }
}
