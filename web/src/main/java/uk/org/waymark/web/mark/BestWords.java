package uk.org.waymark.web.mark;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.BestInformation;
import uk.org.waymark.web.words.Words;

/** Counts of measures on the best information there is, in words. */
public final class BestWords {
    private BestWords() {}

    /** "9 better, 42 within range, 8 worse"; empty where figures say it all and the review counts the same. */
    public static Optional<String> of(BestInformation best) {
        return Optional.of(best)
                .filter(counted -> counted.managed() > 0)
                .map(counted -> Words.counted(
                        "best",
                        counted.measures(),
                        counted.measures(),
                        inWords(counted),
                        Words.counted("best.managed", counted.managed(), Words.startingNumber(counted.managed()))));
    }

    private static String inWords(BestInformation best) {
        return Stream.of(Performance.values())
                .filter(symbol -> best.count(symbol) > 0)
                .map(symbol -> best.count(symbol) + " " + words(symbol))
                .collect(Collectors.joining(", "));
    }

    private static String words(Performance symbol) {
        return symbol.isRated() ? Words.say("mark." + symbol.code()) : Words.say("best.none");
    }
}
