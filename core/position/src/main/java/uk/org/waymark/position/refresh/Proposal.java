package uk.org.waymark.position.refresh;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RefreshStatement;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionConsented;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionProposed;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionReturned;
import uk.org.waymark.position.reporting.RevisedTerms;

/**
 * A proposal to change what was agreed about a measure, and how far it has come.
 *
 * @param made what is proposed and why
 * @param needed the consents it needs, in order
 * @param given those that were given, in order
 * @param returns the questions with which it was returned, in order; at most the last is not answered
 * @param end that it is in force, refused or taken back; empty while it is under way
 */
public record Proposal(
        Entry<RevisionProposed> made,
        List<Consent> needed,
        List<Entry<RevisionConsented>> given,
        List<Return> returns,
        Optional<Entry<? extends RefreshStatement>> end) {
    public Proposal {
        needed = List.copyOf(needed);
        given = List.copyOf(given);
        returns = List.copyOf(returns);
    }

    public int number() {
        return made.statement().proposal();
    }

    public IndicatorCode code() {
        return made.statement().code();
    }

    public RevisedTerms terms() {
        return made.statement().terms();
    }

    public boolean isOpen() {
        return end.isEmpty();
    }

    public ProposalState state() {
        return end.map(Entry::statement).map(ProposalState::of).orElseGet(this::openState);
    }

    private ProposalState openState() {
        if (returned().isPresent()) {
            return ProposalState.RETURNED;
        }
        return next().isPresent() ? ProposalState.PROPOSED : ProposalState.AGREED;
    }

    /** The questions that whoever made it still has to answer. */
    public Optional<Entry<RevisionReturned>> returned() {
        return isOpen()
                ? returns.stream()
                        .filter(its -> its.answer().isEmpty())
                        .map(Return::questions)
                        .findFirst()
                : Optional.empty();
    }

    /** Whose consent it needs next, once any questions are answered; empty where it needs none, or is over. */
    public Optional<Consent> next() {
        return isOpen() ? needed.stream().filter(by -> consent(by).isEmpty()).findFirst() : Optional.empty();
    }

    /** The consent of somebody, once given. */
    public Optional<Entry<RevisionConsented>> consent(Consent by) {
        return given.stream().filter(entry -> entry.statement().by() == by).findFirst();
    }

    /**
     * The targets it states beside those in force when it was made, in order of the years. Where it came into force on
     * the same day, beside those of the day before.
     */
    public List<YearMove> moves(Indicator indicator) {
        Terms was = before(indicator);
        Terms proposed = indicator
                .revisedBy(terms().asAgreed(LocalDate.MAX, "", ""))
                .terms(Known.EVER)
                .orElseThrow();
        return terms().targets().keySet().stream()
                .map(year -> YearMove.of(indicator, year, was, proposed))
                .toList();
    }

    /** The interim targets that it states beside those in force when it was made, in order of the quarters. */
    public List<InterimMove> interimMoves(Indicator indicator) {
        Terms was = before(indicator);
        return terms().interim().entrySet().stream()
                .map(stated -> new InterimMove(
                        stated.getKey(), was.interim(stated.getKey()).map(Dated::value), stated.getValue()))
                .toList();
    }

    private Terms before(Indicator indicator) {
        LocalDate day = LocalDate.ofInstant(made.knownFrom(), Known.LONDON);
        Terms was = indicator.terms(Known.on(day)).orElseThrow();
        return terms().isIn(was) ? indicator.terms(Known.on(day.minusDays(1))).orElse(was) : was;
    }

    /** The last statement about it. */
    public Entry<? extends RefreshStatement> last() {
        return Stream.<Stream<? extends Entry<? extends RefreshStatement>>>of(
                        Stream.of(made),
                        given.stream(),
                        returns.stream().map(Return::questions),
                        returns.stream().flatMap(its -> its.answer().stream()),
                        end.stream())
                .<Entry<? extends RefreshStatement>>flatMap(entries -> entries)
                .max(Comparator.comparingLong(Entry::sequence))
                .orElseThrow();
    }
}
