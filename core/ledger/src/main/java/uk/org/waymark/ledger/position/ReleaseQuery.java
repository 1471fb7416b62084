package uk.org.waymark.ledger.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.release.DefinitionDifference;
import uk.org.waymark.position.release.ItemChange;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.AgreementRelease;
import uk.org.waymark.position.reporting.Statement.ThemeRelease;

/** Gives the releases of an agreement's definitions, with what each changed. */
@ApplicationScoped
public class ReleaseQuery {
    private static final int HEADS_KEPT = 8;

    private final PositionQuery positions;
    private final DefinitionQuery definitions;
    private final Ledger ledger;
    private final BoundedCache<Question, List<Release>> kept = new BoundedCache<>(HEADS_KEPT);

    @Inject
    public ReleaseQuery(PositionQuery positions, DefinitionQuery definitions, Ledger ledger) {
        this.positions = positions;
        this.definitions = definitions;
        this.ledger = ledger;
    }

    /** For the container's proxy only. */
    protected ReleaseQuery() {
        this(null, null, null);
    }

    private record Question(String agreement, Head head, List<RuleFault> ruleFaults, Known today) {}

    /** The releases that were installed, the last first. */
    public List<Release> releases(String agreementId) {
        Question question = new Question(
                agreementId, positions.version(agreementId), positions.ruleFaults(agreementId), positions.today());
        List<Release> releases =
                kept.get(question, () -> found(question, ledger.entries(agreementId, question.head())));
        // A rule that was set aside on the way would look like a release that moved its symbols.
        return positions.ruleFaults(agreementId).equals(question.ruleFaults()) ? releases : releases(agreementId);
    }

    private List<Release> found(Question question, Entries entries) {
        List<Entry<?>> all = Stream.concat(entries.all(AgreementRelease.class), entries.all(ThemeRelease.class))
                .<Entry<?>>map(entry -> entry)
                .sorted(Comparator.comparing(Entry::sequence))
                .toList();
        Map<Optional<String>, List<Entry<?>>> byTheme =
                all.stream().collect(Collectors.groupingBy(ReleaseQuery::theme));
        List<Release> releases = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            Entry<?> entry = all.get(place);
            List<Entry<?>> same = byTheme.get(theme(entry));
            int number = same.indexOf(entry) + 1;
            Optional<String> previous = number > 1
                    ? Optional.of(content(same.get(number - 2)))
                    : theme(entry).flatMap(theme -> definitions.beforeEntries(question.agreement(), theme));
            Definitions after = definitions(question, all.subList(0, place + 1));
            Definitions before = definitions(question, all.subList(0, place));
            releases.add(new Release(
                    theme(entry),
                    title(entry, after),
                    number,
                    number == same.size(),
                    entry,
                    content(entry),
                    previous.map(content -> changes(content, content(entry))).orElse(List.of()),
                    previous.isEmpty() ? List.of() : moved(question, entries, before, after)));
        }
        Collections.reverse(releases);
        return List.copyOf(releases);
    }

    private Definitions definitions(Question question, List<Entry<?>> releases) {
        return definitions.at(question.agreement(), new Entries(releases), question.today());
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
        List<DefinitionFile> was = definitions.files(before);
        List<DefinitionFile> is = definitions.files(after);
        return IntStream.range(0, Math.min(was.size(), is.size()))
                .boxed()
                .flatMap(file -> DefinitionDifference.between(
                        was.get(file).tree(), is.get(file).tree())
                        .stream())
                .toList();
    }

    private static List<MovedRating> moved(Question question, Entries entries, Definitions before, Definitions after) {
        Positions was = new Positions(before.agreement(), before.themes(), entries);
        Positions is = new Positions(after.agreement(), after.themes(), entries);
        return new Standing(entries, question.today())
                .periodsWithOutturns().stream()
                        .filter(after.agreement()::covers)
                        .flatMap(period ->
                                MovedRating.between(was.at(period, question.today()), is.at(period, question.today()))
                                        .stream())
                        .toList();
    }
}
