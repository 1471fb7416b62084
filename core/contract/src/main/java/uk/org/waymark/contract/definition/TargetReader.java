package uk.org.waymark.contract.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Scorable.ChangeIn;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;

/** Reads a {@code <target>} or {@code <interim>}, whose one child names the kind of target. */
final class TargetReader {
    private static final Map<String, Shape> SHAPE_OF_KIND = Map.of("ratio", Shape.RATIO, "level", Shape.LEVEL);

    private final Faults faults;
    private final FigureReader figures;

    TargetReader(Faults faults, FigureReader figures) {
        this.faults = faults;
        this.figures = figures;
    }

    Optional<Target> annual(Element target) {
        return read(target.children().get(0), figures.annualShape(), figures.annualInParts());
    }

    Optional<Target> interim(Element target) {
        return read(target.children().get(0), figures.interimShape(), figures.interimInParts());
    }

    private Optional<Target> read(Element kind, Shape shape, boolean inParts) {
        Optional<Target> unscored = unscored(kind);
        if (unscored.isPresent()) {
            return unscored;
        }
        refuseAnotherShape(kind, shape, inParts);
        return switch (kind.name()) {
            case "exact" -> Optional.of(new Scorable.Exact(Figure.Amount.of(kind.text())));
            case "range" -> faults.text(kind, TargetReader::range);
            case "ratio" ->
                faults.text(kind, Shape.RATIO::parse)
                        .map(figure ->
                                new Scorable.OutOf((Figure.Ratio) figure, Truth.of(kind.attribute("estimated"))));
            case "level" ->
                faults.text(kind, Shape.LEVEL::parse).map(figure -> new Scorable.AtLevel((Figure.Level) figure));
            case "parts" -> figures.inParts(kind, kind.children("part"), shape).map(Scorable.InParts::new);
            case "change" ->
                Optional.of(new Scorable.Change(
                        new BigDecimal(kind.attribute("by")), changeIn(kind), kind.attribute("from"), gives(kind)));
            case "against-prediction" ->
                Optional.of(new Scorable.AgainstPrediction(
                        new BigDecimal(kind.attribute("by")),
                        changeIn(kind),
                        kind.findAttribute("predicted").map(BigDecimal::new),
                        gives(kind)));
            default ->
                throw new IllegalStateException("The schema has a kind of target that is not read: " + kind.name());
        };
    }

    private Optional<Target> unscored(Element kind) {
        return switch (kind.name()) {
            case "placeholder" -> Optional.of(placeholder(kind));
            case "withdrawn" -> Optional.of(new Unscored.Withdrawn(kind.text()));
            case "dropped" -> Optional.of(new Unscored.Dropped(kind.text()));
            case "not-applicable" ->
                Optional.of(new Unscored.NotApplicable(kind.text(), Truth.of(kind.attribute("placeholder"))));
            case "held-elsewhere" -> Optional.of(new Unscored.HeldElsewhere(kind.text()));
            case "monitored" -> Optional.of(new Unscored.Monitored(kind.text()));
            case "not-in-sources" -> Optional.of(new Unscored.NotInSources(kind.text()));
            default -> Optional.empty();
        };
    }

    private Target placeholder(Element kind) {
        Optional<LocalDate> due =
                kind.attribute("due").equals("not stated") ? Optional.empty() : faults.date(kind, "due");
        return new Unscored.Placeholder(
                Constants.named(Unscored.Placeholder.Reason.class, kind.attribute("reason")),
                due,
                kind.text(),
                kind.findAttribute("unconfirmed").isEmpty());
    }

    private void refuseAnotherShape(Element kind, Shape shape, boolean inParts) {
        if (inParts != kind.name().equals("parts")) {
            faults.add(kind.fault(
                    inParts
                            ? "this measure is in parts, so its target is written <parts>, not <" + kind.name() + ">"
                            : "this measure has no parts here; write its target as a single figure"));
        } else if (!inParts && SHAPE_OF_KIND.getOrDefault(kind.name(), Shape.AMOUNT) != shape) {
            faults.add(kind.fault("figures here have the shape \"" + Constants.name(shape)
                    + "\", so the target cannot be <" + kind.name() + ">"));
        }
    }

    private static Target range(String text) {
        int dots = text.indexOf("..");
        return new Scorable.Range(new BigDecimal(text.substring(0, dots)), new BigDecimal(text.substring(dots + 2)));
    }

    private static ChangeIn changeIn(Element kind) {
        return Constants.named(ChangeIn.class, kind.attribute("in"));
    }

    private static Optional<Figure.Amount> gives(Element kind) {
        return kind.findAttribute("gives").map(Figure.Amount::of);
    }
}
