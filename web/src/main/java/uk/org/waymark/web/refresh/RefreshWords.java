package uk.org.waymark.web.refresh;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.RefreshRule;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.position.refresh.Ambition;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.refresh.YearMove;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/** Proposals in the words of a reader. */
final class RefreshWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private RefreshWords() {}

    /** "Lower the 2008/09 target from 1,450 to 940?" */
    static String question(Proposal proposal, Indicator indicator) {
        List<YearMove> moves = proposal.moves(indicator);
        FigureWords words = new FigureWords(indicator.measurement());
        Optional<YearMove> compared = moves.stream()
                .filter(move -> move.ambition() == Ambition.EASIER || move.ambition() == Ambition.HARDER)
                .findFirst();
        return compared.map(move -> Words.say(
                        isRaised(move) ? "refresh.question.raise" : "refresh.question.lower",
                        move.year(),
                        words.target(move.before().orElseThrow(), Optional.empty()),
                        words.target(move.after().orElseThrow(), Optional.empty())))
                .or(() -> moves.stream().findFirst().map(move -> question(move, indicator, words)))
                .or(() -> proposal.interimMoves(indicator).stream()
                        .findFirst()
                        .map(move -> Words.say(
                                "refresh.question.interim",
                                move.period(),
                                words.target(move.after(), Optional.empty()))))
                .orElseGet(() -> Words.say("refresh.question.baseline", baseline(proposal, words)));
    }

    private static String question(YearMove move, Indicator indicator, FigureWords words) {
        Target after = move.after().orElseThrow();
        if (after instanceof Unscored.Withdrawn) {
            return Words.say("refresh.question.out", indicator.code(), move.year());
        }
        return after.scorable().isPresent()
                ? Words.say("refresh.question.set", move.year(), words.target(after, Optional.empty()))
                : Words.say("refresh.question.none", move.year());
    }

    private static boolean isRaised(YearMove move) {
        return number(move.after()).compareTo(number(move.before())) > 0;
    }

    private static BigDecimal number(Optional<Target> target) {
        return target.flatMap(Target::scorable)
                .flatMap(scorable -> scorable.figure(Optional.empty()))
                .flatMap(Figure::number)
                .orElse(BigDecimal.ZERO);
    }

    /** "2008/09: 1,450 to 940; 2009/10: 470". */
    static String change(Proposal proposal, Indicator indicator) {
        FigureWords words = new FigureWords(indicator.measurement());
        return Stream.of(
                        proposal.moves(indicator).stream()
                                .map(move -> change(
                                        move.year(), move.before(), move.after().orElseThrow(), words)),
                        proposal.interimMoves(indicator).stream()
                                .map(move -> change(move.period(), move.before(), move.after(), words)),
                        proposal.terms().baseline().stream()
                                .map(any -> Words.say("refresh.change.baseline", baseline(proposal, words))))
                .flatMap(changes -> changes)
                .collect(Collectors.joining("; "));
    }

    private static String change(Object time, Optional<Target> before, Target after, FigureWords words) {
        String is = words.target(after, Optional.empty());
        return before.flatMap(Target::scorable)
                .map(was -> Words.say("refresh.change.from", time, words.target(was, Optional.empty()), is))
                .orElseGet(() -> Words.say("refresh.change.to", time, is));
    }

    private static String baseline(Proposal proposal, FigureWords words) {
        return proposal.terms()
                .baseline()
                .flatMap(Baseline::figure)
                .map(words::brief)
                .orElse("");
    }

    /** When proposals may be made, and whether that is now. */
    static String window(RefreshRule rule, LocalDate today) {
        return rule.window()
                .map(window -> Words.say(
                        rule.isOpenOn(today) ? "refresh.window.open" : "refresh.window.closed",
                        DAY.format(window.first()),
                        DAY.format(window.last())))
                .orElseGet(() -> Words.say("refresh.window.always"));
    }
}
