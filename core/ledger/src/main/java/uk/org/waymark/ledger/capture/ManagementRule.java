package uk.org.waymark.ledger.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.capture.Proposal.Management;
import uk.org.waymark.position.TargetInForce;
import uk.org.waymark.position.checking.Checks;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.reporting.Subject;

/** What management information needs: something that rates the measure, and what it rests on. */
record ManagementRule(Indicator indicator, Subject subject, Known known) {
    private static final String RATE = "Choose better, within or worse, as you judge it.";

    /** @param stands whether there is some already, which can be taken back */
    List<Finding> findings(Management said, boolean stands) {
        if (said.isNothing()) {
            return List.of();
        }
        if (said.withdrawn()) {
            return withdrawal(said, stands);
        }
        List<Finding> findings = new ArrayList<>();
        figure(said, findings);
        rating(said).ifPresent(findings::add);
        if (said.basis().isEmpty()) {
            findings.add(error(
                    "It does not say what the management information rests on.",
                    "Say what was counted or seen, by whom and until when."));
        }
        return findings;
    }

    private List<Finding> withdrawal(Management said, boolean stands) {
        if (!stands) {
            return List.of(error(
                    "There is no management information for " + subject.whole() + " to withdraw.", "Leave it blank."));
        }
        return said.basis().isEmpty()
                ? List.of(error(
                        "It withdraws the management information for " + subject.whole() + " and does not say why.",
                        "Say what was wrong with it."))
                : List.of();
    }

    private void figure(Management said, List<Finding> findings) {
        said.figure().fault().map(fault -> error(fault.wrong(), fault.remedy())).ifPresent(findings::add);
        if (said.figure().absence().isPresent() || said.figure().isWithdrawn()) {
            findings.add(error("“No figure” rates nothing.", "Leave the early figure blank. " + RATE));
        }
        said.figure().figure().ifPresent(figure -> {
            if (indicator.parts().isEmpty()) {
                findings.addAll(Checks.ofProjected(indicator, figure).stream()
                        .map(finding -> error(finding.wrong(), finding.remedy()))
                        .toList());
            } else {
                findings.add(error(
                        indicator.code() + " is reported in parts, and one early figure cannot stand for them.",
                        "Leave it blank and rate the measure as a whole."));
            }
        });
    }

    private Optional<Finding> rating(Management said) {
        if (said.judged().isPresent()) {
            return said.judged().filter(judged -> !judged.isRated()).map(none -> error("It rates nothing.", RATE));
        }
        if (said.figure().isNothing()) {
            return Optional.of(error("There is neither an early figure nor a rating.", RATE));
        }
        return said.figure().figure().isPresent() && !isRatedByTarget()
                ? Optional.of(error("No target rates an early figure for " + subject.period() + ".", RATE))
                : Optional.empty();
    }

    private boolean isRatedByTarget() {
        return TargetInForce.of(indicator, subject.period(), known)
                .filter(inForce -> inForce.target().unscored().isEmpty())
                .isPresent();
    }

    private static Finding error(String wrong, String remedy) {
        return Finding.error(Field.MANAGEMENT, wrong, remedy);
    }
}
