package uk.org.waymark.web.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.web.words.Words;

/** Writes the figures and targets of one measurement for a reader. */
public record FigureWords(Measurement measurement) {
    /** The units of which {@link #brief} leaves nothing out. */
    private static final Set<String> WHOLE = Set.of("%", "£", "£ thousand", "£ million", "level");

    /** With the unit: "8.4%", "1,450 homes". */
    public String full(Figure figure) {
        return figure.byPart().isEmpty() ? measurement.words(figure) : inParts(figure, this::full);
    }

    /** Without a long unit, for a table that says the unit once: "8.4%", "1,450", "£10,326k". */
    public String brief(Figure figure) {
        if (!figure.byPart().isEmpty()) {
            return inParts(figure, this::brief);
        }
        return figure instanceof Figure.Amount amount ? brief(amount.shown(measurement)) : measurement.words(figure);
    }

    /** As one number for machines, where it is one: "1450"; a percentage that was counted is rounded as pages show it. */
    public String plain(Figure figure) {
        return figure instanceof Figure.Amount amount
                ? amount.shown(measurement).toPlainString()
                : figure.text();
    }

    /** The brief one with what a percentage was counted from: "98.4% (2,985 of 3,035)". */
    public String counted(Figure figure) {
        return countedFrom(figure)
                .map(ratio -> brief(figure) + " (" + ratio + ")")
                .orElseGet(() -> brief(figure));
    }

    /** What a percentage was counted from: "2,985 of 3,035"; empty where that is not known. */
    public Optional<String> countedFrom(Figure figure) {
        return figure.counted().filter(ratio -> !figure.equals(ratio)).map(measurement::words);
    }

    public String brief(BigDecimal value) {
        String unit = measurement.unit();
        if (unit.startsWith("%")) {
            return measurement.digits(value) + "%";
        }
        return unit.startsWith("£") ? money(measurement.withUnit(value)) : measurement.digits(value);
    }

    /** Thousands and millions are said with every figure, which would be read as pounds without. */
    private static String money(String words) {
        return words.replaceFirst(" thousand\\b.*", "k")
                .replaceFirst(" million\\b.*", "m")
                .replaceFirst(" .*", "");
    }

    /** Why there is no figure, with the one that is held: "too small to show (4 is kept and not shown to the public)". */
    public String none(NoFigure none) {
        return none.held()
                .map(figure -> Words.say("measure.held", none.absence().words(), full(figure)))
                .orElse(none.absence().words());
    }

    /** What there is to go by, and what that rests on: "61.0%; better; The practices’ own count". */
    public String management(ManagementInformation said) {
        return Stream.of(
                        said.figure().map(this::counted),
                        said.judged().map(judged -> Words.say("mark." + judged.code())),
                        Optional.of(said.basis()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /** Whether {@link #brief} leaves out something of the unit that has to be said elsewhere. */
    public Optional<String> unitToSay() {
        String unit = measurement.unit();
        return Optional.of(unit)
                .filter(text -> !WHOLE.contains(text))
                .map(text -> text.startsWith("£") ? text : text.replaceFirst("^% ", ""));
    }

    private static String inParts(Figure figure, Function<Figure, String> words) {
        return figure.byPart().entrySet().stream()
                .map(part -> part.getKey() + " " + words.apply(part.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A target: its figure where it has one, else the words it was agreed in. */
    public String target(Target target, Optional<Figure> baseline) {
        Optional<Scorable.Range> range = target.range();
        if (range.isPresent()) {
            return Words.say(
                    "measure.range",
                    measurement.digits(range.get().low()),
                    brief(range.get().high()));
        }
        if (target instanceof Scorable.OutOf ratio && ratio.estimated()) {
            return Words.say("measure.estimated", brief(ratio.ratio()));
        }
        return target.scorable()
                .flatMap(scorable -> scorable.figure(baseline))
                .map(this::brief)
                .orElse(target.text());
    }

    /** The same with its direction where it has one: "at least 80%", "at most 11.9". */
    public String directed(Target target, Optional<Figure> baseline, Polarity polarity) {
        boolean directed = target.range().isEmpty() && target.scorable().isPresent() && polarity != Polarity.ON_PLAN;
        String figure = target(target, baseline);
        return directed ? Words.say(polarity == Polarity.HIGH ? "target.at-least" : "target.at-most", figure) : figure;
    }

    /** How a target was agreed where its figure alone does not say it. */
    public Optional<String> agreedAs(Target target) {
        if (target instanceof Scorable.Change change) {
            return Optional.of(Words.say("measure.change", inUnit(change), change.from()));
        }
        return target.unscored().map(Unscored::explanation);
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
