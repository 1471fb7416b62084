package uk.org.waymark.ledger.snapshot;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.contract.theme.ThemeCatalogue;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.position.BoundedCache;
import uk.org.waymark.position.KeptReadings;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.PublicEntries;

/** What was answered already, by all that the answer follows from; shared by the snapshots of a node. */
final class KeptAnswers {
    private static final int POSITIONS = 256;
    private static final int RELEASES = 8;
    private static final int PERIODS = 64;
    /** A country of 150 agreements at each quarter of a term, for the partnership and for the public. */
    private static final int AREAS = 150 * 12 * 2;

    private final Agreements agreements;
    private final DefinitionQuery definitions;
    private final BoundedCache<PositionAsked, Position> positions = new BoundedCache<>(POSITIONS);
    private final BoundedCache<ReleasesAsked, List<Release>> releases = new BoundedCache<>(RELEASES);
    private final BoundedCache<PeriodsAsked, SortedSet<ReportingPeriod>> periods = new BoundedCache<>(PERIODS);
    private final BoundedCache<AreaAsked, AreaPosition> areas = new BoundedCache<>(AREAS);

    private final Map<String, PublicEntries> publicEntries = new ConcurrentHashMap<>();

    private volatile Readings readings = new Readings(List.of(), new KeptReadings());

    KeptAnswers(Agreements agreements, DefinitionQuery definitions) {
        this.agreements = agreements;
        this.definitions = definitions;
    }

    /** What was read while the rules of these themes were set aside; they are never put back. */
    private record Readings(List<RuleFault> ruleFaults, KeptReadings kept) {}

    /**
     * All that a position follows from; themes are compared by identity, which a release keeps.
     *
     * @param hiding the head by whose entries what the public may know was found
     */
    record PositionAsked(
            String agreement,
            Definitions definitions,
            Reader reader,
            Head head,
            Head hiding,
            List<RuleFault> ruleFaults,
            ReportingPeriod period,
            Known known) {}

    /** All that the list of releases follows from. */
    record ReleasesAsked(
            String agreement,
            Reader reader,
            Head head,
            Head hiding,
            ThemeCatalogue rules,
            List<RuleFault> ruleFaults,
            Known today) {}

    /** All that the periods with figures follow from. */
    record PeriodsAsked(String agreement, Reader reader, Head head, Head hiding, Known known) {}

    /**
     * All that what an area comes to follows from: entries and definitions follow from the head.
     *
     * @param ruleFaults of all agreements
     */
    record AreaAsked(
            String agreement,
            Reader reader,
            Head head,
            ThemeCatalogue rules,
            List<RuleFault> ruleFaults,
            ReportingPeriod period,
            Known known) {
        /** The same question of another period. */
        AreaAsked of(ReportingPeriod other) {
            return new AreaAsked(agreement, reader, head, rules, ruleFaults, other, known);
        }
    }

    /**
     * What the public may know of an agreement's entries, on top of what it might know of those asked about before.
     *
     * @param themes in force, which say what codes a measure had before
     */
    Entries publicEntries(String agreement, Entries all, List<Theme> themes) {
        return publicEntries
                .compute(
                        agreement,
                        (id, before) -> before == null ? PublicEntries.of(all, themes) : before.then(all, themes))
                .shown();
    }

    DefinitionQuery definitions() {
        return definitions;
    }

    Definitions definitions(String agreement, Entries entries, Known known) {
        return definitions.at(agreement, entries, known);
    }

    /** The themes of all agreements whose rules are set aside, as of this moment. */
    List<RuleFault> ruleFaults() {
        return agreements.catalogue().ruleFaults();
    }

    /** The themes of an agreement whose rules are set aside, as of this moment. */
    List<RuleFault> ruleFaults(String agreement) {
        return ruleFaults().stream()
                .filter(fault -> fault.theme().theme().agreement().equals(agreement))
                .toList();
    }

    /** The themes whose rules in Java judge now. */
    ThemeCatalogue rules() {
        return agreements.catalogue();
    }

    /**
     * Lets go of all that was made of an agreement's entries and holds on to them, as nobody has asked for them in a
     * while. What its area comes to is small and stays.
     */
    void letGo(String agreement) {
        positions.forget(asked -> asked.agreement().equals(agreement));
        releases.forget(asked -> asked.agreement().equals(agreement));
        periods.forget(asked -> asked.agreement().equals(agreement));
        publicEntries.remove(agreement);
        readings.kept().letGo(agreement);
    }

    /** The readings of an agreement's measures, which outlive a head that says nothing about them. */
    KeptReadings readings(String agreement) {
        List<RuleFault> now = ruleFaults();
        Readings current = readings;
        if (!current.ruleFaults().equals(now)) {
            current = new Readings(now, new KeptReadings());
            readings = current;
        }
        return current.kept().of(agreement);
    }

    Position position(PositionAsked asked, Supplier<Position> answer) {
        return positions.get(asked, answer);
    }

    AreaPosition area(AreaAsked asked, Supplier<AreaPosition> answer) {
        return areas.get(asked, answer);
    }

    List<Release> releases(ReleasesAsked asked, Supplier<List<Release>> answer) {
        return releases.get(asked, answer);
    }

    SortedSet<ReportingPeriod> periods(PeriodsAsked asked, Supplier<SortedSet<ReportingPeriod>> answer) {
        return periods.get(asked, answer);
    }
}
