package uk.org.waymark.ledger.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.capture.Assess;
import uk.org.waymark.ledger.capture.Assessor;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.evidence.EvidenceStore;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.sample.Sample;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.ledger.table.CsvText;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.TableRow;

/**
 * Imports the files of a sample, checked as a whole, all or nothing, once. Its figures pass the same checks as a file of
 * the performance team: it may hold what such a file may.
 */
@ApplicationScoped
public class SampleImport {
    private static final Actor WAYMARK = new Actor(Account.WAYMARK, Role.PERFORMANCE_TEAM, Optional.empty());

    private final Agreements agreements;
    private final Snapshots snapshots;
    private final Assess assess;
    private final EvidenceStore evidence;

    @Inject
    public SampleImport(Agreements agreements, Snapshots snapshots, Assess assess, EvidenceStore evidence) {
        this.agreements = agreements;
        this.snapshots = snapshots;
        this.assess = assess;
        this.evidence = evidence;
    }

    /** For the container's proxy only. */
    protected SampleImport() {
        this(null, null, null, null);
    }

    /**
     * Appends what the sample says and the ledger does not say yet.
     *
     * @return where the agreement's chain then ends
     * @throws ImportRefused with every fault of every file
     */
    public Head run(Sample sample) {
        Agreement agreement = agreements.agreementOf(sample);
        List<Theme> themes = agreements.themesOf(agreement.id());
        Faults faults = new Faults();
        Map<Boolean, List<TableRow>> outturns = rows(sample, "outturns.csv", OutturnRows.COLUMNS, faults).stream()
                .collect(Collectors.partitioningBy(ElsewhereRows::isOne));
        List<FigureRow> figures = new SampleRows(agreement, themes).read(outturns.get(false));
        ReviewRows review = new ReviewRows(agreement);
        List<Located> others = Stream.of(
                        new ElsewhereRows(new OutturnRows(agreement, themes))
                                .read(outturns.get(true)).stream()
                                        .map(row -> new Located(row.entry(), row.row()))
                                        .toList(),
                        new DistributionRows().read(rows(sample, "distribution.csv", DistributionRows.COLUMNS, faults)),
                        new ProgressRows(themes).read(rows(sample, "progress.csv", ProgressRows.COLUMNS, faults)),
                        new CycleRows(agreement, themes).read(rows(sample, "cycle.csv", CycleRows.COLUMNS, faults)),
                        review.sections(rows(sample, "sections.csv", ReviewRows.SECTIONS, faults)),
                        review.route(rows(sample, "route.csv", ReviewRows.ROUTE, faults)),
                        review.improvements(rows(sample, "improvements.csv", ReviewRows.IMPROVEMENTS, faults)))
                .flatMap(List::stream)
                .toList();
        new SampleEvidence(evidence, WAYMARK)
                .keep(sample, rows(sample, "evidence.csv", SampleEvidence.COLUMNS, faults));
        return snapshots.append(agreement.id(), Account.WAYMARK, snapshot -> {
            List<NewEntry> chosen = chosen(figures, others, snapshot);
            if (!faults.isEmpty()) {
                throw new ImportRefused(faults);
            }
            return chosen;
        });
    }

    /** In the order in which they were known, since a sign-off covers what stands before it in the chain. */
    private List<NewEntry> chosen(List<FigureRow> figures, List<Located> others, Snapshot snapshot) {
        AlreadySaid said = new AlreadySaid(snapshot.entries());
        List<FigureRow> unsaid =
                figures.stream().filter(row -> !SampleRows.isSaid(row, said)).toList();
        Assessor assessor = assess.assessor(
                WAYMARK, snapshot, FigureRow.themes(unsaid, snapshot.agreement().id()), lastKnown(unsaid, snapshot));
        return Stream.concat(
                        Draft.of(unsaid, snapshot, assessor, Optional.empty()).entries().stream(),
                        others.stream().map(Located::entry).filter(entry -> !said.contains(entry)))
                .sorted(Comparator.comparing(entry -> entry.knownFrom().orElse(snapshot.moment())))
                .toList();
    }

    /** A demonstration may begin before the last document of its sample appeared, which is then shown from its day on. */
    private static Instant lastKnown(List<FigureRow> rows, Snapshot snapshot) {
        return Stream.concat(
                        Stream.of(snapshot.moment()),
                        rows.stream().flatMap(row -> row.proposal().grounds().knownFrom().stream()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<TableRow> rows(Sample sample, String file, Headings columns, Faults faults) {
        return sample.folder()
                .find(file)
                .map(text -> CsvText.read(sample.folder().path(file), text, columns, faults)
                        .rows(columns, faults))
                .orElse(List.of());
    }
}
