package uk.org.waymark.web.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RolledUp;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * A line of the page: a row, or one of the months or terms that the figure of a row is made of.
 *
 * @param within the month or term; empty for the row itself
 */
record CaptureLine(CaptureRow row, Optional<CollectionPeriod> within) {

    /** The lines of a row: those of its months or terms, in order, and its own. */
    static List<CaptureLine> of(CaptureRow row) {
        List<CaptureLine> lines = new ArrayList<>();
        row.instalments().keySet().forEach(when -> lines.add(new CaptureLine(row, Optional.of(when))));
        lines.add(new CaptureLine(row, Optional.empty()));
        return lines;
    }

    String key() {
        return LineForm.key(row.subject(), within);
    }

    /** Whether it takes no figure, because that follows from the lines above it. */
    boolean isMade() {
        return within.isEmpty() && row.indicator().collection().rollUp().isPresent();
    }

    /** The figure that stands and can be entered here. */
    Optional<Figure> figure() {
        return within.isPresent()
                ? instalment().map(entry -> entry.statement().figure())
                : row.outturn().filter(any -> !isMade()).map(Outturn::figure);
    }

    boolean isProvisional() {
        return within.isPresent()
                ? instalment().filter(entry -> entry.statement().provisional()).isPresent()
                : !isMade() && row.isProvisional();
    }

    Optional<NoFigure> noFigure() {
        return within.isPresent() ? Optional.empty() : row.noFigure();
    }

    /** What tells it from the other lines of its measure: the part, and the month or term or, beside those, the period. */
    Optional<String> title() {
        Optional<String> when = within.map(CollectionPeriod::words)
                .or(() -> Optional.of(row.subject().period().toString()).filter(any -> isMade()));
        Optional<String> part = row.part().map(Part::title);
        return part.flatMap(title -> when.map(time -> title + " " + time))
                .or(() -> part)
                .or(() -> when);
    }

    /** What stands, with who recorded it and when. */
    Optional<String> recorded(FigureWords words, Map<UUID, String> names) {
        if (isMade() && row.noFigure().isEmpty()) {
            return Optional.of(made(words));
        }
        Optional<? extends Entry<?>> entry = within.isPresent() ? instalment() : row.standing();
        return entry.map(said -> Words.say(
                isProvisional() ? "capture.recorded.provisional" : "capture.recorded",
                figure().map(words::full).or(() -> noFigure().map(words::none)).orElseThrow(),
                names.getOrDefault(said.recordedBy(), ""),
                Words.date(said.knownFrom())));
    }

    /** What the figure of the period is so far, and what it lacks. */
    private String made(FigureWords words) {
        String rule = row.indicator().collection().rollUp().orElseThrow().words();
        Optional<Outturn> outturn = row.outturn();
        Optional<RolledUp> rolledUp = outturn.flatMap(Outturn::rolledUp);
        if (rolledUp.isEmpty()) {
            return outturn.map(whole -> Words.say("capture.made.whole", words.full(whole.figure()), rule))
                    .orElseGet(() -> Words.say("capture.made.none", rule));
        }
        String figure = words.full(outturn.get().figure());
        return rolledUp.get().isComplete()
                ? Words.say("capture.made", rule, figure)
                : Words.say("capture.made.lacking", rule, figure, rolledUp.get().lacks());
    }

    private Optional<Entry<Instalment>> instalment() {
        return within.flatMap(when -> row.instalments().get(when));
    }
}
