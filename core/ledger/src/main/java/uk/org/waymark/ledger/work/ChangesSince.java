package uk.org.waymark.ledger.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.CycleStatement;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Topic;

/**
 * What others changed since a person last looked, as far as it concerns what they answer for: ratings, targets, and the
 * returns. Whoever answers for nothing in particular sees that of all themes.
 */
public final class ChangesSince {
    /** How far back a first visit looks. */
    private static final int FIRST_DAYS = 14;

    private final Snapshot snapshot;
    private final Actor actor;
    private final Position now;
    private final Position then;
    private final Predicate<Entry<?>> isNew;

    private ChangesSince(Snapshot snapshot, Actor actor, Position now, Position then, Predicate<Entry<?>> isNew) {
        this.snapshot = snapshot;
        this.actor = actor;
        this.now = now;
        this.then = then;
        this.isNew =
                isNew.and(entry -> !entry.recordedBy().equals(actor.account().id()));
    }

    /**
     * The changes, the latest first.
     *
     * @param last the end of the visit before; without one those of the last fourteen days
     * @param period the latest that is compared
     */
    public static List<Change> of(Snapshot snapshot, Actor actor, Optional<LastLook> last, ReportingPeriod period) {
        Position now = snapshot.position(period, snapshot.now());
        ChangesSince since = last.map(look -> new ChangesSince(
                        snapshot,
                        actor,
                        now,
                        snapshot.at(look.head(), snapshot.moment()).position(period, snapshot.now()),
                        entry -> entry.sequence() > look.head().sequence()))
                .orElseGet(() -> {
                    Known start = Known.on(firstDay(snapshot));
                    return new ChangesSince(
                            snapshot, actor, now, snapshot.position(period, start), entry -> !entry.isKnownAt(start));
                });
        return Stream.of(since.ratings(), since.targets(), since.reported(), since.returns(), since.periods())
                .flatMap(changes -> changes)
                .sorted(Comparator.comparing(Change::day).reversed())
                .toList();
    }

    /** The day from which a first visit is told what changed. */
    public static LocalDate firstDay(Snapshot snapshot) {
        return snapshot.today().minusDays(FIRST_DAYS);
    }

    /** The measures that the person answers for. */
    private Stream<MeasurePosition> mine(ThemePosition theme) {
        Scope scope = new Scope(snapshot.agreement().id(), theme.id());
        return theme.measures().stream()
                .filter(measure -> actor.may(Permission.SEE_CAPTURE, scope, measure.indicator()));
    }

    private Stream<MeasurePosition> mine() {
        return now.themes().stream().flatMap(this::mine);
    }

    /** Figures there were before, with another rating. */
    private Stream<Change> ratings() {
        return mine().flatMap(measure -> then.findMeasure(measure.code().text()).stream()
                .flatMap(before -> measure.series().stream()
                        .flatMap(after -> find(before, after)
                                .filter(was -> was.performance() != after.performance())
                                .map(was -> rerated(measure, was, after))
                                .stream())));
    }

    private static Optional<Reading> find(MeasurePosition measure, Reading reading) {
        return measure.series().stream()
                .filter(its ->
                        its.period().equals(reading.period()) && its.part().equals(reading.part()))
                .findFirst();
    }

    /** On the day of the new figure; where that is the same, a target was agreed anew. */
    private Change rerated(MeasurePosition measure, Reading was, Reading is) {
        boolean corrected = !was.outturn().equals(is.outturn());
        LocalDate day = corrected
                ? is.outturn().map(ChangesSince::day).orElse(snapshot.today())
                : newDay(RevisionInForce.class, revision -> revision.code().equals(measure.code()));
        return new Change.Rerated(day, measure, was, is);
    }

    private Stream<Change> targets() {
        Map<String, MeasurePosition> byCode =
                mine().collect(Collectors.toMap(measure -> measure.code().text(), Function.identity()));
        return added(RevisionInForce.class)
                .filter(entry -> byCode.containsKey(entry.statement().code().text()))
                .map(entry -> new Change.Retargeted(
                        day(entry), byCode.get(entry.statement().code().text()), entry.statement()));
    }

    private record DayAndPeriod(LocalDate day, ReportingPeriod period) {}

    /** First figures of a period that others entered, theme by theme. */
    private Stream<Change> reported() {
        return now.themes().stream().flatMap(theme -> mine(theme)
                .flatMap(measure -> measure.series().stream()
                        .filter(reading -> isFirst(measure, reading))
                        .flatMap(reading -> reading.outturn().stream()
                                .filter(isNew)
                                .map(entry -> Map.entry(
                                        new DayAndPeriod(day(entry), reading.period()),
                                        new MeasureRating(measure.code().text(), reading.performance())))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .map(day -> new Change.Reported(
                        day.getKey().day(),
                        theme.id(),
                        theme.title(),
                        day.getKey().period(),
                        measures(day.getValue(), rating -> true),
                        measures(day.getValue(), rating -> rating.performance() == Performance.WORSE))));
    }

    private record MeasureRating(String code, Performance performance) {}

    /** A measure in parts counts once. */
    private static int measures(List<MeasureRating> ratings, Predicate<MeasureRating> which) {
        return (int) ratings.stream()
                .filter(which)
                .map(MeasureRating::code)
                .distinct()
                .count();
    }

    private boolean isFirst(MeasurePosition measure, Reading reading) {
        return then.findMeasure(measure.code().text())
                .flatMap(before -> find(before, reading))
                .isEmpty();
    }

    private Stream<Change> returns() {
        return now.themes().stream().flatMap(theme -> {
            List<IndicatorCode> codes = mine(theme).map(MeasurePosition::code).toList();
            Stream<Change> submitted = added(CycleStatement.Submitted.class)
                    .filter(entry -> entry.statement().theme().equals(theme.id()) && !codes.isEmpty())
                    .map(entry -> new Change.Submitted(
                            day(entry),
                            theme.id(),
                            theme.title(),
                            entry.statement().period()));
            Stream<Change> signed = codes.stream()
                    .flatMap(code ->
                            snapshot.entries().about(code, Topic.SIGN_OFF, Statement.SignedOff.class, snapshot.now()))
                    .filter(isNew)
                    .collect(Collectors.groupingBy(
                            entry -> new DayAndPeriod(
                                    day(entry), entry.statement().period()),
                            Collectors.mapping(entry -> entry.statement().code(), Collectors.toSet())))
                    .entrySet()
                    .stream()
                    .map(day -> new Change.SignedOff(
                            day.getKey().day(),
                            theme.id(),
                            theme.title(),
                            day.getKey().period(),
                            day.getValue().size()));
            return Stream.concat(submitted, signed);
        });
    }

    private Stream<Change> periods() {
        Stream<Change> opened = added(CycleStatement.PeriodOpened.class)
                .map(entry -> new Change.Cycled(
                        day(entry),
                        entry.statement().period(),
                        Optional.of(entry.statement().due())));
        Stream<Change> closed = added(CycleStatement.PeriodClosed.class)
                .map(entry -> new Change.Cycled(day(entry), entry.statement().period(), Optional.empty()));
        return Stream.concat(opened, closed);
    }

    private <S extends Statement> Stream<Entry<S>> added(Class<S> kind) {
        return snapshot.entries().of(kind, snapshot.now()).filter(isNew);
    }

    private <S extends Statement> LocalDate newDay(Class<S> kind, Predicate<S> which) {
        return added(kind)
                .filter(entry -> which.test(entry.statement()))
                .map(ChangesSince::day)
                .max(LocalDate::compareTo)
                .orElse(snapshot.today());
    }

    private static LocalDate day(Entry<?> entry) {
        return LocalDate.ofInstant(entry.knownFrom(), Known.LONDON);
    }
}
