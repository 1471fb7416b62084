package uk.org.waymark.position.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderChased;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.Suppressed;

/**
 * What the public may know of an agreement's entries. Nothing said of a period while it is open, until it closes: then
 * all of it. A period that was opened again is known as it was closed. Nothing of what figures rest on, of risks,
 * concerns and engagement, of the questions that partners ask each other and leads their officers, nor of who was
 * granted an exception. Of a change of what was agreed, that it is in force; of a target to be set, nothing of who was
 * asked for it; of a review, nothing of what partners wrote in it, who had it before them and when it was sent, nor of
 * the highlight report on it. Nothing of publications, of which {@link PublishedEntries} tells once they are released.
 * No figure that is held because it is too small to show, nor any that was told of the subject before, by
 * whatever code the measure had. An archive's
 * figures are of periods that were never opened, and are known.
 */
public final class PublicEntries {
    private final Entries all;
    private final Renamings renamings;
    private final Map<ReportingPeriod, Long> open;
    private final Entries shown;

    private PublicEntries(Entries all, Renamings renamings, Map<ReportingPeriod, Long> open, Entries shown) {
        this.all = all;
        this.renamings = renamings;
        this.open = open;
        this.shown = shown;
    }

    /**
     * What the public may know of entries.
     *
     * @param themes which say what codes a measure had before
     */
    public static PublicEntries of(Entries all, List<Theme> themes) {
        return of(all, Renamings.of(themes));
    }

    private static PublicEntries of(Entries all, Renamings renamings) {
        Map<ReportingPeriod, Long> open = open(all);
        return new PublicEntries(all, renamings, open, all.shown(open, renamings, new Entries(List.of()), all));
    }

    /** Those of other entries; what nothing was added to stays the same object, so that what was read of it is kept. */
    public PublicEntries then(Entries later, List<Theme> themes) {
        Renamings then = Renamings.of(themes);
        if (later == all && then.equals(renamings)) {
            return this;
        }
        Map<ReportingPeriod, Long> now = open(later);
        return now.equals(open) && then.equals(renamings)
                ? new PublicEntries(later, then, now, later.shown(now, then, all, shown))
                : of(later, then);
    }

    public Entries shown() {
        return shown;
    }

    /** The periods that are open, each with the place in the chain at which it was closed before; 0 where it never was. */
    private static Map<ReportingPeriod, Long> open(Entries all) {
        Map<ReportingPeriod, Long> opened = new HashMap<>();
        Map<ReportingPeriod, Long> closed = new HashMap<>();
        all.all(PeriodOpened.class)
                .forEach(entry -> opened.merge(entry.statement().period(), entry.sequence(), Math::max));
        all.all(PeriodClosed.class)
                .forEach(entry -> closed.merge(entry.statement().period(), entry.sequence(), Math::max));
        Map<ReportingPeriod, Long> open = new HashMap<>();
        opened.forEach((period, at) -> {
            long before = closed.getOrDefault(period, 0L);
            if (at > before) {
                open.put(period, before);
            }
        });
        return open;
    }

    /** Whether an entry may be known while periods are open. */
    static boolean isShown(Entry<?> entry, Map<ReportingPeriod, Long> open) {
        boolean proposed =
                entry.statement() instanceof RefreshStatement && !(entry.statement() instanceof RevisionInForce);
        return !proposed
                && !(entry.statement() instanceof ReviewSent)
                && !(entry.statement() instanceof PlaceholderChased)
                && entry.as(ReviewStatement.class).isEmpty()
                && entry.as(HighlightStatement.class).isEmpty()
                && entry.as(PublicationStatement.class).isEmpty()
                && entry.as(NumberedStatement.class).isEmpty()
                && entry.as(ChallengeStatement.class).isEmpty()
                && entry.as(PeriodOpened.class)
                        .filter(told -> isHidden(told.statement().period(), entry, open))
                        .isEmpty()
                && entry.as(Submitted.class)
                        .filter(told -> isHidden(told.statement().period(), entry, open))
                        .isEmpty();
    }

    /** Whether the figure of its subject can be read from an entry. */
    static boolean givesFigure(Entry<?> entry) {
        return entry.statement() instanceof Outturn
                || entry.statement() instanceof Instalment
                || entry.statement() instanceof Overruled;
    }

    /** The same entries; the list itself where none holds a figure. */
    static List<Entry<?>> withoutHeldFigures(List<Entry<?>> entries) {
        return entries.stream().noneMatch(entry -> held(entry).isPresent())
                ? entries
                : entries.stream()
                        .<Entry<?>>map(entry -> held(entry)
                                .<Entry<?>>map(suppressed ->
                                        suppressed.saying(suppressed.statement().withoutFigure()))
                                .orElse(entry))
                        .toList();
    }

    private static Optional<Entry<Suppressed>> held(Entry<?> entry) {
        return entry.as(Suppressed.class)
                .filter(suppressed -> suppressed.statement().held().isPresent());
    }

    static boolean isHidden(ReportingPeriod period, Entry<?> entry, Map<ReportingPeriod, Long> open) {
        return open.containsKey(period) && entry.sequence() > open.get(period);
    }
}
