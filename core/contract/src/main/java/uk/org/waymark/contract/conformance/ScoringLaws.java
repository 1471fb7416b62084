package uk.org.waymark.contract.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.Performance;

/**
 * What any way of scoring must keep to, tried on each target that a rule of the theme judges, under the schemes of its
 * agreement. The standard rule is proved to keep to it whatever the target. A rule that breaks a law is one fault, however
 * many targets of its measure show it.
 */
final class ScoringLaws {

    private ScoringLaws() {}

    static List<Fault> equalIsNotWorse(Subject subject) {
        return firstOfEach(subject, promise -> Outturns.lastYears(promise).stream()
                .flatMap(lastYear -> worseAtTarget(promise, lastYear).stream())
                .findFirst());
    }

    static List<Fault> betterIsNotWorse(Subject subject) {
        return firstOfEach(subject, promise -> Outturns.lastYears(promise).stream()
                .flatMap(lastYear -> Outturns.fromWorstToBest(promise).stream()
                        .flatMap(rising -> firstFall(promise, rising, lastYear).stream()))
                .findFirst());
    }

    private static List<Fault> firstOfEach(Subject subject, Function<Promise, Optional<Fault>> law) {
        Map<IndicatorCode, Fault> first = new LinkedHashMap<>();
        for (Promise promise : Promise.of(subject)) {
            IndicatorCode code = promise.indicator().code();
            if (!first.containsKey(code) && subject.rules().apply(code).isPresent()) {
                law.apply(promise).ifPresent(fault -> first.put(code, fault));
            }
        }
        return List.copyOf(first.values());
    }

    private static Optional<Fault> worseAtTarget(Promise promise, Optional<Figure> lastYear) {
        return Outturns.atTarget(promise).stream()
                .filter(outturn -> promise.judge(outturn, lastYear).performance() == Performance.WORSE)
                .findFirst()
                .map(outturn -> promise.fault("an outturn of " + outturn.text() + " meets the target "
                        + promise.target().text() + " and would be called worse; correct the theme's scoring rule"));
    }

    /** The first outturn in a row, each at least as good as the one before, that rates worse than the one before. */
    private static Optional<Fault> firstFall(Promise promise, List<Figure> rising, Optional<Figure> lastYear) {
        List<Performance> performances = rising.stream()
                .map(outturn -> promise.judge(outturn, lastYear).performance())
                .toList();
        return IntStream.range(1, rising.size())
                .filter(i -> isFall(performances.get(i - 1), performances.get(i)))
                .boxed()
                .findFirst()
                .map(i -> promise.fault("an outturn of " + rising.get(i).text() + " is at least as good as "
                        + rising.get(i - 1).text() + " and would be called "
                        + performances.get(i).code() + " instead of "
                        + performances.get(i - 1).code() + "; correct the theme's scoring rule"));
    }

    private static boolean isFall(Performance before, Performance after) {
        return before.isRated() && after.isRated() && after.compareTo(before) > 0;
    }
}
