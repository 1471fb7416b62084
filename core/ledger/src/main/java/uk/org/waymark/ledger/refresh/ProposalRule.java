package uk.org.waymark.ledger.refresh;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.RefreshRule.Window;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.reporting.RevisedTerms;

/** The conditions of a proposal. */
record ProposalRule(Snapshot snapshot, Indicator indicator) {

    /**
     * The terms asked for.
     *
     * @throws ProposalRefused when they make no sense
     */
    RevisedTerms sound(AskedRevision asked) {
        if (asked.why().isEmpty()) {
            throw new ProposalRefused(
                    "It gives no reason. A target is changed for a compelling reason only; say which.");
        }
        asked.targets().forEach(this::requireYear);
        RevisedTerms terms = new WrittenTerms(indicator, asked.why()).read(asked);
        if (terms.isEmpty()) {
            throw new ProposalRefused(
                    "No change is written. Write the target of a year or quarter, or the baseline, as it should be.");
        }
        terms.interim().forEach((period, target) -> requireQuarter(period, target, terms));
        requireDifference(terms);
        requireNoneUnderWay(terms);
        requireWindow(asked);
        return terms;
    }

    /** The reason for proposing outside the agreement's time for it; empty within. */
    Optional<String> exception(AskedRevision asked) {
        return snapshot.agreement().refresh().isOpenOn(snapshot.today())
                ? Optional.empty()
                : Optional.of(asked.exception());
    }

    private void requireYear(FinancialYear year, String text) {
        requireTerm(year);
        if (year.ends().isBefore(snapshot.today())) {
            throw new ProposalRefused("The year " + year + " is over and keeps the target that was in force when it"
                    + " ended. Propose a target of a year to come.");
        }
        terms().flatMap(terms -> terms.target(year)).ifPresent(target -> requireMeasured(year, target));
    }

    private void requireTerm(FinancialYear year) {
        Agreement agreement = snapshot.agreement();
        if (!agreement.years().contains(year)) {
            throw new ProposalRefused("The agreement has no year " + year + ". Its years are "
                    + agreement.years().stream().map(FinancialYear::toString).collect(Collectors.joining(", ")) + ".");
        }
    }

    /** Requires that a quarter can have an interim target, and that it does not contradict the one of its year. */
    private void requireQuarter(ReportingPeriod period, Target interim, RevisedTerms asked) {
        requireTerm(period.year());
        if (period.ends().isBefore(snapshot.today())) {
            throw new ProposalRefused(
                    "The quarter " + period + " is over and keeps the target that was in force when it"
                            + " ended. Propose an interim target of a quarter to come.");
        }
        terms().flatMap(terms -> terms.target(period.year())).ifPresent(its -> requireMeasured(period.year(), its));
        annual(period.year(), asked).ifPresent(annual -> {
            if (period.isLastOfYear()) {
                throw new ProposalRefused("The quarter " + period + " ends its year, which has a target of its own ("
                        + annual.text() + "). Change that one instead.");
            }
            if (isBeyond(interim, annual)) {
                throw new ProposalRefused("The figure adds up through the year, and the interim target of " + period
                        + " (" + interim.text() + ") is beyond the target of the year (" + annual.text()
                        + "). Correct one of the two.");
            }
        });
    }

    /** The target of a year as asked for, or else as in force; empty where it has none to be reached. */
    private Optional<Target> annual(FinancialYear year, RevisedTerms asked) {
        return Optional.ofNullable(asked.targets().get(year))
                .or(() -> terms().flatMap(terms -> terms.target(year)).map(Dated::value))
                .filter(target -> target.scorable().isPresent());
    }

    private boolean isBeyond(Target interim, Target annual) {
        return indicator.collection().kind() == PeriodKind.CUMULATIVE
                && number(annual)
                        .filter(whole -> whole.signum() >= 0)
                        .flatMap(whole -> number(interim).filter(part -> part.compareTo(whole) > 0))
                        .isPresent();
    }

    private static Optional<BigDecimal> number(Target target) {
        return target.scorable()
                .flatMap(scorable -> scorable.figure(Optional.empty()))
                .flatMap(Figure::number);
    }

    private void requireMeasured(FinancialYear year, Dated<Target> target) {
        target.value()
                .unscored()
                .filter(unscored -> unscored instanceof Unscored.Withdrawn || unscored instanceof Unscored.Dropped)
                .ifPresent(out -> {
                    throw new ProposalRefused(indicator.code() + " is out of the agreement in " + year + " ("
                            + target.agreed().by() + ": " + out.text()
                            + "), so it cannot have a target then. What is measured again needs a measure of its own in"
                            + " the theme’s file.");
                });
    }

    private void requireDifference(RevisedTerms asked) {
        if (terms().filter(asked::isIn).isPresent()) {
            throw new ProposalRefused(
                    "Nothing would change: that is agreed already. Write the targets that are to change, and"
                            + " leave the others blank.");
        }
    }

    private void requireNoneUnderWay(RevisedTerms asked) {
        snapshot.refresh(snapshot.now()).of(indicator).stream()
                .filter(Proposal::isOpen)
                .filter(other -> other.terms().overlaps(asked))
                .findFirst()
                .ifPresent(other -> {
                    throw new ProposalRefused("Proposal " + other.number() + " is under way and changes the same of "
                            + indicator.code() + ". Wait for what becomes of it, or take it back first.");
                });
    }

    private void requireWindow(AskedRevision asked) {
        if (exception(asked).filter(String::isEmpty).isPresent()) {
            Window window = snapshot.agreement().refresh().window().orElseThrow();
            throw new ProposalRefused("Changes are proposed from " + Days.words(window.first()) + " to "
                    + Days.words(window.last()) + ", and today is " + Bounds.words(snapshot.today())
                    + ". If it cannot wait, say why under exception.");
        }
    }

    private Optional<Terms> terms() {
        return indicator.terms(snapshot.now());
    }
}
