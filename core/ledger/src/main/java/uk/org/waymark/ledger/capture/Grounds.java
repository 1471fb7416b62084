package uk.org.waymark.ledger.capture;

import java.time.Instant;
import java.util.Optional;

/**
 * Why a proposal is as it is, and where it comes from.
 *
 * @param reason why a figure that stands is changed
 * @param overruling why a figure stands although there are warnings about it
 * @param source the document it was taken from
 * @param knownFrom since when that document was known, for an archive; empty for what is reported now
 */
public record Grounds(
        Optional<String> reason, Optional<String> overruling, Optional<String> source, Optional<Instant> knownFrom) {
    public static final Grounds NONE =
            new Grounds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Grounds {
        reason = reason.map(String::strip).filter(text -> !text.isEmpty());
        overruling = overruling.map(String::strip).filter(text -> !text.isEmpty());
        source = source.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether it is taken from a document of an earlier day. */
    public boolean isArchive() {
        return knownFrom.isPresent();
    }

    /** Why warnings about a figure are overruled; an archive's stands as its document prints it. */
    Optional<String> whyItStands() {
        return overruling.or(
                () -> source.filter(any -> isArchive()).map(document -> "It stands as printed in " + document + "."));
    }

    public Grounds withReason(String text) {
        return new Grounds(Optional.of(text), overruling, source, knownFrom);
    }

    public Grounds withOverruling(String text) {
        return new Grounds(reason, Optional.of(text), source, knownFrom);
    }

    public Grounds withSource(String document) {
        return new Grounds(reason, overruling, Optional.of(document), knownFrom);
    }

    public Grounds withKnownFrom(Instant moment) {
        return new Grounds(reason, overruling, source, Optional.of(moment));
    }
}
