package uk.org.waymark.ledger.snapshot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.release.DefinitionDifference;
import uk.org.waymark.position.release.ItemChange;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.ReleaseStatement.AgreementRelease;
import uk.org.waymark.position.reporting.ReleaseStatement.ThemeRelease;
import uk.org.waymark.position.reporting.Standing;

/** The releases of an agreement's definitions, compared one with the other. */
final class Releases {
    private final DefinitionQuery definitions;
    private final String agreement;
    private final Entries entries;
    private final Known today;
    /** What counts beside every release, so that one that takes it into its file has moved nothing. */
    private final List<Entry<RevisionInForce>> inForce;

    Releases(DefinitionQuery definitions, String agreement, Entries entries, Known today) {
        this.definitions = definitions;
        this.agreement = agreement;
        this.entries = entries;
        this.today = today;
        this.inForce = entries.all(RevisionInForce.class).toList();
    }

    /** Those that were installed, each with what it changed. */
    List<Release> lastFirst() {
        List<Entry<?>> all = Stream.concat(entries.all(AgreementRelease.class), entries.all(ThemeRelease.class))
                .<Entry<?>>map(entry -> entry)
                .sorted(Comparator.comparing(Entry::sequence))
                .toList();
        Map<Optional<String>, List<Entry<?>>> byTheme = all.stream().collect(Collectors.groupingBy(Releases::theme));
        List<Release> releases = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            Entry<?> entry = all.get(place);
            List<Entry<?>> same = byTheme.get(theme(entry));
            int number = same.indexOf(entry) + 1;
            Optional<String> previous = number > 1
                    ? Optional.of(content(same.get(number - 2)))
                    : theme(entry).flatMap(theme -> definitions.beforeEntries(agreement, theme));
            Definitions after = definitions(all.subList(0, place + 1));
            Definitions before = definitions(all.subList(0, place));
            releases.add(new Release(
                    theme(entry),
                    title(entry, after),
                    number,
                    number == same.size(),
                    entry,
                    content(entry),
                    previous.map(content -> changes(content, content(entry))).orElse(List.of()),
                    previous.isEmpty() ? List.of() : moved(before, after)));
        }
        Collections.reverse(releases);
        return List.copyOf(releases);
    }

    private Definitions definitions(List<Entry<?>> releases) {
        return definitions.at(agreement, new Entries(releases).with(inForce), today);
    }

    private static Optional<String> theme(Entry<?> entry) {
        return entry.statement() instanceof ThemeRelease release ? Optional.of(release.theme()) : Optional.empty();
    }

    private static String content(Entry<?> entry) {
        return entry.statement() instanceof ThemeRelease release
                ? release.content()
                : ((AgreementRelease) entry.statement()).content();
    }

    private static String title(Entry<?> entry, Definitions by) {
        Optional<String> theme = theme(entry);
        return theme.isEmpty()
                ? by.agreement().title()
                : theme.flatMap(by::findTheme).map(Theme::title).orElse(theme.get());
    }

    private List<ItemChange> changes(String before, String after) {
        return DefinitionDifference.between(definitions.files(before), definitions.files(after));
    }

    private List<MovedRating> moved(Definitions before, Definitions after) {
        return moved(before, after, entries, today);
    }

    /** The ratings that are others by other definitions, from all figures known at a moment. */
    static List<MovedRating> moved(Definitions before, Definitions after, Entries entries, Known known) {
        return MovedRating.between(
                new Positions(before.agreement(), before.themes(), entries),
                new Positions(after.agreement(), after.themes(), entries),
                new Standing(entries, known)
                        .periodsWithOutturns().stream()
                                .filter(after.agreement()::covers)
                                .toList(),
                known);
    }
}
