package uk.org.waymark.web.home;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.ledger.work.Change;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * A change as a reader sees it.
 *
 * @param marks the rating before and after, where one moved
 * @param path of the page that gives the reason; {@code step} the words of the link to it
 */
public record ChangeView(LocalDate date, String day, String words, Optional<Moved> marks, String path, String step) {

    /** A rating that became another. */
    public record Moved(Mark before, Mark after) {}

    static ChangeView of(Change change, StatusScheme scheme) {
        return new ChangeView(
                change.day(),
                Words.date(change.day()),
                words(change),
                change instanceof Change.Rerated rerated
                        ? Optional.of(new Moved(
                                Mark.of(scheme, rerated.before().performance()),
                                Mark.of(scheme, rerated.after().performance())))
                        : Optional.empty(),
                change.path(),
                Words.say(change instanceof Change.Rerated ? "home.change.why" : "home.change.see"));
    }

    private static String words(Change change) {
        if (change instanceof Change.Rerated rerated) {
            return rerated(rerated);
        }
        if (change instanceof Change.Retargeted retargeted) {
            return Words.say(
                    "home.change.target",
                    retargeted.measure().code(),
                    retargeted.measure().indicator().briefTitle(),
                    Words.date(retargeted.revision().from()));
        }
        if (change instanceof Change.Reported reported) {
            return Words.counted(
                    "home.change.reported",
                    reported.measures(),
                    reported.title(),
                    reported.measures(),
                    reported.period(),
                    reported.worse());
        }
        if (change instanceof Change.SignedOff signed) {
            return Words.counted(
                    "home.change.signed", signed.measures(), signed.title(), signed.measures(), signed.period());
        }
        if (change instanceof Change.Submitted submitted) {
            return Words.say("home.change.submitted", submitted.title(), submitted.period());
        }
        Change.Cycled cycled = (Change.Cycled) change;
        return cycled.due()
                .map(due -> Words.say("home.change.opened", cycled.period(), Words.date(due)))
                .orElseGet(() -> Words.say("home.change.closed", cycled.period()));
    }

    private static String rerated(Change.Rerated change) {
        FigureWords figures = new FigureWords(change.measure().indicator().reportedMeasurement());
        String was = figure(change.before(), figures);
        String is = figure(change.after(), figures);
        String measure = change.measure().code()
                + change.after().part().map(part -> " (" + part + ")").orElse("");
        return was.equals(is)
                ? Words.say("home.change.judged", measure, change.after().period(), is)
                : Words.say("home.change.corrected", measure, change.after().period(), was, is);
    }

    private static String figure(Reading reading, FigureWords figures) {
        return reading.figure().map(figures::full).orElse("");
    }
}
