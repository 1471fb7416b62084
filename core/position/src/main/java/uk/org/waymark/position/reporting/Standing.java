package uk.org.waymark.position.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Statement.Answer;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.GroupAnswer;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.position.reporting.Statement.OfGroup;
import uk.org.waymark.position.reporting.Statement.OfInstalment;
import uk.org.waymark.position.reporting.Statement.OfManagement;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.OfOutturn;
import uk.org.waymark.position.reporting.Statement.Outturn;

/**
 * What stands about a subject as known at a moment, with the entry it comes from. Decided here and nowhere else: a
 * statement about the whole covers its parts, the latest counts, and a withdrawn answer gives way to the one before it.
 */
public final class Standing {
    private final Entries entries;
    private final Known known;

    public Standing(Entries entries, Known known) {
        this.entries = entries;
        this.known = known;
    }

    /** The figure, or the statement that there is none. */
    public Optional<Entry<Answer>> answer(Subject subject) {
        return next(back(subject, Topic.OUTTURN, OfOutturn.class));
    }

    /** The answers that were not withdrawn, earliest known first; the last one stands. */
    public List<Entry<Answer>> answers(Subject subject) {
        Iterator<Entry<OfOutturn>> back = back(subject, Topic.OUTTURN, OfOutturn.class);
        return reversed(Stream.iterate(next(back), Optional::isPresent, later -> next(back))
                .flatMap(Optional::stream));
    }

    /** The figure; none where it was said later that there is none. */
    public Optional<Entry<Outturn>> outturn(Subject subject) {
        return answer(subject).flatMap(answer -> answer.as(Outturn.class));
    }

    /** That there is no figure, where that was said last. */
    public Optional<Entry<NoFigure>> noFigure(Subject subject) {
        return answer(subject).flatMap(answer -> answer.as(NoFigure.class));
    }

    /** Whether the figure is too small to show, as was said last. */
    boolean isSuppressed(Subject subject) {
        return noFigure(subject)
                .filter(entry -> entry.statement().absence() == Absence.SUPPRESSED)
                .isPresent();
    }

    /** The statement by which the answer is what it is: the latest one, which may have withdrawn another. */
    public Optional<Entry<OfOutturn>> latestOfOutturn(Subject subject) {
        return first(back(subject, Topic.OUTTURN, OfOutturn.class));
    }

    /**
     * The answers whose place another one about the subject would take: its own, and those of its parts where it is the
     * whole. Earliest known first.
     */
    public List<Entry<Answer>> replaceable(Subject subject) {
        if (subject.part().isPresent()) {
            return answer(subject).stream().toList();
        }
        Stream<Subject> parts = entries.subjects(subject.code(), Topic.OUTTURN).filter(subject::covers);
        return Stream.concat(Stream.of(subject), parts)
                .flatMap(covered -> answer(covered).stream())
                .distinct()
                .sorted(Entry.BY_KNOWN)
                .toList();
    }

    /** The figure of each month or term that is entered with a subject's period and has one, in order. */
    public NavigableMap<CollectionPeriod, Entry<Instalment>> instalments(Subject subject) {
        NavigableMap<CollectionPeriod, Entry<Instalment>> instalments = new TreeMap<>();
        stream(back(subject, Topic.INSTALMENT, OfInstalment.class))
                .collect(Collectors.groupingBy(entry -> entry.statement().when()))
                .forEach((when, back) ->
                        next(back.iterator(), Instalment.class).ifPresent(entry -> instalments.put(when, entry)));
        return instalments;
    }

    /** The same of a measure or part, whatever the period. */
    public NavigableMap<CollectionPeriod, Entry<Instalment>> instalments(IndicatorCode code, Optional<String> part) {
        NavigableMap<CollectionPeriod, Entry<Instalment>> instalments = new TreeMap<>();
        entries.subjects(code, Topic.INSTALMENT)
                .filter(subject -> subject.part().equals(part))
                .forEach(subject -> instalments.putAll(instalments(subject)));
        return instalments;
    }

    /** The figure of a group, or that it is too small to show; the subject's part is the group. */
    public Optional<Entry<GroupAnswer>> group(Subject subject) {
        return next(back(subject, Topic.GROUP, OfGroup.class), GroupAnswer.class);
    }

    /** Whether the public is not shown a group, by its id, of a measure and period, whatever moment it asks about. */
    public Predicate<String> hiddenGroups(Subject whole) {
        HiddenGroups hidden = HiddenGroups.of(entries, whole.code(), new Standing(entries, Known.EVER));
        return group -> hidden.hides(whole.period(), group);
    }

    public Optional<Entry<Forecast>> forecast(Subject subject) {
        return first(back(subject, Topic.FORECAST, Forecast.class));
    }

    /** What there is to go by where a measure's figure is not there; always about the whole measure. */
    public Optional<Entry<ManagementInformation>> managementInformation(Subject subject) {
        return next(back(subject.whole(), Topic.MANAGEMENT, OfManagement.class), ManagementInformation.class);
    }

    /** The commentary, which is always about the whole measure. */
    public Optional<Entry<Commentary>> commentary(Subject subject) {
        return first(back(subject, Topic.COMMENTARY, Commentary.class));
    }

    /** Everything the figures rest on, earliest known first; it is added to and none takes the place of another. */
    public List<Entry<Evidence>> evidence(Subject subject) {
        return reversed(stream(back(subject, Topic.EVIDENCE, Evidence.class)));
    }

    /** The figure that stands for each period of a measure or part, earliest period first; one that lacks months is none. */
    public NavigableMap<ReportingPeriod, Entry<Outturn>> outturns(IndicatorCode code, Optional<String> part) {
        NavigableMap<ReportingPeriod, Entry<Outturn>> outturns = new TreeMap<>();
        for (ReportingPeriod period : entries.periods(code, Topic.OUTTURN, part)) {
            Optional<Entry<Outturn>> outturn = outturn(new Subject(code, part, period));
            if (outturn.isPresent() && outturn.get().statement().isComplete()) {
                outturns.put(period, outturn.get());
            }
        }
        return outturns;
    }

    /** The periods for which the figure of any measure or part stands. */
    public NavigableSet<ReportingPeriod> periodsWithOutturns() {
        NavigableSet<ReportingPeriod> periods = new TreeSet<>();
        entries.codes().stream()
                .flatMap(code -> entries.subjects(code, Topic.OUTTURN))
                .filter(subject -> !periods.contains(subject.period()))
                .filter(subject -> outturn(subject).isPresent())
                .forEach(subject -> periods.add(subject.period()));
        return periods;
    }

    private static Optional<Entry<Answer>> next(Iterator<Entry<OfOutturn>> back) {
        return next(back, Answer.class);
    }

    /** The next statement of a kind back that was not withdrawn: each withdrawal passes over one. */
    private static <S extends Statement, K extends S> Optional<Entry<K>> next(Iterator<Entry<S>> back, Class<K> kind) {
        int withdrawn = 0;
        while (back.hasNext()) {
            Optional<Entry<K>> found = back.next().as(kind);
            if (found.isPresent() && withdrawn == 0) {
                return found;
            }
            withdrawn += found.isPresent() ? -1 : 1;
        }
        return Optional.empty();
    }

    /** What was said about a subject on a topic, latest first; by hand, since checking a file asks it for every figure. */
    private <S extends OfMeasure> Iterator<Entry<S>> back(Subject subject, Topic topic, Class<S> kind) {
        return new SaidBack<>(entries.latestFirst(topic, subject, known), subject, kind);
    }

    private static <T> Optional<T> first(Iterator<T> back) {
        return back.hasNext() ? Optional.of(back.next()) : Optional.empty();
    }

    private static <T> Stream<T> stream(Iterator<T> back) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(back, Spliterator.ORDERED), false);
    }

    private static <S extends Statement> List<Entry<S>> reversed(Stream<Entry<S>> back) {
        List<Entry<S>> list = new ArrayList<>(back.toList());
        Collections.reverse(list);
        return List.copyOf(list);
    }
}
