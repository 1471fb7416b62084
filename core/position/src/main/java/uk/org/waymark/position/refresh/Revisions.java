package uk.org.waymark.position.refresh;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;

/**
 * The revisions that were put in force in the ledger. Each counts beside the theme's file for as long as that does not
 * state the same; from then on the file alone is read.
 *
 * @param inForce in the order in which they became known
 */
public record Revisions(List<RevisionInForce> inForce) {
    public Revisions {
        inForce = List.copyOf(inForce);
    }

    /** The revisions known at a moment. */
    public static Revisions of(Entries entries, Known known) {
        return new Revisions(
                entries.of(RevisionInForce.class, known).map(Entry::statement).toList());
    }

    /** The revisions of a theme's measures that its file does not state. */
    public Revisions missingIn(Theme declared) {
        return new Revisions(inForce.stream()
                .filter(revision -> find(declared, revision)
                        .filter(indicator -> !isStated(indicator, revision))
                        .isPresent())
                .toList());
    }

    /** The theme with them; itself where there are none. */
    public Theme over(Theme declared) {
        return inForce.isEmpty()
                ? declared
                : new RevisedTheme(
                        declared, declared.indicators().stream().map(this::over).toList());
    }

    private Indicator over(Indicator declared) {
        return inForce.stream()
                .filter(revision -> declared.isCalled(revision.code().text()))
                .map(revision -> revision.terms().asAgreed(revision.from(), revision.by(), revision.why()))
                .reduce(declared, Indicator::revisedBy, (one, other) -> other);
    }

    /** The same beside the measures as the file has them, in the order in which they became known. */
    public Stream<UnstatedRevision> unstated(Theme declared) {
        return missingIn(declared).inForce.stream()
                .flatMap(
                        revision -> find(declared, revision)
                                .map(indicator -> new UnstatedRevision(declared, indicator, revision))
                                .stream());
    }

    private static Optional<Indicator> find(Theme declared, RevisionInForce revision) {
        return declared.indicators().stream()
                .filter(indicator -> indicator.isCalled(revision.code().text()))
                .findFirst();
    }

    private static boolean isStated(Indicator declared, RevisionInForce revision) {
        return declared.terms(Known.on(revision.from()))
                .filter(revision.terms()::isIn)
                .isPresent();
    }
}
