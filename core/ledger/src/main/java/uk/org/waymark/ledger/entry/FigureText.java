package uk.org.waymark.ledger.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Shape;

/** How a figure stands in the body of an entry: its digits as entered, and its shape. */
final class FigureText {
    private FigureText() {}

    static Body write(Figure figure) {
        return Body.empty()
                .with("figure", figure.text())
                .with("shape", shape(figure).name().toLowerCase(Locale.ROOT));
    }

    /** The figure of a body that may have none. */
    static Optional<Figure> find(Body body) {
        return body.find("figure").map(digits -> read(body));
    }

    static Figure read(Body body) {
        return read(Shape.valueOf(body.text("shape").toUpperCase(Locale.ROOT)), body.text("figure"));
    }

    static Figure read(Shape shape, String digits) {
        // A percentage that was counted is an amount by its shape and so many out of so many by its digits.
        return shape == Shape.AMOUNT && digits.contains("/")
                ? Shape.RATIO.parse(digits).counted().map(Figure.Amount::of).orElseThrow()
                : shape.parse(digits);
    }

    static Shape shape(Figure figure) {
        return Stream.of(Shape.values())
                .filter(figure::isOf)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + figure.text() + "\" is in parts; enter each part by itself"));
    }
}
