package uk.org.waymark.web.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.risk.RiskLevel;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.position.risk.RiskState;
import uk.org.waymark.web.words.Words;

/** The sentences that say how an agreement stands with its risks. */
public final class RiskWords {
    private RiskWords() {}

    /** "Six open risks, two of them above the appetite". */
    static String headline(List<Risk> open, RiskScale scale) {
        String all = open.isEmpty()
                ? Words.say("risks.headline.none")
                : Words.counted("risks.headline", open.size(), Words.startingNumber(open.size()));
        int high = (int) open.stream()
                .filter(risk -> risk.level(scale).equals(Optional.of(RiskLevel.HIGH)))
                .count();
        return high == 0 ? all : Words.say("risks.headline.high", all, Words.number(high));
    }

    /** What waits for somebody; empty where nothing does. */
    static String lede(List<Risk> open, LocalDate day) {
        return Stream.of(
                        counted("risks.waiting", open.stream().filter(risk -> risk.state() == RiskState.RAISED)),
                        counted("risks.overdue", open.stream().filter(risk -> risk.isOverdue(day))),
                        counted("risks.unowned", open.stream().filter(risk -> risk.terms()
                                .owner()
                                .isEmpty())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> counted(String key, Stream<Risk> risks) {
        int count = (int) risks.count();
        return count == 0 ? Optional.empty() : Optional.of(Words.counted(key, count, Words.startingNumber(count)));
    }

    /** From which scores on a risk is medium and high, or that nobody has declared it. */
    public static String appetite(RiskScale scale) {
        return scale.appetite()
                .map(line -> Words.say("risks.appetite", line.mediumFrom(), line.highFrom()))
                .orElseGet(() -> Words.say("risks.appetite.none"));
    }
}
