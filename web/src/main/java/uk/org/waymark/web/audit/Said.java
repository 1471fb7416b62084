package uk.org.waymark.web.audit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.AgreementRelease;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Completed;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.PeriodClosed;
import uk.org.waymark.position.reporting.Statement.PeriodOpened;
import uk.org.waymark.position.reporting.Statement.Progress;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;
import uk.org.waymark.position.reporting.Statement.Reopened;
import uk.org.waymark.position.reporting.Statement.ThemeRelease;
import uk.org.waymark.web.words.Words;

/**
 * What an entry says, in words.
 *
 * @param measure the code of the measure it is about, as addresses write it
 * @param about what it is about
 * @param words what is said of it; empty where the kind of entry says it all
 */
public record Said(Optional<String> measure, String about, String words) {

    static Said of(Statement statement) {
        if (statement instanceof OfMeasure ofMeasure) {
            String about = joined(Stream.of(
                    Optional.of(ofMeasure.code().text()),
                    ofMeasure.part(),
                    Optional.of(ofMeasure.period().toString())));
            return new Said(Optional.of(ofMeasure.code().address()), about, ofMeasure(ofMeasure));
        }
        if (statement instanceof PeriodOpened opened) {
            return of(opened.period(), Words.say("audit.said.due", Words.date(opened.due())));
        }
        if (statement instanceof PeriodClosed closed) {
            return of(closed.period(), "");
        }
        if (statement instanceof Completed completed) {
            return other(completed.theme() + ", " + completed.period(), "");
        }
        if (statement instanceof Progress progress) {
            String note = progress.note().isEmpty() ? "" : ": " + progress.note();
            return other(
                    progress.plan() + ", " + progress.action(), progress.state().words() + note);
        }
        if (statement instanceof ThemeRelease release) {
            return other(release.theme(), Words.say("audit.said.release", release.content()));
        }
        if (statement instanceof AgreementRelease release) {
            return other("", Words.say("audit.said.release", release.content()));
        }
        if (statement instanceof PublishedDistribution published) {
            return other(
                    Words.date(published.at()),
                    Words.say(
                            "audit.said.distribution",
                            published.above().toPlainString(),
                            published.near().toPlainString(),
                            published.below().toPlainString(),
                            published.missing().toPlainString()));
        }
        return other("", "");
    }

    private static String ofMeasure(OfMeasure statement) {
        if (statement instanceof Outturn outturn) {
            return joined(Stream.of(
                    Optional.of(outturn.figure().text()),
                    outturn.span(),
                    outturn.provisional() ? Optional.of(Words.say("audit.said.provisional")) : Optional.empty()));
        }
        if (statement instanceof Forecast forecast) {
            return joined(Stream.of(
                    Optional.of(Words.say("mark." + forecast.performance().code())),
                    forecast.projected().map(Figure::text).map(figure -> Words.say("audit.said.projected", figure))));
        }
        if (statement instanceof Commentary commentary) {
            return commentary.text();
        }
        if (statement instanceof Evidence evidence) {
            return evidence.title() + " (" + evidence.address() + ")";
        }
        if (statement instanceof Overruled overruled) {
            return overruled.warning();
        }
        if (statement instanceof Reopened reopened) {
            return Words.say("audit.said.until", Words.date(reopened.until()));
        }
        return "";
    }

    private static Said of(ReportingPeriod period, String words) {
        return other(period.toString(), words);
    }

    private static Said other(String about, String words) {
        return new Said(Optional.empty(), about, words);
    }

    private static String joined(Stream<Optional<String>> texts) {
        return texts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
