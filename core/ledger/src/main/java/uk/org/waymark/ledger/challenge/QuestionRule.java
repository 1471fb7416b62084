package uk.org.waymark.ledger.challenge;

import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.reporting.Matter;
import uk.org.waymark.position.risk.RiskRegister;

/** The conditions of what is asked, and of what is written about it. */
record QuestionRule(Snapshot snapshot) implements Matter.Reader<Matter> {
    private static final int LONGEST = 2000;

    /** The text without blanks around it, where there is one and it is not too long. */
    static String sound(String text, String what) {
        if (text.isBlank()) {
            throw new QuestionRefused(what + " is empty. Write it, and send it again.");
        }
        return brief(text, what);
    }

    /** The same of a text that may be empty. */
    static String brief(String text, String what) {
        // Browsers send two characters for the end of a line, and count one.
        String brief = text.strip().replace("\r\n", "\n");
        if (brief.length() > LONGEST) {
            throw new QuestionRefused(what + " has " + brief.length() + " characters; " + LONGEST
                    + " is the most. Shorten it, and point to a document for the rest.");
        }
        return brief;
    }

    /** The matter as the definitions name it, where the agreement has it. */
    Matter existing(Matter about) {
        return about.by(this);
    }

    @Override
    public Matter measure(Matter.OfMeasure asked) {
        return new Matter.OfMeasure(code(asked.code()), reported(asked.period()));
    }

    private IndicatorCode code(IndicatorCode asked) {
        return snapshot.definitions().themes().stream()
                .flatMap(theme -> theme.indicators().stream())
                .filter(indicator -> indicator.isCalled(asked.text()))
                .findFirst()
                .map(Indicator::code)
                .orElseThrow(() -> new QuestionRefused("The agreement has no measure “" + asked
                        + "” now. Ask about one of its measures, from the page of that measure."));
    }

    private ReportingPeriod reported(ReportingPeriod period) {
        if (!snapshot.periodsBegun().contains(period)) {
            throw new QuestionRefused(period + " is not a period of the agreement that has begun. Choose one from "
                    + snapshot.agreement().periods().get(0) + " to "
                    + ReportingPeriod.containing(snapshot.today()) + ".");
        }
        return period;
    }

    @Override
    public Matter action(Matter.OfAction asked) {
        return snapshot.position(snapshot.latestPeriodToShow(snapshot.now()), snapshot.now()).themes().stream()
                .flatMap(theme -> theme.plans().stream())
                .filter(plan -> plan.plan().id().equals(asked.plan()))
                .flatMap(plan -> plan.actions().stream())
                .filter(action -> action.action().id().equals(asked.action()))
                .<Matter>map(action -> asked)
                .findFirst()
                .orElseThrow(() -> new QuestionRefused("There is no action “" + asked.action() + "” in a plan “"
                        + asked.plan() + "” now. Ask about an action from the page of its plan."));
    }

    @Override
    public Matter proposal(Matter.OfProposal asked) {
        return snapshot.refresh(snapshot.now())
                .find(asked.proposal())
                .filter(proposal -> proposal.code().key().equals(asked.code().key()))
                .<Matter>map(proposal -> new Matter.OfProposal(proposal.code(), proposal.number()))
                .orElseThrow(() -> new QuestionRefused("There is no proposal " + asked.proposal() + " about "
                        + asked.code() + ". Ask about a proposal from the page of the measure’s targets."));
    }

    @Override
    public Matter section(Matter.OfSection asked) {
        return Optional.of(asked.period())
                .filter(snapshot.agreement()::covers)
                .flatMap(period ->
                        snapshot.selfAssessment(period, snapshot.now()).find(asked.section()))
                .<Matter>map(section -> new Matter.OfSection(asked.period(), section.number()))
                .orElseThrow(() -> new QuestionRefused("The review of " + asked.period() + " has no section “"
                        + asked.section() + "”. Ask about a section from its own page."));
    }

    @Override
    public Matter risk(Matter.OfRisk asked) {
        return RiskRegister.of(snapshot.entries(), snapshot.now())
                .find(asked.risk())
                .<Matter>map(risk -> new Matter.OfRisk(risk.theme(), risk.id()))
                .orElseThrow(() -> new QuestionRefused(
                        "There is no risk “" + asked.risk() + "”. Ask about a risk from its own page."));
    }
}
