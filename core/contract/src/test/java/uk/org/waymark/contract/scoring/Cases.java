package uk.org.waymark.contract.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Scorable;

/** Cases to judge, written as a performance officer writes them: "2.42", "10/23", "level 4", "10..15". */
public final class Cases {
    private static final String LEVEL = "level ";
    private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2008/09 Q2");

    private Cases() {}

    public static ScoringCase of(String outturn, String target, Polarity polarity, int decimals, StatusScheme scheme) {
        return of(figure(outturn), target(target), polarity, decimals, scheme, Optional.empty());
    }

    static ScoringCase of(
            Figure outturn,
            Scorable target,
            Polarity polarity,
            int decimals,
            StatusScheme scheme,
            Optional<Tolerances> own) {
        return new ScoringCase(
                PERIOD,
                outturn,
                target,
                "the interim target",
                Optional.empty(),
                new Measurement(shape(outturn), "unit", decimals, polarity),
                scheme.tolerancesFor(own),
                scheme,
                Optional.empty());
    }

    static Figure figure(String text) {
        if (text.startsWith(LEVEL)) {
            return Shape.LEVEL.parse(text.substring(LEVEL.length()));
        }
        return (text.contains("/") ? Shape.RATIO : Shape.AMOUNT).parse(text);
    }

    static Scorable target(String text) {
        int dots = text.indexOf("..");
        if (dots > 0) {
            return new Scorable.Range(
                    new BigDecimal(text.substring(0, dots)), new BigDecimal(text.substring(dots + 2)));
        }
        return targetAt(figure(text));
    }

    static Scorable targetAt(Figure figure) {
        if (figure instanceof Figure.Ratio ratio) {
            return new Scorable.OutOf(ratio, false);
        }
        return figure instanceof Figure.Level level
                ? new Scorable.AtLevel(level)
                : new Scorable.Exact((Figure.Amount) figure);
    }

    private static Shape shape(Figure figure) {
        if (figure instanceof Figure.Ratio) {
            return Shape.RATIO;
        }
        return figure instanceof Figure.Level ? Shape.LEVEL : Shape.AMOUNT;
    }
}
