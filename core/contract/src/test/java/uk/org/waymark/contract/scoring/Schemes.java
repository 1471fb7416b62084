package uk.org.waymark.contract.scoring;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.org.waymark.contract.scoring.StatusScheme.BetterWhen;

/** The status schemes of four councils, as their published rules state them. */
public final class Schemes {
    /** Better or worse only beyond the acceptable range, 10% unless the indicator declares its own. */
    public static final StatusScheme LEICESTER = scheme("Leicester 2008", BetterWhen.BEYOND_TOLERANCE, "10%");

    /** Green when met, amber when missed by up to 5%, red when missed by more. */
    static final StatusScheme DERBYSHIRE = scheme("Derbyshire", BetterWhen.MET, "5%");

    /** Met, missed within 10%, missed by more. */
    static final StatusScheme MAIDSTONE = scheme("Maidstone", BetterWhen.MET, "10%");

    /** Better than target, on target (up to 10% worse), more than 10% worse. */
    static final StatusScheme DURHAM = scheme("Durham 2008/09", BetterWhen.BEATEN, "10%");

    private Schemes() {}

    static StatusScheme scheme(String title, BetterWhen betterWhen, String tolerance) {
        return new StatusScheme(
                "tried",
                1,
                title,
                LocalDate.parse("2008-04-01"),
                betterWhen,
                Tolerance.parse(tolerance),
                true,
                Stream.of(Performance.values())
                        .map(performance -> new Symbol(performance, performance.code(), "circle"))
                        .toList());
    }

    static StatusScheme named(String council) {
        return switch (council) {
            case "Leicester" -> LEICESTER;
            case "Derbyshire" -> DERBYSHIRE;
            case "Maidstone" -> MAIDSTONE;
            case "Durham" -> DURHAM;
            default -> throw new IllegalArgumentException("No scheme of " + council + " is tried here");
        };
    }
}
