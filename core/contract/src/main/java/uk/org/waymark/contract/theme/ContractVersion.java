package uk.org.waymark.contract.theme;

import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * The version of the contract. A theme’s jar states in its manifest which one it was built for, as {@code
 * Waymark-Contract: 1}; one that states none was built for 1.
 *
 * @since 1
 */
public final class ContractVersion {
    /** This product’s. Raised when something is added that a theme can need. */
    public static final int CURRENT = 1;

    private static final Attributes.Name ENTRY = new Attributes.Name("Waymark-Contract");

    private ContractVersion() {}

    /** What is wrong with the version that a jar was built for; empty when the jar can be used here. */
    static Optional<String> fault(Manifest manifest) {
        String stated = manifest.getMainAttributes().getValue(ENTRY);
        if (stated == null) {
            return Optional.empty();
        }
        if (!stated.strip().matches("[1-9][0-9]{0,5}")) {
            return Optional.of(ENTRY + " is \"" + stated
                    + "\"; write the number of the contract it was built for, such as " + CURRENT);
        }
        return Integer.parseInt(stated.strip()) <= CURRENT
                ? Optional.empty()
                : Optional.of("this jar was built for contract " + stated.strip() + ", and this Waymark has contract "
                        + CURRENT + "; install a newer Waymark, or build the jar against contract " + CURRENT);
    }
}
