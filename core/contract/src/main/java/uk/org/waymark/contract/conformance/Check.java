package uk.org.waymark.contract.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import uk.org.waymark.contract.definition.Fault;

/**
 * One thing that every theme must fulfil, beside being readable and fitting its agreement, without which nothing else can
 * be looked at.
 */
enum Check {
    CODES(IdentityChecks::codes),
    PREDECESSORS(IdentityChecks::predecessors),
    EVERY_YEAR(TargetChecks::everyYear),
    PROFILE(ProfileChecks::profile),
    ROUND_TRIP(RoundTripCheck::roundTrip),
    EQUAL_IS_NOT_WORSE(ScoringLaws::equalIsNotWorse),
    BETTER_IS_NOT_WORSE(ScoringLaws::betterIsNotWorse),
    UNSCORED_NOT_RATED(TargetChecks::unscoredNotRated),
    OWNERS(PlanChecks::owners),
    DUE_IN_TERM(PlanChecks::dueInTerm),
    PLAN_INDICATORS(PlanChecks::indicators),
    FUNDS(PlanChecks::funds),
    UNIT(FigureChecks::unit),
    POSSIBLE(FigureChecks::possible),
    ROLL_UP(RollUpChecks::rollUp),
    BREAKDOWNS(BreakdownChecks::breakdowns),
    DATES(TermChecks::dates),
    DESIGNATION(StructureChecks::designation),
    SCORECARDS(StructureChecks::scorecards),
    OUTCOMES(StructureChecks::outcomes),
    POLARITY(Doubt.POLARITY::faults),
    TENFOLD(Doubt.TENFOLD::faults),
    PERCENTAGE(Doubt.PERCENTAGE::faults),
    LADDER(Doubt.LADDER::faults),
    TOLERANCE(Doubt.TOLERANCE::faults),
    TERM(Doubt.TERM::faults),
    LEAD(Doubt.LEAD::faults),
    INTERIM(Doubt.INTERIM::faults);

    /** The order in which faults are read: file by file, from the top. */
    static final Comparator<Fault> AS_WRITTEN =
            Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::column);

    @SuppressWarnings("ImmutableEnumChecker") // each is a reference to a static method and holds nothing
    private final Function<Subject, List<Fault>> proof;

    Check(Function<Subject, List<Fault>> proof) {
        this.proof = proof;
    }

    /** What does not fulfil it. */
    List<Fault> faults(Subject subject) {
        return proof.apply(subject).stream().sorted(AS_WRITTEN).toList();
    }
}
