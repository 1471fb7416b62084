package uk.org.waymark.ledger.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.GrowingEntries;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement;

/**
 * Assesses proposals in view of what stands. Pure: the same entries, files and proposals always come to
 * the same.
 *
 * <p>Proposals are looked at in the order in which they are to be known and of their periods, each on top of those
 * before it, so that a file may hold a figure and its restatement, or a whole year. Entries are indexed by what they are
 * about; assessing one proposal costs no more among twenty thousand than alone.
 */
public final class Assessor {
    private final Desk desk;
    private final Entries standing;
    private final Gate gate;
    private final UnaryOperator<Set<Hash>> kept;
    private final Map<IndicatorCode, Indicator> indicators;

    /** @param kept tells those that are kept among files of evidence */
    Assessor(Desk desk, Entries standing, UnaryOperator<Set<Hash>> kept) {
        this.desk = desk;
        this.standing = standing;
        this.kept = kept;
        this.indicators = desk.indicators();
        this.gate = new Gate(desk, standing);
    }

    /** With the resulting reading of everything that commentary may be needed for; an archive's are left out. */
    public List<Assessment> assess(List<Proposal> proposals) {
        return assess(proposals, Listener.NOBODY);
    }

    /** The same of so many that somebody wants to know how far it is, or to go on with those that are settled. */
    public List<Assessment> assess(List<Proposal> proposals, Listener listener) {
        return assess(proposals, false, listener);
    }

    /** With the resulting reading of every proposal, changed or not. */
    public List<Assessment> preview(List<Proposal> proposals) {
        return assess(proposals, true, Listener.NOBODY);
    }

    /** Hears of an assessment while it goes on; what it throws ends it. */
    public interface Listener {
        /** Does nothing. */
        Listener NOBODY = new Listener() {};

        /** Hears how many proposals have been looked at, before each. */
        default void looked(int done) {}

        /**
         * Hears, in the order of the proposals, of those that append the same whatever comes of the proposals after them.
         * What is found of them may grow still. It ends before the first of which the end decides what it appends.
         */
        default void settled(Assessment assessment) {}
    }

    private List<Assessment> assess(List<Proposal> proposals, boolean allResults, Listener listener) {
        Examination examination = new Examination(desk, gate, EvidenceRule.of(proposals, kept));
        Assessment[] assessments = new Assessment[proposals.size()];
        GrowingEntries recorded = new GrowingEntries(standing);
        int place = 0;
        Set<List<Object>> seen = new HashSet<>();
        int looked = 0;
        int settled = 0;
        for (int row : inOrder(proposals)) {
            listener.looked(looked++);
            Proposal proposal = proposals.get(row);
            boolean first = seen.add(List.of(
                    proposal.subject(), proposal.within(), proposal.grounds().knownFrom()));
            assessments[row] = examination.of(proposal, recorded.entries(), first);
            List<Entry<Statement>> laid = new ArrayList<>();
            for (NewEntry entry : assessments[row].isPossible() ? assessments[row].entries() : List.<NewEntry>of()) {
                laid.add(entry.recorded(place++, desk.now(), desk.actor().account()));
            }
            recorded.add(laid);
            while (settled < assessments.length && assessments[settled] != null && isSettled(proposals.get(settled))) {
                listener.settled(assessments[settled++]);
            }
        }
        Entries all = recorded.entries();
        Results results = new Results(desk, new Positions(desk.agreement(), desk.themes(), all));
        Standing then = new Standing(all, desk.known(Optional.empty()));
        CommentaryRule rule = new CommentaryRule(proposals, then);
        return new BreakdownRule(indicators, then)
                .applied(List.of(assessments)).stream()
                        .map(assessment -> completed(assessment, results, rule, allResults))
                        .toList();
    }

    private Assessment completed(Assessment assessment, Results results, CommentaryRule rule, boolean allResults) {
        boolean mayNeedCommentary = rule.appliesTo(assessment);
        if (isOfGroup(assessment.proposal()) || !assessment.isPossible() || (!allResults && !mayNeedCommentary)) {
            return assessment;
        }
        Optional<Reading> result = results.of(assessment.proposal().subject());
        Assessment shown = assessment.with(assessment.findings(), result);
        return mayNeedCommentary ? rule.applied(shown) : shown;
    }

    /** Whether what it appends is known before the end, which decides whether groups come to the whole. */
    private boolean isSettled(Proposal proposal) {
        Indicator measure = indicators.get(proposal.subject().code());
        return measure == null || measure.breakdowns().isEmpty();
    }

    /** Whether it is about a group, which nothing rates. */
    private boolean isOfGroup(Proposal proposal) {
        return Optional.ofNullable(indicators.get(proposal.subject().code()))
                .flatMap(proposal::breakdown)
                .isPresent();
    }

    private List<Integer> inOrder(List<Proposal> proposals) {
        return IntStream.range(0, proposals.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) ->
                                proposals.get(place).grounds().knownFrom().orElse(desk.now()))
                        .thenComparing(place -> proposals.get(place).subject().period()))
                .collect(Collectors.toList());
    }
}
