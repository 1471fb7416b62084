package uk.org.waymark.contract.theme;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.definition.Fault;

/**
 * A theme that somebody means to install, checked as an installation would.
 *
 * @param theme with the rules in Java that are here, so that its effect can be tried; empty where its files cannot be read
 * @param checks how many were made; none where its files cannot be read
 * @param faults everything that keeps it from being installed, as written
 * @since 1
 */
public record ExaminedTheme(Optional<Theme> theme, int checks, List<Fault> faults) {
    public ExaminedTheme {
        faults = List.copyOf(faults);
    }
}
