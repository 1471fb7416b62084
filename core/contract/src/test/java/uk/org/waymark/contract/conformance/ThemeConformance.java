package uk.org.waymark.contract.conformance;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.theme.AgreementFit;
import uk.org.waymark.contract.theme.Declaration;
import uk.org.waymark.contract.theme.Theme;

/**
 * Proves that the one theme on the test class path is fit to be installed. A theme's test extends it and is empty.
 *
 * <p>The agreement is looked for on the class path as {@code agreements/<id>.xml}: Leicester's is in the module config; a
 * theme of another agreement brings the file in its test resources.
 */
public abstract class ThemeConformance {
    /** A rule without end fails its test instead of holding the build. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

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
        none(path.notInFolder(moduleFolder()));
    }

    @Test
    final void theAgreementListsTheTheme() {
        none(AgreementFit.unlisted(theme(), agreement()));
    }

    @Test
    final void partnersAndDeliveryGroupAreKnownToTheAgreement() {
        none(AgreementFit.strangers(theme(), agreement()));
    }

    /** All that the product checks at admission too, one by one. */
    @TestFactory
    final Stream<DynamicTest> everyCheckIsPassed() {
        return Stream.of(Check.values())
                .map(check -> DynamicTest.dynamicTest(
                        check.name().toLowerCase(Locale.ROOT).replace('_', ' '), () -> proves(check)));
    }

    private void proves(Check check) {
        Theme theme = theme();
        Declaration files = Declaration.of(theme.declaration());
        Subject subject = Subject.of(files.indicators(), files.actionPlan(), theme::scoringRule, agreement());
        none(assertTimeoutPreemptively(LONGEST, () -> check.faults(subject)));
    }

    private Theme theme() {
        assumeTrue(path.findOnly().isPresent(), "Looked at once there is exactly one theme and its files are valid");
        return path.findOnly().orElseThrow();
    }

    private Agreement agreement() {
        return AgreementOnPath.find(getClass().getClassLoader(), theme());
    }

    /** The name of the folder a build runs a module's tests in. */
    private static String moduleFolder() {
        String folder = System.getProperty("basedir", System.getProperty("user.dir"));
        return Path.of(folder).toAbsolutePath().normalize().getFileName().toString();
    }

    private static void none(List<Fault> faults) {
        if (!faults.isEmpty()) {
            fail(faults.stream().map(Fault::toString).collect(Collectors.joining("\n", "\n", "\n")));
        }
    }
}
