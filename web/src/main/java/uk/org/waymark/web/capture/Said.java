package uk.org.waymark.web.capture;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.position.reporting.Absence;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.GroupSuppressed;
import uk.org.waymark.position.reporting.Statement.GroupWithdrawal;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.InstalmentWithdrawal;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;
import uk.org.waymark.position.reporting.Statement.ManagementWithdrawal;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Withdrawal;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * The words for one kind of statement that is made by capture.
 *
 * @param kind under which the bundle has its words
 * @param words what it says
 */
record Said<S extends OfMeasure>(String kind, Class<S> type, BiFunction<S, Measurement, String> words) {
    private static final Set<Class<?>> FIGURES = Set.of(Outturn.class, Instalment.class, GroupFigure.class);

    private static final List<Said<?>> ALL = List.of(
            new Said<>("figure", Outturn.class, Said::figure),
            new Said<>("none", NoFigure.class, (none, measurement) -> new FigureWords(measurement).none(none)),
            new Said<>("withdrawn", Withdrawal.class, (taken, measurement) -> Words.say("capture.withdrawn")),
            new Said<>("instalment", Instalment.class, Said::instalment),
            new Said<>("withdrawn", InstalmentWithdrawal.class, (taken, measurement) -> taken.text()),
            new Said<>("figure", GroupFigure.class, Said::group),
            new Said<>("none", GroupSuppressed.class, Said::small),
            new Said<>("withdrawn", GroupWithdrawal.class, (taken, measurement) -> Words.say("capture.withdrawn")),
            new Said<>("forecast", Forecast.class, Said::forecast),
            new Said<>("commentary", Commentary.class, (commentary, measurement) -> commentary.text()),
            new Said<>("management", ManagementInformation.class, (said, measurement) -> new FigureWords(measurement)
                    .management(said)),
            new Said<>(
                    "management", ManagementWithdrawal.class, (taken, measurement) -> Words.say("capture.withdrawn")),
            new Said<>("evidence", Evidence.class, (evidence, measurement) -> evidence.title()));

    /** Whether capture has words for it; that a warning was overruled is no news to who overruled it. */
    static boolean isTold(Statement statement) {
        return ALL.stream().anyMatch(said -> said.type.isInstance(statement));
    }

    /** What kind of thing it is: "Figure", "Forecast". */
    static String heading(OfMeasure statement) {
        return Words.say("capture.conflict." + of(statement).kind);
    }

    static String words(OfMeasure statement, Measurement measurement) {
        return of(statement).told(statement, measurement);
    }

    /** That it was recorded of a line. */
    static String recorded(OfMeasure statement, Measurement measurement, String line, boolean restates) {
        Said<?> said = of(statement);
        boolean isFigure = FIGURES.contains(said.type);
        String kind = restates && isFigure ? "restated" : said.kind;
        return Words.say("capture.saved." + kind, line, said.told(statement, measurement));
    }

    private static Said<?> of(OfMeasure statement) {
        return ALL.stream()
                .filter(said -> said.type.isInstance(statement))
                .findFirst()
                .orElseThrow();
    }

    private String told(OfMeasure statement, Measurement measurement) {
        return words.apply(type.cast(statement), measurement);
    }

    private static String figure(Outturn outturn, Measurement measurement) {
        String figure = measurement.words(outturn.figure());
        return outturn.provisional() ? Words.say("changes.provisional", figure) : figure;
    }

    private static String instalment(Instalment instalment, Measurement measurement) {
        String figure = instalment.when().words() + ", " + measurement.words(instalment.figure());
        return instalment.provisional() ? Words.say("changes.provisional", figure) : figure;
    }

    private static String group(GroupFigure group, Measurement measurement) {
        String figure = measurement.words(group.figure());
        return group.provisional() ? Words.say("changes.provisional", figure) : figure;
    }

    private static String small(GroupSuppressed group, Measurement measurement) {
        return new FigureWords(measurement).none(Absence.SUPPRESSED.of(group.subject(), group.held()));
    }

    private static String forecast(Forecast forecast, Measurement measurement) {
        return Words.say("mark." + forecast.performance().code())
                + forecast.projected()
                        .map(figure -> ", " + measurement.words(figure))
                        .orElse("");
    }
}
