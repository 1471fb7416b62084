package uk.org.waymark.ledger.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
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
                    Field.MEASURE, "There is a second line about " + subject + ".", "Leave one of them out."));
        }
        indicator.flatMap(its -> part(its, proposal)).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> part(Indicator indicator, Proposal proposal) {
        Optional<String> part = proposal.subject().part();
        boolean unknown =
                part.isPresent() && indicator.parts().stream().map(Part::id).noneMatch(part.get()::equals);
        boolean ofTheWhole = proposal.outturn().figure().isPresent()
                || proposal.forecast().isPresent()
                || proposal.projected().figure().isPresent();
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
