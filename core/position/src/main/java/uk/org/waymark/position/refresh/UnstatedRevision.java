package uk.org.waymark.position.refresh;

import java.util.Optional;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;

/**
 * A revision that is in force and not in the file of its theme.
 *
 * @param theme as its file has it
 * @param declared the measure as that file has it
 */
public record UnstatedRevision(Theme theme, Indicator declared, RevisionInForce revision) {

    /** The target that the file has for a year on the day from which the revision is in force. */
    public Optional<Target> declaredTarget(FinancialYear year) {
        return declared.terms(Known.on(revision.from()))
                .flatMap(terms -> terms.target(year))
                .map(Dated::value);
    }

    /** The interim target that the file has for a quarter on that day. */
    public Optional<Target> declaredInterim(ReportingPeriod period) {
        return declared.terms(Known.on(revision.from()))
                .flatMap(terms -> terms.interim(period))
                .map(Dated::value);
    }

    /** The revision as the measure's maintainers put it into their file, behind those that are there. */
    public String fragment() {
        return RevisionFragment.of(revision);
    }
}
