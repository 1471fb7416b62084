package uk.org.waymark.position.comparison;

import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.comparison.Difference.OfBaseline;
import uk.org.waymark.position.comparison.Difference.OfNote;
import uk.org.waymark.position.comparison.Difference.OfTarget;

/** Finds what was agreed differently about a measure; what a revision only says again is no difference. */
record AgreedAnew(Optional<Terms> before, Terms after) {

    Stream<Difference> differences() {
        return Stream.of(baseline().stream(), targets(), profile(), notes()).flatMap(differences -> differences);
    }

    private Optional<Difference> baseline() {
        Optional<Baseline> was = before.flatMap(Terms::baseline).map(Dated::value);
        return after.baseline()
                .filter(is -> !was.equals(Optional.of(is.value())))
                .map(is -> new OfBaseline(was, is.value(), is.agreed()));
    }

    private Stream<Difference> targets() {
        return after.targets().entrySet().stream().flatMap(entry -> {
            Optional<Target> was =
                    before.flatMap(terms -> terms.target(entry.getKey())).map(Dated::value);
            Dated<Target> is = entry.getValue();
            return isAnother(was, is.value())
                    ? Stream.of(new OfTarget(entry.getKey(), Optional.empty(), was, is.value(), is.agreed()))
                    : Stream.empty();
        });
    }

    private Stream<Difference> profile() {
        return after.profile().entrySet().stream().flatMap(entry -> {
            Optional<Target> was =
                    before.flatMap(terms -> terms.interim(entry.getKey())).map(Dated::value);
            Dated<Target> is = entry.getValue();
            return isAnother(was, is.value())
                    ? Stream.of(new OfTarget(
                            entry.getKey().year(), Optional.of(entry.getKey()), was, is.value(), is.agreed()))
                    : Stream.empty();
        });
    }

    private Stream<Difference> notes() {
        return after.notes().stream()
                .filter(note -> before.stream()
                        .flatMap(terms -> terms.notes().stream())
                        .noneMatch(known -> known.value().equals(note.value())))
                .map(note -> new OfNote(note.value(), note.agreed()));
    }

    private static boolean isAnother(Optional<Target> was, Target is) {
        return was.isEmpty() || !(was.get().equals(is) || was.get().text().equals(is.text()));
    }
}
