package uk.org.waymark.position.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.TargetInForce;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RolledUp;
import uk.org.waymark.position.reporting.Statement.Answer;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Subject;

/**
 * What a theme has returned of one measure for a period.
 *
 * @param notDueBecause why no figure is asked for; empty when one is
 * @param targeted whether something was agreed by which a figure of this period could be judged
 * @param supplied when its first figure, or the statement that there is none, was known; of a measure in parts, when the
 *     last part's first was
 * @param answers the figure of the whole or of each part, or the statement that there is none
 * @param due the date by which that is measured; empty while the period was never opened
 * @param obstacle what keeps a lead from signing it off
 * @param overruled the questions that its figures raised and its officers overruled
 */
public record MeasureReturn(
        MeasurePosition measure,
        Optional<String> notDueBecause,
        boolean targeted,
        Optional<Instant> supplied,
        List<Entry<Answer>> answers,
        Optional<LocalDate> due,
        Optional<Obstacle> obstacle,
        SignOff signOff,
        List<Entry<Overruled>> overruled) {
    public MeasureReturn {
        answers = List.copyOf(answers);
        overruled = List.copyOf(overruled);
    }

    static MeasureReturn of(MeasurePosition measure, Cycle cycle, Known known) {
        List<List<Entry<Answer>>> answers = answers(measure, cycle);
        Optional<Instant> supplied = supplied(answers);
        Optional<String> notDue = notDue(measure, cycle, known);
        return new MeasureReturn(
                measure,
                notDue,
                TargetInForce.of(measure.indicator(), cycle.period(), known).isPresent(),
                supplied,
                answers.stream()
                        .filter(ofPart -> !ofPart.isEmpty())
                        .<Entry<Answer>>map(ofPart -> ofPart.get(ofPart.size() - 1))
                        .toList(),
                supplied.flatMap(cycle::dueFor).or(cycle.state()::due),
                obstacle(measure, cycle, notDue.isEmpty(), supplied.isPresent(), answers),
                cycle.signOff(measure.code()),
                cycle.overruled(measure.code()));
    }

    /** Whether a figure is asked for. */
    public boolean isDue() {
        return notDueBecause.isEmpty();
    }

    public boolean isSupplied() {
        return supplied.isPresent();
    }

    /** Whether a figure is asked for and not there. */
    public boolean isMissing() {
        return isDue() && !isSupplied();
    }

    /** Whether it was there on the due date; never without one. */
    public boolean isOnTime() {
        return supplied.flatMap(when ->
                        due.map(last -> !when.atZone(Known.LONDON).toLocalDate().isAfter(last)))
                .orElse(false);
    }

    public boolean isSignedOff() {
        return signOff.stands();
    }

    /** Whether a lead could sign it off now and has a reason to. */
    public boolean isToBeSigned() {
        return obstacle.isEmpty() && !signOff.stands() && !signOff.isWithOfficers();
    }

    /** Whether its officers have to correct or explain what their lead returned. */
    public boolean isWithOfficers() {
        return signOff.isWithOfficers();
    }

    /** The months or terms without which its figure, or that of a part, is not complete; in order. */
    public List<CollectionPeriod> lacking() {
        return Stream.concat(Stream.of(measure.whole()), measure.parts().stream())
                .filter(reading -> !reading.carriedForward())
                .flatMap(reading -> reading.outturn().stream())
                .flatMap(entry -> entry.statement().rolledUp().stream())
                .flatMap(made -> made.missing().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The same in a sentence; empty where nothing is missing. */
    public Optional<String> lacks() {
        return Optional.of(lacking())
                .filter(missing -> !missing.isEmpty())
                .map(missing -> new RolledUp(List.of(), missing).lacks());
    }

    private static Optional<String> notDue(MeasurePosition measure, Cycle cycle, Known known) {
        Optional<String> noTarget = measure.indicator()
                .termsInForce(cycle.period(), known)
                .flatMap(terms -> terms.target(cycle.period().year()))
                .map(Dated::value)
                .flatMap(Target::unscored)
                .filter(unscored -> !unscored.asksForFigures())
                .map(Target::text);
        return noTarget.or(() -> measure.indicator().collection().isDueIn(cycle.period())
                ? Optional.empty()
                : Optional.of("not due in " + cycle.period()));
    }

    /** Those that stand or stood of the measure, or of each of its parts. */
    private static List<List<Entry<Answer>>> answers(MeasurePosition measure, Cycle cycle) {
        return Subject.of(measure.indicator(), cycle.period()).stream()
                .map(cycle.standing()::answers)
                .toList();
    }

    private static boolean isAnswered(List<List<Entry<Answer>>> answers) {
        return answers.stream().anyMatch(ofPart -> !ofPart.isEmpty());
    }

    /** When the last part got its first answer in full; empty while one has none. */
    private static Optional<Instant> supplied(List<List<Entry<Answer>>> answers) {
        return answers.stream().anyMatch(ofPart -> ofPart.isEmpty() || isIncomplete(ofPart))
                ? Optional.empty()
                : answers.stream()
                        .flatMap(ofPart -> ofPart.stream()
                                .filter(entry -> entry.statement().isComplete())
                                .limit(1))
                        .map(Entry::knownFrom)
                        .max(Instant::compareTo);
    }

    /** Whether the answer that stands, the last, lacks months. */
    private static boolean isIncomplete(List<Entry<Answer>> answers) {
        return !answers.isEmpty()
                && !answers.get(answers.size() - 1).statement().isComplete();
    }

    private static Optional<Obstacle> obstacle(
            MeasurePosition measure, Cycle cycle, boolean due, boolean supplied, List<List<Entry<Answer>>> answers) {
        if (!supplied) {
            return Optional.of(
                    answers.stream().anyMatch(MeasureReturn::isIncomplete)
                            ? Obstacle.INCOMPLETE
                            : isAnswered(answers)
                                    ? Obstacle.PART_MISSING
                                    : due ? Obstacle.NO_FIGURE : Obstacle.NOTHING_TO_SIGN);
        }
        boolean explained = measure.commentary()
                .filter(entry -> entry.statement().period().equals(cycle.period()))
                .isPresent();
        boolean worse = Stream.of(measure.forecast(), ownPerformance(measure)).anyMatch(Performance.WORSE::equals);
        return worse && !explained ? Optional.of(Obstacle.NO_COMMENTARY) : Optional.empty();
    }

    /** The symbol of this period's own figure; one carried forward was explained when it was reported. */
    private static Performance ownPerformance(MeasurePosition measure) {
        return measure.whole().carriedForward() ? Performance.NOT_RATED : measure.performance();
    }
}
