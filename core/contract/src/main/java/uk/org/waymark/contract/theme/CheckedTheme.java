package uk.org.waymark.contract.theme;

import java.util.Optional;
import uk.org.waymark.contract.conformance.Conformance;

/**
 * A theme that fits its agreement, with the result of its checks. One that failed is withheld: it is not installed, but
 * what was installed of it before goes on, and is judged by its rules.
 *
 * @param trialFault why its rules could not be tried to the end; they stay in use until they fail on a real figure
 * @since 1
 */
public record CheckedTheme(InstalledTheme theme, Conformance result, Optional<String> trialFault) {

    /** Whether it may be installed. */
    public boolean passed() {
        return result.faults().isEmpty();
    }
}
