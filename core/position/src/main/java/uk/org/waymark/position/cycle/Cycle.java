package uk.org.waymark.position.cycle;

import static uk.org.waymark.position.cycle.PeriodState.DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.KeptReadings.Same;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.Reopened;
import uk.org.waymark.position.reporting.Statement.SentBack;
import uk.org.waymark.position.reporting.Statement.SignedOff;
import uk.org.waymark.position.reporting.Topic;

/** What the entries of an agreement say about the cycle of one period, as known at a moment. A pure function. */
public final class Cycle {
    private final Entries entries;
    private final ReportingPeriod period;
    private final Known known;

    public Cycle(Entries entries, ReportingPeriod period, Known known) {
        this.entries = entries;
        this.period = period;
        this.known = known;
    }

    public ReportingPeriod period() {
        return period;
    }

    public PeriodState state() {
        Optional<Entry<PeriodOpened>> opened = openings().max(Entry.BY_KNOWN);
        Optional<Entry<PeriodClosed>> closed = entries.of(PeriodClosed.class, known)
                .filter(entry -> entry.statement().period().equals(period))
                .max(Entry.BY_KNOWN);
        Optional<LocalDate> due = opened.map(entry -> entry.statement().due());
        if (closed.isPresent() && opened.stream().noneMatch(open -> isLater(open, closed.get()))) {
            return new PeriodState.Closed(closed.get().knownFrom(), due);
        }
        return opened.<PeriodState>map(
                        open -> new PeriodState.Open(open.statement().due(), open.knownFrom()))
                .orElseGet(PeriodState.NotOpened::new);
    }

    /**
     * The due date that something supplied at a moment is measured by: the one that stood then. Moving the date later
     * neither excuses what was late nor blames what was in time.
     */
    public Optional<LocalDate> dueFor(Instant supplied) {
        return openings()
                .filter(entry -> !entry.knownFrom().isAfter(supplied))
                .max(Entry.BY_KNOWN)
                .or(() -> openings().min(Entry.BY_KNOWN))
                .map(entry -> entry.statement().due());
    }

    /** Whether an account may enter figures of a measure on a day: while the period is open, or by an exception. */
    public Entrance mayEnter(IndicatorCode code, UUID account, LocalDate today) {
        PeriodState state = state();
        if (state.isOpen()) {
            return new Entrance(true, period + " is " + state.words() + ".");
        }
        Optional<LocalDate> until = exceptionOf(code, account);
        if (until.isPresent() && !until.get().isBefore(today)) {
            return new Entrance(true, code + " is reopened for you until " + DAY.format(until.get()) + ".");
        }
        return new Entrance(
                false,
                until.map(last -> "Your exception for " + code + " ended on " + DAY.format(last) + ".")
                        .orElseGet(() -> period + " is " + state.words() + ". "
                                + (state.isClosed()
                                        ? "The performance team can reopen a measure for you."
                                        : "The performance team opens a period.")));
    }

    /** The exceptions of the period, in the order granted; the latest for a measure and a person prevails. */
    public List<Entry<Reopened>> exceptions() {
        return entries.codes().stream()
                .flatMap(code -> about(code, Topic.EXCEPTION, Reopened.class))
                .sorted(Entry.BY_KNOWN)
                .toList();
    }

    /** When a theme's officers last said that they have entered everything. */
    public Optional<Entry<Submitted>> submitted(String theme) {
        return entries.of(Submitted.class, known)
                .filter(entry -> entry.statement().theme().equals(theme)
                        && entry.statement().period().equals(period))
                .max(Entry.BY_KNOWN);
    }

    public SignOff signOff(IndicatorCode code) {
        Optional<Entry<SignedOff>> signed =
                about(code, Topic.SIGN_OFF, SignedOff.class).max(Comparator.comparingLong(Entry::sequence));
        long covered = signed.map(Entry::sequence).orElse(0L);
        Optional<Entry<SentBack>> sentBack = about(code, Topic.SENDING_BACK, SentBack.class)
                .filter(entry -> entry.sequence() > covered)
                .max(Comparator.comparingLong(Entry::sequence));
        return new SignOff(
                signed,
                after(covered, code, Topic.returned())
                        .sorted(Comparator.comparingLong(Entry::sequence))
                        .toList(),
                sentBack,
                sentBack.filter(entry -> after(entry.sequence(), code, Topic.answers())
                                .findAny()
                                .isPresent())
                        .isPresent());
    }

    /** The questions about a measure's figures that officers overruled; not those about figures that were corrected since. */
    List<Entry<Overruled>> overruled(IndicatorCode code) {
        return about(code, Topic.OVERRULING, Overruled.class)
                .filter(entry -> about(code, Topic.OUTTURN, OfMeasure.class)
                        .filter(figure -> figure.statement()
                                .part()
                                .equals(entry.statement().part()))
                        .noneMatch(figure -> figure.sequence() > entry.sequence()))
                .sorted(Comparator.comparingLong(Entry::sequence))
                .toList();
    }

    /** Whether somebody may correct a measure's figure on a day. */
    public boolean isCorrectable(IndicatorCode code, LocalDate today) {
        return state().isOpen()
                || about(code, Topic.EXCEPTION, Reopened.class)
                        .anyMatch(entry -> !entry.statement().until().isBefore(today));
    }

    private Stream<Entry<OfMeasure>> after(long sequence, IndicatorCode code, Stream<Topic> topics) {
        return topics.flatMap(topic -> about(code, topic, OfMeasure.class))
                .filter(entry -> entry.sequence() > sequence);
    }

    /** What was said of periods, as long as nothing more is. */
    List<Same> said() {
        return List.of(new Same(entries.saidOf(PeriodOpened.class)), new Same(entries.saidOf(PeriodClosed.class)));
    }

    /** What stands of the measures' figures, in view of which returns are complete or not. */
    Standing standing() {
        return new Standing(entries, known);
    }

    private <S extends OfMeasure> Stream<Entry<S>> about(IndicatorCode code, Topic topic, Class<S> kind) {
        return entries.about(code, period, topic, kind, known);
    }

    private Stream<Entry<PeriodOpened>> openings() {
        return entries.of(PeriodOpened.class, known)
                .filter(entry -> entry.statement().period().equals(period));
    }

    private Optional<LocalDate> exceptionOf(IndicatorCode code, UUID account) {
        return about(code, Topic.EXCEPTION, Reopened.class)
                .filter(entry -> entry.statement().person().equals(account))
                .max(Entry.BY_KNOWN)
                .map(entry -> entry.statement().until());
    }

    private static boolean isLater(Entry<?> entry, Entry<?> other) {
        return Entry.BY_KNOWN.compare(entry, other) > 0;
    }
}
