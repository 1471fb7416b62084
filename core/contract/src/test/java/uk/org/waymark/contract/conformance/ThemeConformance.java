package uk.org.waymark.contract.conformance;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.Fault;

/**
 * Proves that the one theme on the test class path is fit to be installed. A theme's test extends it and is empty.
 *
 * <p>The agreement is looked for on the class path as {@code agreements/<id>.xml}: Leicester's is in the module config; a
 * theme of another agreement brings the file in its test resources.
 */
public abstract class ThemeConformance {
    private final ThemesOnPath path = ThemesOnPath.of(getClass().getClassLoader());

    @Test
    final void thereIsExactlyOneTheme() {
        none(path.notExactlyOne());
    }

    @Test
    final void theFilesAreValid() {
        none(path.faults());
    }

    @Test
    final void theIdIsTheNameOfTheFolder() {
        proves(Check.ID_IS_FOLDER);
    }

    @Test
    final void theAgreementListsTheTheme() {
        proves(Check.LISTED);
    }

    @Test
    final void codesAreWellFormedAndUnique() {
        proves(Check.CODES);
    }

    @Test
    final void partnersAndDeliveryGroupAreKnownToTheAgreement() {
        proves(Check.BODIES_KNOWN);
    }

    @Test
    final void everyYearHasATargetOrAStatedReason() {
        proves(Check.EVERY_YEAR);
    }

    @Test
    final void interimTargetsAgreeWithTheAnnualTarget() {
        proves(Check.PROFILE);
    }

    @Test
    final void figuresReadFromTheirTextGiveTheSameText() {
        proves(Check.ROUND_TRIP);
    }

    @Test
    final void anOutturnEqualToItsTargetIsNeverWorse() {
        proves(Check.EQUAL_IS_NOT_WORSE);
    }

    @Test
    final void aBetterOutturnNeverRatesWorse() {
        proves(Check.BETTER_IS_NOT_WORSE);
    }

    @Test
    final void placeholdersAndWithdrawnMeasuresAreNotRated() {
        proves(Check.UNSCORED_NOT_RATED);
    }

    @Test
    final void plansAndActionsHaveOwners() {
        proves(Check.OWNERS);
    }

    @Test
    final void actionsAreDueWithinTheTerm() {
        proves(Check.DUE_IN_TERM);
    }

    @Test
    final void plansAreForIndicatorsOfTheTheme() {
        proves(Check.PLAN_INDICATORS);
    }

    @Test
    final void fundsAddUpOrSayWhyNot() {
        proves(Check.FUNDS);
    }

    private void proves(Check check) {
        assumeTrue(path.findOnly().isPresent(), "Looked at once there is exactly one theme and its files are valid");
        var theme = path.findOnly().orElseThrow();
        Agreement agreement = AgreementOnPath.find(getClass().getClassLoader(), theme);
        none(check.faults(new Subject(theme, agreement, Subject.moduleFolder())));
    }

    private static void none(List<Fault> faults) {
        if (!faults.isEmpty()) {
            fail(faults.stream().map(Fault::toString).collect(Collectors.joining("\n", "\n", "\n")));
        }
    }
}
