package uk.org.waymark.ledger.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Figure.Amount;
import uk.org.waymark.contract.figure.Figure.Level;
import uk.org.waymark.contract.figure.Figure.Parts;
import uk.org.waymark.contract.figure.Figure.Ratio;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.contract.target.Unscored.Placeholder;

/** The text of a target that is proposed: a figure, a range, or the kind of year without one and why. */
final class TargetText {
    private static final String NO_DATE = "-";

    private TargetText() {}

    static String write(Target target) {
        if (target instanceof Scorable.Range range) {
            return range.kind() + " " + range.text();
        }
        if (target instanceof Placeholder open) {
            return open.kind() + " " + open.reason().name().toLowerCase(Locale.ROOT) + " "
                    + open.due().map(LocalDate::toString).orElse(NO_DATE) + " " + open.why();
        }
        return target.unscored()
                .map(unscored -> unscored.kind() + " " + unscored.why())
                .orElseGet(() -> write(figure(target)));
    }

    private static Figure figure(Target target) {
        return target.scorable()
                .flatMap(scorable -> scorable.figure(Optional.empty()))
                .orElseThrow(() -> new IllegalArgumentException("No revision states a target like " + target));
    }

    static Target read(String text) {
        String kind = word(text);
        String rest = rest(text);
        return switch (kind) {
            case "range" -> range(rest);
            case "placeholder" -> placeholder(rest);
            case "withdrawn" -> new Unscored.Withdrawn(rest);
            case "dropped" -> new Unscored.Dropped(rest);
            case "not-applicable" -> new Unscored.NotApplicable(rest, true);
            case "monitored" -> new Unscored.Monitored(rest);
            default -> target(readFigure(text));
        };
    }

    private static Target target(Figure figure) {
        if (figure instanceof Ratio ratio) {
            return new Scorable.OutOf(ratio, false);
        }
        if (figure instanceof Level level) {
            return new Scorable.AtLevel(level);
        }
        return figure instanceof Parts parts ? new Scorable.InParts(parts) : new Scorable.Exact((Amount) figure);
    }

    static String write(Figure figure) {
        return figure instanceof Parts parts
                ? "parts "
                        + parts.byPart().entrySet().stream()
                                .map(part -> part.getKey() + "=" + write(part.getValue()))
                                .collect(Collectors.joining("; "))
                : FigureText.shape(figure).name().toLowerCase(Locale.ROOT) + " " + figure.text();
    }

    static Figure readFigure(String text) {
        return word(text).equals("parts")
                ? parts(rest(text))
                : FigureText.read(Shape.valueOf(word(text).toUpperCase(Locale.ROOT)), rest(text));
    }

    private static Parts parts(String text) {
        Map<String, Figure> byPart = new LinkedHashMap<>();
        Stream.of(text.split("; ")).forEach(part -> {
            int equals = part.indexOf('=');
            byPart.put(part.substring(0, equals), readFigure(part.substring(equals + 1)));
        });
        return new Parts(byPart);
    }

    private static Target range(String text) {
        int dots = text.indexOf("..");
        return new Scorable.Range(new BigDecimal(text.substring(0, dots)), new BigDecimal(text.substring(dots + 2)));
    }

    private static Target placeholder(String text) {
        String reason = word(text);
        String due = word(rest(text));
        return new Placeholder(
                Placeholder.Reason.valueOf(reason.toUpperCase(Locale.ROOT)),
                Optional.of(due).filter(date -> !date.equals(NO_DATE)).map(LocalDate::parse),
                rest(rest(text)));
    }

    private static String word(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String rest(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? "" : text.substring(end + 1);
    }
}
