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
import uk.org.waymark.position.BreakdownReading;
import uk.org.waymark.position.GroupReading;
import uk.org.waymark.position.reporting.Absence;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RolledUp;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Subject;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/** A line of the page: a row, a month or term that its figure is made of, or a group into which it is broken down. */
sealed interface CaptureLine {
    CaptureRow row();

    /** What a figure entered here is of. */
    default Subject subject() {
        return row().subject();
    }

    /** The month or term that it is of; empty for the period. */
    default Optional<CollectionPeriod> within() {
        return Optional.empty();
    }

    default String key() {
        return LineForm.key(subject(), within());
    }

    /** Whether it takes no figure, because that follows from other lines. */
    default boolean isMade() {
        return false;
    }

    /** Whether no more is asked of it than its figure. */
    default boolean isFigureAlone() {
        return true;
    }

    /** The figure that stands and can be entered here. */
    Optional<Figure> figure();

    boolean isProvisional();

    default Optional<NoFigure> noFigure() {
        return Optional.empty();
    }

    /** What tells it from the other lines of its measure. */
    Optional<String> title();

    /** The entry that stands. */
    Optional<? extends Entry<? extends OfMeasure>> standing();

    /** What stands, with who recorded it and when. */
    default Optional<String> recorded(FigureWords words, Map<UUID, String> names) {
        return standing()
                .map(entry -> Words.say(
                        isProvisional() ? "capture.recorded.provisional" : "capture.recorded",
                        figure().map(words::full)
                                .or(() -> noFigure().map(words::none))
                                .orElseThrow(),
                        names.getOrDefault(entry.recordedBy(), ""),
                        Words.date(entry.knownFrom())));
    }

    /** The lines of a row: those of its months or terms, in order, its own, and those of its groups. */
    static List<CaptureLine> of(CaptureRow row) {
        List<CaptureLine> lines = new ArrayList<>();
        row.instalments().keySet().forEach(when -> lines.add(new MonthLine(row, when)));
        lines.add(new PeriodLine(row));
        row.breakdowns().forEach(reading -> lines.addAll(of(row, reading)));
        return lines;
    }

    /** The lines of the groups of one breakdown. */
    static List<CaptureLine> of(CaptureRow row, BreakdownReading reading) {
        return reading.groups().stream()
                .<CaptureLine>map(group -> new GroupLine(row, group))
                .toList();
    }

    /** The line of a row itself. */
    record PeriodLine(CaptureRow row) implements CaptureLine {
        @Override
        public boolean isMade() {
            return row.indicator().collection().rollUp().isPresent();
        }

        @Override
        public boolean isFigureAlone() {
            return false;
        }

        @Override
        public Optional<Figure> figure() {
            return row.outturn().filter(any -> !isMade()).map(Outturn::figure);
        }

        @Override
        public boolean isProvisional() {
            return !isMade() && row.isProvisional();
        }

        @Override
        public Optional<NoFigure> noFigure() {
            return row.noFigure();
        }

        /** The part and, beside months, the period. */
        @Override
        public Optional<String> title() {
            Optional<String> part = row.part().map(Part::title);
            return isMade()
                    ? Optional.of(part.map(title -> title + " ").orElse("")
                            + row.subject().period())
                    : part;
        }

        @Override
        public Optional<? extends Entry<? extends OfMeasure>> standing() {
            return row.standing();
        }

        @Override
        public Optional<String> recorded(FigureWords words, Map<UUID, String> names) {
            return isMade() && row.noFigure().isEmpty()
                    ? Optional.of(made(words))
                    : CaptureLine.super.recorded(words, names);
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
                    : Words.say(
                            "capture.made.lacking", rule, figure, rolledUp.get().lacks());
        }
    }

    /** The line of a month or term. */
    record MonthLine(CaptureRow row, CollectionPeriod when) implements CaptureLine {
        @Override
        public Optional<CollectionPeriod> within() {
            return Optional.of(when);
        }

        @Override
        public Optional<Figure> figure() {
            return standing().map(entry -> entry.statement().figure());
        }

        @Override
        public boolean isProvisional() {
            return standing().filter(entry -> entry.statement().provisional()).isPresent();
        }

        /** The part and the month. */
        @Override
        public Optional<String> title() {
            return Optional.of(row.part().map(part -> part.title() + " ").orElse("") + when.words());
        }

        @Override
        public Optional<Entry<Instalment>> standing() {
            return row.instalments().get(when);
        }
    }

    /** The line of a group. */
    record GroupLine(CaptureRow row, GroupReading reading) implements CaptureLine {
        @Override
        public Subject subject() {
            Subject whole = row.subject();
            return new Subject(whole.code(), Optional.of(reading.group().id()), whole.period());
        }

        @Override
        public Optional<Figure> figure() {
            return reading.figure().filter(any -> !reading.isSmall());
        }

        @Override
        public boolean isProvisional() {
            return reading.isProvisional();
        }

        @Override
        public Optional<NoFigure> noFigure() {
            return Optional.of(Absence.SUPPRESSED.of(subject(), reading.figure()))
                    .filter(any -> reading.isSmall());
        }

        @Override
        public Optional<String> title() {
            return Optional.of(reading.group().title());
        }

        @Override
        public Optional<? extends Entry<? extends OfMeasure>> standing() {
            return reading.answer();
        }
    }
}
