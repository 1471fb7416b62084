package uk.org.waymark.web.refresh;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.refresh.Effect;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.refresh.Return;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionRefused;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionReturned;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionTakenBack;
import uk.org.waymark.web.words.Words;

/**
 * A proposal in full.
 *
 * @param question the change as the question to be decided
 * @param effect on ratings; empty where it is over
 * @param next whose consent it waits for, as a form sends it; empty where it waits for none
 * @param questions that whoever made it still has to answer; empty where there are none
 * @param exchanges the questions with which it was returned, each with its answer
 * @param ended why it was refused or taken back
 */
public record ProposalView(
        int number,
        String question,
        String state,
        String made,
        List<Step> steps,
        List<YearBars> years,
        String change,
        String why,
        List<String> evidence,
        Optional<String> exception,
        Optional<EffectView> effect,
        Optional<String> next,
        String nextWords,
        boolean agreed,
        boolean open,
        Optional<String> questions,
        List<Exchange> exchanges,
        Optional<String> ended) {

    /**
     * Questions with which a proposal was returned.
     *
     * @param by whose questions, and when
     * @param answer in lines; empty while they wait for it
     */
    public record Exchange(String by, List<String> questions, List<String> answer) {
        static Exchange of(Return returned) {
            RevisionReturned asked = returned.questions().statement();
            return new Exchange(
                    Words.say("refresh.returned", asked.by().words(), Words.date(asked.on())),
                    asked.questions().lines().toList(),
                    returned.answer().stream()
                            .flatMap(answer -> answer.statement().answer().lines())
                            .toList());
        }
    }

    static ProposalView of(Proposal proposal, Indicator indicator, Snapshot snapshot, StatusScheme scheme) {
        Optional<Effect> effect =
                proposal.isOpen() ? snapshot.effect(proposal.code(), proposal.terms()) : Optional.empty();
        return new ProposalView(
                proposal.number(),
                RefreshWords.question(proposal, indicator),
                proposal.state().words(),
                Words.date(proposal.made().knownFrom()),
                Step.of(proposal),
                YearBars.of(proposal.moves(indicator), indicator, effect),
                RefreshWords.change(proposal, indicator),
                proposal.made().statement().why(),
                proposal.made()
                        .statement()
                        .evidence()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                proposal.made().statement().exception(),
                effect.map(its -> EffectView.of(its, indicator, scheme)),
                proposal.next().map(Consent::name),
                proposal.next().map(Consent::words).orElse(""),
                proposal.isOpen() && proposal.next().isEmpty(),
                proposal.isOpen(),
                proposal.returned().map(returned -> returned.statement().questions()),
                proposal.returns().stream().map(Exchange::of).toList(),
                ended(proposal));
    }

    private static Optional<String> ended(Proposal proposal) {
        return Stream.concat(
                        proposal.end().flatMap(end -> end.as(RevisionRefused.class)).stream()
                                .map(end -> Words.say(
                                        "refresh.refused",
                                        end.statement().by().words(),
                                        Words.date(end.statement().on()),
                                        end.statement().why())),
                        proposal.end().flatMap(end -> end.as(RevisionTakenBack.class)).stream()
                                .map(end -> Words.say(
                                        "refresh.takenBack",
                                        Words.date(end.knownFrom()),
                                        end.statement().why())))
                .findFirst();
    }
}
