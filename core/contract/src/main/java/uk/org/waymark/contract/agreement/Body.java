package uk.org.waymark.contract.agreement;

import java.util.Optional;

/**
 * A partner organisation or a delivery group.
 *
 * @param note what a reader should know of it, in a few words after its name, such as that it may be another partner by
 *     another name
 */
public record Body(String id, String name, Optional<String> note) {

    /** A body of which nothing is to be noted, as bodies were made before any had a note. */
    public Body(String id, String name) {
        this(id, name, Optional.empty());
    }
}
