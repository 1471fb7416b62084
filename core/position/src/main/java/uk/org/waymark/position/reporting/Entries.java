package uk.org.waymark.position.reporting;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.Statement.OfMeasure;

/** All entries of an agreement, ordered by when they were known and indexed by what they are about. Immutable. */
public final class Entries {
    private final Map<IndicatorCode, Map<Slot, List<Entry<?>>>> byMeasure = new HashMap<>();
    private final Map<Class<?>, List<Entry<?>>> others = new HashMap<>();
    /** The measures, as a theme declares them, whose outturns are made of instalments here. */
    private final Map<IndicatorCode, Indicator> rolledUp = new HashMap<>();
    /** The themes that read them so; none where they are as they were recorded. */
    private List<Theme> readers = List.of();
    /** How they were read last, so that whoever asks next finds it; what is added in the meantime is other entries. */
    private volatile Optional<Entries> lastRead = Optional.empty();

    public Entries(List<? extends Entry<?>> entries) {
        entries.stream().sorted(Entry.BY_KNOWN).forEach(entry -> entry.as(OfMeasure.class)
                .map(Entry::statement)
                .map(this::sameAs)
                .orElseGet(() -> others.computeIfAbsent(entry.statement().getClass(), kind -> new ArrayList<>()))
                .add(entry));
    }

    private List<Entry<?>> sameAs(OfMeasure statement) {
        return byMeasure
                .computeIfAbsent(statement.code(), code -> new HashMap<>())
                .computeIfAbsent(new Slot(statement.topic(), statement.subject()), slot -> new ArrayList<>());
    }

    /** These and more; what nothing is added to is shared, so that adding a few is cheap. */
    public Entries with(List<? extends Entry<?>> more) {
        Entries added = new Entries(more).withFormerCodes(readers);
        Entries all = new Entries(List.of());
        all.byMeasure.putAll(byMeasure);
        added.byMeasure.forEach((code, news) -> all.byMeasure.merge(code, news, Entries::merged));
        all.others.putAll(others);
        added.others.forEach((kind, news) -> all.others.merge(kind, news, Entries::merged));
        all.readers = readers;
        all.rolledUp.putAll(rolledUp);
        all.rollUp(added.byMeasure.keySet());
        return all;
    }

    /** The same in an object of its own, whose entries of a measure may be replaced. */
    Entries copy() {
        return with(List.of());
    }

    /** Makes what is said of a measure a map of this object's own, which {@link #copy} shares with others. */
    void own(IndicatorCode code) {
        byMeasure.put(code, new HashMap<>(ofMeasure(code)));
    }

    /** The measures of which an entry is not all: outturns are made of its months, or a newer code has it too. */
    Set<IndicatorCode> followed() {
        Set<IndicatorCode> followed = new HashSet<>(rolledUp.keySet());
        readers.stream()
                .flatMap(theme -> theme.indicators().stream())
                .forEach(indicator -> followed.addAll(indicator.formerCodes()));
        return followed;
    }

    static Map<Slot, List<Entry<?>>> merged(Map<Slot, List<Entry<?>>> one, Map<Slot, List<Entry<?>>> other) {
        Map<Slot, List<Entry<?>>> both = new HashMap<>(one);
        other.forEach((slot, news) -> both.merge(slot, news, Entries::merged));
        return both;
    }

    /** Most of what is added is known later than what is there, and needs no sorting. */
    private static List<Entry<?>> merged(List<Entry<?>> one, List<Entry<?>> other) {
        List<Entry<?>> both = new ArrayList<>(one.size() + other.size());
        both.addAll(one);
        both.addAll(other);
        boolean inOrder =
                one.isEmpty() || other.isEmpty() || Entry.BY_KNOWN.compare(one.get(one.size() - 1), other.get(0)) <= 0;
        if (!inOrder) {
            both.sort(Entry.BY_KNOWN);
        }
        return both;
    }

    /**
     * These as themes read them: what was said of a measure by a code it had before, whose figures are its own, is said of
     * it by its code now too, and what was said of its months or terms comes to outturns of it.
     */
    public Entries readBy(List<Theme> themes) {
        if (readers.containsAll(themes)) {
            return this;
        }
        Optional<Entries> before = lastRead.filter(read -> read.readers.equals(themes));
        if (before.isEmpty()) {
            before = Optional.of(readAnewBy(themes));
            lastRead = before;
        }
        return before.get();
    }

    private Entries readAnewBy(List<Theme> themes) {
        Entries read = withFormerCodes(themes).with(List.of());
        read.readers = List.copyOf(themes);
        Map<IndicatorCode, Indicator> declared = themes.stream()
                .flatMap(theme -> theme.indicators().stream())
                .filter(indicator -> indicator.collection().rollUp().isPresent())
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        if (!declared.equals(rolledUp)) {
            read.rolledUp.clear();
            read.rolledUp.putAll(declared);
            read.rollUp(read.byMeasure.keySet());
        }
        return read;
    }

    /** These, with what was said of a measure by a code it had before said by its code now too. */
    private Entries withFormerCodes(List<Theme> themes) {
        List<Entry<?>> renamed = themes.stream()
                .flatMap(theme -> theme.indicators().stream())
                .flatMap(indicator -> indicator.formerCodes().stream()
                        .flatMap(this::about)
                        .flatMap(entry -> entry.as(OfMeasure.class).stream())
                        .<Entry<?>>map(entry -> entry.saying(entry.statement().of(indicator.code()))))
                .toList();
        return renamed.isEmpty() ? this : with(renamed);
    }

    private void rollUp(Set<IndicatorCode> codes) {
        codes.forEach(code -> byMeasure.computeIfPresent(
                code, (any, slots) -> RollUps.laid(Optional.ofNullable(rolledUp.get(code)), slots)));
    }

    /** Those up to a place in the chain, where it once ended. */
    public Entries upTo(long sequence) {
        Predicate<Entry<?>> recorded = entry -> entry.sequence() <= sequence;
        return new Entries(Stream.concat(
                        byMeasure.keySet().stream().flatMap(this::about),
                        others.values().stream().flatMap(List::stream))
                .filter(recorded)
                .toList());
    }

    /**
     * Those that the public may know; what is the same as in others, whose shown entries are known, is taken from those.
     *
     * @param open as {@link PublicEntries} has them
     */
    Entries shown(Map<ReportingPeriod, Long> open, Renamings renamings, Entries others, Entries shownOfOthers) {
        Entries shown = new Entries(List.of());
        byMeasure.forEach((code, slots) -> {
            Set<IndicatorCode> codes = renamings.with(code);
            boolean same = codes.stream().allMatch(any -> others.byMeasure.get(any) == byMeasure.get(any));
            shown.byMeasure.put(
                    code,
                    same
                            ? shownOfOthers.byMeasure.get(code)
                            : alsoSaidBy(code, codes).shown(code, slots, open));
        });
        this.others.forEach((kind, entries) -> shown.others.put(
                kind,
                others.others.get(kind) == entries
                        ? shownOfOthers.others.get(kind)
                        : kept(entries, entry -> PublicEntries.isShown(entry, open))));
        return shown;
    }

    /** These, with what was said of a measure by other codes said by this one too. */
    private Entries alsoSaidBy(IndicatorCode code, Set<IndicatorCode> codes) {
        List<Entry<?>> renamed = codes.stream()
                .filter(other -> !other.equals(code))
                .flatMap(this::about)
                .flatMap(entry -> entry.as(OfMeasure.class).stream())
                .<Entry<?>>map(entry -> entry.saying(entry.statement().of(code)))
                .toList();
        return renamed.isEmpty() ? this : with(renamed);
    }

    private Map<Slot, List<Entry<?>>> shown(
            IndicatorCode code, Map<Slot, List<Entry<?>>> slots, Map<ReportingPeriod, Long> open) {
        Standing standing = new Standing(this, Known.EVER);
        HiddenGroups hidden = HiddenGroups.of(this, code, standing);
        Map<Slot, List<Entry<?>>> shown = new HashMap<>();
        slots.forEach((slot, entries) -> {
            if (slot.topic().isPublic()) {
                boolean suppressed = standing.isSuppressed(new Subject(code, slot.part(), slot.period()));
                List<Entry<?>> closed = kept(
                        entries,
                        entry -> !PublicEntries.isHidden(slot.period(), entry, open)
                                && !(suppressed && PublicEntries.givesFigure(entry)));
                shown.put(slot, hidden.shown(slot, PublicEntries.withoutHeldFigures(closed)));
            }
        });
        shown.values().removeIf(List::isEmpty);
        return shown.equals(slots) ? slots : shown;
    }

    private static List<Entry<?>> kept(List<Entry<?>> entries, Predicate<Entry<?>> wanted) {
        return entries.stream().allMatch(wanted)
                ? entries
                : entries.stream().filter(wanted).toList();
    }

    /** The measures that anything was ever said about, declared or not. */
    public Set<IndicatorCode> codes() {
        return new TreeSet<>(byMeasure.keySet());
    }

    /** Statements of one kind about a measure that were known at a moment, earliest known first. */
    public <S extends OfMeasure> Stream<Entry<S>> about(IndicatorCode code, Class<S> kind, Known known) {
        return known(about(code), kind, known).sorted(Entry.BY_KNOWN);
    }

    /** Those on one topic, earliest known first; however much was said on others costs nothing. */
    public <S extends OfMeasure> Stream<Entry<S>> about(IndicatorCode code, Topic topic, Class<S> kind, Known known) {
        Stream<Entry<?>> onTopic = ofMeasure(code).entrySet().stream()
                .filter(slot -> slot.getKey().topic() == topic)
                .flatMap(slot -> slot.getValue().stream());
        return known(onTopic, kind, known).sorted(Entry.BY_KNOWN);
    }

    /** Those on one topic for one period, earliest known first. */
    public <S extends OfMeasure> Stream<Entry<S>> about(
            IndicatorCode code, ReportingPeriod period, Topic topic, Class<S> kind, Known known) {
        Stream<Entry<?>> ofPeriod = ofMeasure(code).entrySet().stream()
                .filter(slot ->
                        slot.getKey().topic() == topic && slot.getKey().period().equals(period))
                .flatMap(slot -> slot.getValue().stream());
        return known(ofPeriod, kind, known).sorted(Entry.BY_KNOWN);
    }

    /** Statements of one kind that are not about a measure, known at a moment, earliest known first. */
    public <S extends Statement> Stream<Entry<S>> of(Class<S> kind, Known known) {
        return known(others(kind), kind, known);
    }

    /** Statements of one kind that are not about a measure, whenever they were known. */
    public <S extends Statement> Stream<Entry<S>> all(Class<S> kind) {
        return others(kind).flatMap(entry -> entry.as(kind).stream());
    }

    /** Of one kind its own list; of all kinds together, as known. */
    private Stream<Entry<?>> others(Class<?> kind) {
        return Modifier.isFinal(kind.getModifiers())
                ? others.getOrDefault(kind, List.of()).stream()
                : others.values().stream().flatMap(List::stream).sorted(Entry.BY_KNOWN);
    }

    /** Everything of the kind of a statement, and of a statement about a measure's period, about that. */
    public Stream<Entry<?>> like(Statement statement) {
        return statement instanceof OfMeasure told
                ? ofMeasure(told.code()).getOrDefault(new Slot(told.topic(), told.subject()), List.of()).stream()
                : others(statement.getClass());
    }

    /** The same with others, or none, in the place of those that are not about a measure. */
    public Entries changed(Function<Entry<?>, Stream<Entry<?>>> each) {
        Entries changed = new Entries(List.of());
        changed.byMeasure.putAll(byMeasure);
        changed.readers = readers;
        changed.rolledUp.putAll(rolledUp);
        others.forEach((kind, entries) ->
                changed.others.put(kind, entries.stream().flatMap(each).toList()));
        return changed;
    }

    /** Those about some measures alone. */
    public Entries only(List<IndicatorCode> codes) {
        Entries only = new Entries(List.of());
        codes.forEach(
                code -> Optional.ofNullable(byMeasure.get(code)).ifPresent(slots -> only.byMeasure.put(code, slots)));
        return only;
    }

    /** An object that stays the same for as long as nothing more is said about a measure. */
    public Object saidOf(IndicatorCode code) {
        return ofMeasure(code);
    }

    /** An object that stays the same for as long as nothing more is said of a kind that is not about measures. */
    public Object saidOf(Class<? extends Statement> kind) {
        return others.getOrDefault(kind, List.of());
    }

    /** What was said on a topic about a subject, or about the whole that it is part of, latest known first. */
    Iterator<Entry<?>> latestFirst(Topic topic, Subject subject, Known known) {
        Map<Slot, List<Entry<?>>> slots = ofMeasure(subject.code());
        List<Entry<?>> own = slots.getOrDefault(new Slot(topic, subject), List.of());
        List<Entry<?>> ofWhole =
                subject.part().isEmpty() ? List.of() : slots.getOrDefault(new Slot(topic, subject.whole()), List.of());
        return new LatestFirst(own, ofWhole, known);
    }

    /** The subjects of a measure that anything was ever said about on a topic. */
    Stream<Subject> subjects(IndicatorCode code, Topic topic) {
        return ofMeasure(code).keySet().stream()
                .filter(slot -> slot.topic() == topic)
                .map(slot -> new Subject(code, slot.part(), slot.period()));
    }

    /** The periods for which anything was ever said about a measure, or a part of it, on a topic. */
    List<ReportingPeriod> periods(IndicatorCode code, Topic topic, Optional<String> part) {
        List<ReportingPeriod> periods = new ArrayList<>();
        Map<Slot, List<Entry<?>>> slots = ofMeasure(code);
        for (Slot slot : slots.keySet()) {
            if (slot.topic() == topic && (slot.part().equals(part) || isOfWholeAlone(slot, part, slots))) {
                periods.add(slot.period());
            }
        }
        return periods;
    }

    /** Whether it is of the whole for a period for which nothing was said of the part itself. */
    private static boolean isOfWholeAlone(Slot slot, Optional<String> part, Map<Slot, List<Entry<?>>> slots) {
        return slot.part().isEmpty() && !slots.containsKey(new Slot(slot.topic(), part, slot.period()));
    }

    private Stream<Entry<?>> about(IndicatorCode code) {
        return ofMeasure(code).values().stream().flatMap(List::stream);
    }

    Map<Slot, List<Entry<?>>> ofMeasure(IndicatorCode code) {
        return byMeasure.getOrDefault(code, Map.of());
    }

    private static <S extends Statement> Stream<Entry<S>> known(Stream<Entry<?>> entries, Class<S> kind, Known known) {
        return entries.filter(entry -> entry.isKnownAt(known)).flatMap(entry -> entry.as(kind).stream());
    }
}
