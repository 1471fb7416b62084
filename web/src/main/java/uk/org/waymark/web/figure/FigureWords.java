package uk.org.waymark.web.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.web.words.Words;

/** Writes the figures and targets of one measurement for a reader. */
public record FigureWords(Measurement measurement) {

    /** With the unit: "8.4%", "1,450 homes". */
    public String full(Figure figure) {
        return figure instanceof Figure.Parts parts ? inParts(parts, true) : measurement.words(figure);
    }

    /** Without a long unit, for a table that says the unit once: "8.4%", "1,450", "£10,326". */
    public String brief(Figure figure) {
        if (figure instanceof Figure.Parts parts) {
            return inParts(parts, false);
        }
        return figure instanceof Figure.Amount amount ? brief(amount.value()) : measurement.words(figure);
    }

    public String brief(BigDecimal value) {
        String unit = measurement.unit();
        if (unit.startsWith("%")) {
            return measurement.digits(value) + "%";
        }
        return unit.startsWith("£") ? measurement.withUnit(value).replaceFirst(" .*", "") : measurement.digits(value);
    }

    /** Whether {@link #brief} leaves out something of the unit that has to be said elsewhere. */
    public Optional<String> unitToSay() {
        String unit = measurement.unit();
        return Optional.of(unit)
                .filter(text -> !text.equals("%") && !text.equals("£") && !text.equals("level"))
                .map(text -> text.startsWith("£") ? text : text.replaceFirst("^% ", ""));
    }

    private String inParts(Figure.Parts parts, boolean full) {
        return parts.byPart().entrySet().stream()
                .map(part -> part.getKey() + " " + (full ? full(part.getValue()) : brief(part.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** A target: its figure where it has one, else the words it was agreed in. */
    public String target(Target target, Optional<Figure> baseline) {
        if (target instanceof Scorable.Range range) {
            return Words.say("measure.range", measurement.digits(range.low()), brief(range.high()));
        }
        if (target instanceof Scorable.OutOf ratio && ratio.estimated()) {
            return Words.say("measure.estimated", brief(ratio.ratio()));
        }
        if (target instanceof Scorable scorable) {
            return scorable.figure(baseline).map(this::brief).orElse(scorable.text());
        }
        return target.text();
    }

    /** How a target was agreed where its figure alone does not say it. */
    public Optional<String> agreedAs(Target target) {
        if (target instanceof Scorable.Change change) {
            return Optional.of(Words.say("measure.change", inUnit(change), change.from()));
        }
        if (target instanceof Unscored unscored) {
            return Optional.of(unscored.why());
        }
        return Optional.empty();
    }

    private static String inUnit(Scorable.Change change) {
        BigDecimal by = change.by();
        String signed = (by.signum() > 0 ? "+" : "") + by.toPlainString().replace('-', '\u2212');
        return switch (change.in()) {
            case PERCENT -> signed + "%";
            case POINTS -> Words.say("measure.points", signed);
            case AMOUNT -> signed;
        };
    }
}
