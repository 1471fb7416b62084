package uk.org.waymark.ledger.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.Breakdown.Group;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.indicator.RollUp;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.reporting.Absence;
import uk.org.waymark.position.reporting.Subject;

/** Whether there is such a thing to say something about: the measure in the theme, the part, the period. */
record Placement(Desk desk, Optional<Indicator> indicator) {

    /** @param first whether it is the first proposal about its subject */
    List<Finding> findings(Proposal proposal, boolean first) {
        Subject subject = proposal.subject();
        List<Finding> findings = new ArrayList<>();
        if (indicator.isEmpty()) {
            findings.add(Finding.error(
                    Field.MEASURE,
                    subject.code() + " is not a measure of " + desk.themesInWords() + ".",
                    "Correct the code; figures are entered for one’s own theme."));
        }
        if (!desk.agreement().takesFiguresOf(subject.period())) {
            findings.add(Finding.error(
                    Field.PERIOD,
                    subject.period() + " is outside the years of which the agreement takes figures, "
                            + desk.agreement().figuresFrom() + " to "
                            + desk.agreement().lastYear() + ".",
                    "Correct the period."));
        }
        if (!first) {
            findings.add(Finding.error(
                    Field.MEASURE, "There is a second line about " + proposal.about() + ".", "Leave one of them out."));
        }
        indicator.flatMap(its -> part(its, proposal)).ifPresent(findings::add);
        indicator
                .flatMap(its -> proposal.breakdown(its).isPresent() ? group(its, proposal) : when(its, proposal))
                .ifPresent(findings::add);
        return findings;
    }

    /** Whether a figure is of what the measure's are made of, or of the period itself where they are not. */
    private static Optional<Finding> when(Indicator indicator, Proposal proposal) {
        Optional<RollUp> rollUp = indicator.collection().rollUp();
        return proposal.within()
                .map(when -> rollUp.map(made -> instalment(indicator, made, when, proposal))
                        .orElseGet(() -> Optional.of(Finding.error(
                                Field.PERIOD,
                                indicator.code() + " is reported for quarters, and not for " + when.words() + ".",
                                "Write the quarter, such as "
                                        + proposal.subject().period() + "."))))
                .orElseGet(() -> rollUp.flatMap(made -> wholePeriod(indicator, made, proposal)));
    }

    /** A group has a figure of the period, or one that is too small to show, and no more. */
    private static Optional<Finding> group(Indicator indicator, Proposal proposal) {
        if (proposal.within().isPresent()) {
            return Optional.of(Finding.error(
                    Field.PERIOD,
                    "Groups of " + indicator.code() + " are reported for quarters, and not for "
                            + proposal.within().get().words() + ".",
                    "Write the quarter, such as " + proposal.subject().period() + "."));
        }
        if (proposal.forecast().isPresent() || !proposal.projected().isNothing()) {
            return Optional.of(Finding.error(
                    Field.FORECAST,
                    "There is no forecast of a single group.",
                    "Leave it out, or write it in the row of the measure."));
        }
        return proposal.outturn()
                .absence()
                .filter(absence -> absence != Absence.SUPPRESSED)
                .map(absence -> Finding.error(
                        Field.FIGURE,
                        "“" + absence.written() + "” cannot stand for a single group.",
                        "Leave it blank, or say of the measure that there is no figure."));
    }

    private static Optional<Finding> instalment(
            Indicator indicator, RollUp rollUp, CollectionPeriod when, Proposal proposal) {
        if (rollUp.periodOf(when).filter(proposal.subject().period()::equals).isEmpty()) {
            return Optional.of(Finding.error(
                    Field.PERIOD,
                    "No figure of " + indicator.code() + " at "
                            + proposal.subject().period() + " is made of " + when.words() + ".",
                    "It is " + rollUp.words() + "; correct the " + rollUp.of().one() + "."));
        }
        return proposal.outturn()
                .absence()
                .map(absence -> Finding.error(
                        Field.FIGURE,
                        "“" + absence.written() + "” cannot stand for a single "
                                + rollUp.of().one() + ".",
                        "Leave it blank, or say of the quarter that there is no figure."));
    }

    /** An archive may have the figure of a quarter and none of its months. */
    private static Optional<Finding> wholePeriod(Indicator indicator, RollUp rollUp, Proposal proposal) {
        boolean refused =
                proposal.outturn().figure().isPresent() && !proposal.grounds().isArchive();
        String entered = rollUp.enteredWith(proposal.subject().period()).stream()
                .map(CollectionPeriod::code)
                .collect(Collectors.joining(", "));
        return Optional.of(Finding.error(
                        Field.PERIOD,
                        "Figures of " + indicator.code() + " are entered for each "
                                + rollUp.of().one() + ".",
                        entered.isEmpty()
                                ? "Leave this one out."
                                : "In place of " + proposal.subject().period() + ", write " + entered + "."))
                .filter(any -> refused);
    }

    private static Optional<Finding> part(Indicator indicator, Proposal proposal) {
        Optional<String> part = proposal.subject().part();
        boolean unknown = part.isPresent()
                && indicator.breakdownOf(part.get()).isEmpty()
                && indicator.parts().stream().map(Part::id).noneMatch(part.get()::equals);
        boolean ofTheWhole = proposal.outturn().figure().isPresent()
                || proposal.forecast().isPresent()
                || proposal.projected().figure().isPresent();
        if (unknown && !indicator.breakdowns().isEmpty()) {
            return Optional.of(Finding.error(
                    Field.MEASURE,
                    indicator.code() + " has no group “" + part.get() + "”.",
                    "Name one of them: "
                            + indicator.breakdowns().stream()
                                    .flatMap(breakdown -> breakdown.groups().stream())
                                    .map(Group::id)
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
        if (unknown && indicator.parts().isEmpty()) {
            return Optional.of(Finding.error(
                    Field.MEASURE, indicator.code() + " is not reported in parts.", "Leave the part out."));
        }
        if (unknown || (part.isEmpty() && ofTheWhole && !indicator.parts().isEmpty())) {
            return Optional.of(Finding.error(
                    Field.MEASURE,
                    indicator.code() + " is reported in parts.",
                    "Name one of them: "
                            + indicator.parts().stream().map(Part::id).collect(Collectors.joining(", ")) + "."));
        }
        return Optional.empty();
    }
}
