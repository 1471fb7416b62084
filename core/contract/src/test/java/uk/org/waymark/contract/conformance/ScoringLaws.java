package uk.org.waymark.contract.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.scoring.Performance;

/** What any way of scoring must keep to, proved on each target of the theme with its own rules and schemes. */
final class ScoringLaws {

    private ScoringLaws() {}

    static List<Fault> equalIsNotWorse(Subject subject) {
        return Promise.of(subject).stream().flatMap(ScoringLaws::worseAtTarget).toList();
    }

    static List<Fault> betterIsNotWorse(Subject subject) {
        return Promise.of(subject).stream()
                .flatMap(promise ->
                        Outturns.fromWorstToBest(promise).stream().flatMap(rising -> firstFall(promise, rising)))
                .toList();
    }

    private static Stream<Fault> worseAtTarget(Promise promise) {
        return Outturns.atTarget(promise).stream()
                .filter(outturn -> promise.judge(outturn).performance() == Performance.WORSE)
                .limit(1)
                .map(outturn -> promise.fault("an outturn of " + outturn.text() + " meets the target "
                        + promise.target().text() + " and would be called worse; correct the theme's scoring rule"));
    }

    /** The first outturn in a row, each at least as good as the one before, that rates worse than the one before. */
    private static Stream<Fault> firstFall(Promise promise, List<Figure> rising) {
        List<Fault> falls = new ArrayList<>();
        for (int i = 1; i < rising.size() && falls.isEmpty(); i++) {
            Performance before = promise.judge(rising.get(i - 1)).performance();
            Performance after = promise.judge(rising.get(i)).performance();
            if (before.isRated() && after.isRated() && after.compareTo(before) > 0) {
                falls.add(promise.fault("an outturn of " + rising.get(i).text() + " is at least as good as "
                        + rising.get(i - 1).text() + " and would be called " + after.code() + " instead of "
                        + before.code() + "; correct the theme's scoring rule"));
            }
        }
        return falls.stream();
    }
}
