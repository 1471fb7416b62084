package uk.org.waymark.position.reporting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.RollUp;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Statement.Answer;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.OfInstalment;
import uk.org.waymark.position.reporting.Statement.OfOutturn;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Withdrawal;

/**
 * Makes the outturns of one measure, or part of it, of its months or terms. Each save of some of them gives the outturn
 * that followed from those known then, known from the same moment and at the same place in the chain; so whoever looks
 * back sees what was seen then. A figure that lacks months does not take the place of one that was reported as a whole.
 */
final class RollUps {
    private final Indicator indicator;
    private final RollUp rollUp;
    private final Optional<String> part;
    private final Map<CollectionPeriod, Deque<Instalment>> instalments = new HashMap<>();
    private final Map<ReportingPeriod, Deque<Answer>> answers = new HashMap<>();
    private final List<Entry<?>> made = new ArrayList<>();

    private RollUps(Indicator indicator, RollUp rollUp, Optional<String> part) {
        this.indicator = indicator;
        this.rollUp = rollUp;
        this.part = part;
    }

    /**
     * All that was said of a measure, with the outturns that follow from it in place of those that followed before.
     *
     * @param indicator as its theme declares it; empty where none does any more, and nothing follows
     */
    static Map<Slot, List<Entry<?>>> laid(Optional<Indicator> indicator, Map<Slot, List<Entry<?>>> slots) {
        if (of(slots, Topic.INSTALMENT, any -> true).findAny().isEmpty()) {
            return slots;
        }
        Map<Slot, List<Entry<?>>> said = asSaid(slots);
        List<Entry<?>> made = indicator
                .flatMap(its -> its.collection().rollUp().map(rollUp -> of(its, rollUp, said)))
                .orElse(List.of());
        return indicator
                .map(its -> Entries.merged(said, new Entries(made).ofMeasure(its.code())))
                .orElse(said);
    }

    /** Without what followed: outturns, and withdrawals of them, which stand where their instalments do in the chain. */
    private static Map<Slot, List<Entry<?>>> asSaid(Map<Slot, List<Entry<?>>> slots) {
        Set<Long> instalments =
                of(slots, Topic.INSTALMENT, any -> true).map(Entry::sequence).collect(Collectors.toSet());
        Map<Slot, List<Entry<?>>> said = new HashMap<>(slots);
        said.replaceAll((slot, entries) -> slot.topic() == Topic.OUTTURN
                ? entries.stream()
                        .filter(entry -> !instalments.contains(entry.sequence()) && !isMade(entry.statement()))
                        .toList()
                : entries);
        said.values().removeIf(List::isEmpty);
        return said;
    }

    private static List<Entry<?>> of(Indicator indicator, RollUp rollUp, Map<Slot, List<Entry<?>>> said) {
        return of(said, Topic.INSTALMENT, any -> true)
                .flatMap(entry -> entry.as(OfInstalment.class).stream())
                .map(entry -> entry.statement().part())
                .distinct()
                .flatMap(part -> new RollUps(indicator, rollUp, part)
                                .follow(Stream.concat(
                                                of(said, Topic.INSTALMENT, slot -> slot.part()
                                                        .equals(part)),
                                                of(said, Topic.OUTTURN, any -> true)
                                                        .filter(entry -> isAbout(entry, part)))
                                        .sorted(Entry.BY_KNOWN)
                                        .toList())
                                .stream())
                .toList();
    }

    private static Stream<Entry<?>> of(Map<Slot, List<Entry<?>>> slots, Topic topic, Predicate<Slot> wanted) {
        return slots.entrySet().stream()
                .filter(slot -> slot.getKey().topic() == topic && wanted.test(slot.getKey()))
                .flatMap(slot -> slot.getValue().stream());
    }

    /** Whether a statement is about a part: what says that the whole has no figure is. */
    private static boolean isAbout(Entry<?> entry, Optional<String> part) {
        return entry.as(OfOutturn.class)
                .map(Entry::statement)
                .filter(said -> said.covers(new Subject(said.code(), part, said.period())))
                .isPresent();
    }

    private List<Entry<?>> follow(List<Entry<?>> said) {
        SortedSet<ReportingPeriod> changed = new TreeSet<>();
        for (int place = 0; place < said.size(); place++) {
            Entry<?> entry = said.get(place);
            entry.as(OfOutturn.class).ifPresent(outturn -> {
                note(outturn.statement());
                if (outturn.statement() instanceof Withdrawal
                        && isBehind(outturn.statement().period())) {
                    changed.add(outturn.statement().period());
                }
            });
            entry.as(OfInstalment.class).ifPresent(instalment -> {
                note(instalment.statement());
                changed.addAll(
                        indicator.collection().periodsOf(instalment.statement().when()));
            });
            if (place + 1 == said.size() || !isOneSave(entry, said.get(place + 1))) {
                changed.forEach(period -> make(period, entry));
                changed.clear();
            }
        }
        return made;
    }

    private static boolean isOneSave(Entry<?> entry, Entry<?> next) {
        return entry.isSavedWith(next) && next.statement() instanceof OfInstalment;
    }

    /** Whether months changed while an answer that was reported kept them from counting. */
    private boolean isBehind(ReportingPeriod period) {
        Optional<Answer> stands = Optional.ofNullable(answers.get(period)).map(Deque::peek);
        return outturn(period)
                .map(its -> !stands.equals(Optional.of(its)))
                .orElseGet(() -> stands.filter(RollUps::isMade).isPresent());
    }

    private void note(OfOutturn said) {
        lay(answers.computeIfAbsent(said.period(), period -> new ArrayDeque<>()), said, Answer.class);
    }

    private void note(OfInstalment said) {
        lay(instalments.computeIfAbsent(said.when(), when -> new ArrayDeque<>()), said, Instalment.class);
    }

    /** A figure comes to lie on those before it; a withdrawal takes the last one away. */
    private static <S> void lay(Deque<S> standing, Statement said, Class<S> figure) {
        if (figure.isInstance(said)) {
            standing.push(figure.cast(said));
        } else {
            standing.poll();
        }
    }

    private void make(ReportingPeriod period, Entry<?> entry) {
        Deque<Answer> standing = answers.computeIfAbsent(period, any -> new ArrayDeque<>());
        Optional<Outturn> outturn = outturn(period);
        if (outturn.isEmpty()) {
            while (!standing.isEmpty() && isMade(standing.peek())) {
                standing.pop();
                made.add(entry.saying(new Withdrawal(indicator.code(), part, period)));
            }
        }
        outturn.filter(its -> givesWay(standing, its)).ifPresent(its -> {
            standing.push(its);
            made.add(entry.saying(its));
        });
    }

    /** That there is none has to be withdrawn; a figure of the whole gives way once no month is missing. */
    private static boolean givesWay(Deque<Answer> standing, Outturn to) {
        return standing.isEmpty()
                || isMade(standing.peek())
                || (to.isComplete() && standing.peek().outturn().isPresent());
    }

    private static boolean isMade(Statement said) {
        return said instanceof Outturn outturn && outturn.rolledUp().isPresent();
    }

    /** What follows from those that stand; nothing while none of those entered with the period has a figure. */
    private Optional<Outturn> outturn(ReportingPeriod period) {
        if (rollUp.enteredWith(period).stream().noneMatch(this::has)) {
            return Optional.empty();
        }
        List<CollectionPeriod> needed = indicator.collection().madeOf(period);
        RolledUp rolledUp = new RolledUp(
                needed.stream().filter(this::has).toList(),
                needed.stream().filter(when -> !has(when)).toList());
        List<Instalment> given =
                rolledUp.of().stream().map(when -> instalments.get(when).peek()).toList();
        List<Figure> figures = given.stream().map(Instalment::figure).toList();
        return Optional.of(new Outturn(
                indicator.code(),
                part,
                period,
                rollUp.by().of(figures, measurement()),
                Optional.empty(),
                !rolledUp.isComplete() || given.stream().anyMatch(Instalment::provisional),
                Optional.of(rolledUp)));
    }

    /** Whether one has a figure; one that the rule cannot take, from before the definition was changed, is none. */
    private boolean has(CollectionPeriod when) {
        return Optional.ofNullable(instalments.get(when))
                .map(Deque::peek)
                .map(Instalment::figure)
                .filter(figure ->
                        figure.isOf(measurement().shape()) && rollUp.by().takes(figure))
                .isPresent();
    }

    private Measurement measurement() {
        return indicator.reportedMeasurement();
    }
}
