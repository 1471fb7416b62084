package uk.org.waymark.web.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.web.words.Words;

/** The reasons for which a lead should look twice at a return before deciding about it. */
final class SecondLook {
    private SecondLook() {}

    /**
     * The reasons in words; none where nothing is remarkable.
     *
     * @param evidenced whether the theme gives evidence for its figures, without which its lack says nothing
     */
    static List<String> reasons(MeasureReturn returned, boolean evidenced) {
        List<String> reasons = new ArrayList<>();
        if (returned.obstacle().isPresent()) {
            reasons.add(ReturnWords.inTheWay(returned));
        }
        rating(returned.measure()).map(Words::say).ifPresent(reasons::add);
        if (!returned.overruled().isEmpty()) {
            reasons.add(Words.say("sign-off.twice.question"));
        }
        if (evidenced && returned.measure().evidence().isEmpty()) {
            reasons.add(Words.say("sign-off.twice.evidence"));
        }
        return List.copyOf(reasons);
    }

    /** A rating that is worse than anticipated, or worse than the one before; of a measure in parts the worst. */
    private static Optional<String> rating(MeasurePosition measure) {
        List<Reading> own = SignOffFigure.readings(measure).stream()
                .filter(reading -> !reading.carriedForward())
                .toList();
        if (own.stream().anyMatch(reading -> reading.performance() == Performance.WORSE)) {
            return Optional.of("sign-off.twice.worse");
        }
        if (measure.forecast() == Performance.WORSE) {
            return Optional.of("sign-off.twice.forecast");
        }
        return own.stream().anyMatch(reading -> isDown(measure, reading))
                ? Optional.of("sign-off.twice.down")
                : Optional.empty();
    }

    private static boolean isDown(MeasurePosition measure, Reading reading) {
        return reading.performance().isRated()
                && SignOffFigure.before(measure, reading)
                        .map(Reading::performance)
                        .filter(before -> before.isRated()
                                && before.rank() < reading.performance().rank())
                        .isPresent();
    }
}
