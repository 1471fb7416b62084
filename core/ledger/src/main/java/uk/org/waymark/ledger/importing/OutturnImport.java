package uk.org.waymark.ledger.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.capture.Assess;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.importing.ImportProgress.Stage;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.workbook.Stamp;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Standing;

/**
 * Imports figures out of a file. It is looked through first and taken as a whole or not at all; a file whose every word
 * stands already appends nothing, so an import that was cut off is simply sent again.
 */
@ApplicationScoped
public class OutturnImport {
    private final Ledger ledger;
    private final Snapshots snapshots;
    private final Assess assess;

    @Inject
    public OutturnImport(Ledger ledger, Snapshots snapshots, Assess assess) {
        this.ledger = ledger;
        this.snapshots = snapshots;
        this.assess = assess;
    }

    /** For the container's proxy only. */
    protected OutturnImport() {
        this(null, null, null);
    }

    /**
     * What importing a file would come to, with every fault; records nothing.
     *
     * @throws uk.org.waymark.ledger.table.FileRefused when the file cannot be read at all
     * @throws uk.org.waymark.ledger.permission.NotPermitted when a row is about a theme the actor enters nothing for
     */
    public ImportReport check(Actor actor, String agreementId, Upload upload) {
        actor.require(Permission.ENTER_FIGURES);
        return check(actor, agreementId, upload, ImportProgress.UNWATCHED);
    }

    /**
     * The same, telling how far it is.
     *
     * @throws ImportCancelled when that ends it
     */
    public ImportReport check(Actor actor, String agreementId, Upload upload, ImportProgress progress) {
        actor.require(Permission.ENTER_FIGURES);
        Snapshot snapshot = snapshots.of(agreementId);
        Work work = new Work(actor, snapshot.agreement(), upload, progress);
        return work.report(work.draft(snapshot, entry -> {}), snapshot.head());
    }

    /**
     * Imports a file, all of it or nothing.
     *
     * @throws ImportRefused with the faults, when there are any
     * @throws uk.org.waymark.ledger.table.FileRefused when the file cannot be read at all
     * @throws uk.org.waymark.ledger.permission.NotPermitted when a row is about a theme the actor enters nothing for
     */
    public ImportReport run(Actor actor, String agreementId, Upload upload) {
        actor.require(Permission.ENTER_FIGURES);
        return run(actor, agreementId, upload, ImportProgress.UNWATCHED);
    }

    /**
     * The same, telling how far it is.
     *
     * @throws ImportCancelled when that ends it; nothing is taken
     */
    public ImportReport run(Actor actor, String agreementId, Upload upload, ImportProgress progress) {
        actor.require(Permission.ENTER_FIGURES);
        Work work = new Work(actor, snapshots.of(agreementId).agreement(), upload, progress);
        List<Draft> drafts = new ArrayList<>();
        Head head = snapshots.appendFrom(agreementId, actor.account(), (snapshot, taker) -> {
            Draft draft = work.draft(snapshot, taker);
            if (!work.faults.isEmpty()) {
                throw new ImportRefused(work.faults);
            }
            draft.giveRest(taker, progress);
            drafts.add(draft);
        });
        return work.report(drafts.get(0), head);
    }

    /** One file on its way: read at once, and compared with what stands when the ledger is held still. */
    private final class Work {
        private final Actor actor;
        private final Agreement agreement;
        private final Upload upload;
        private final ImportProgress progress;
        private final Faults faults = new Faults();
        private final ReadFile file;
        private List<FigureRow> rows = List.of();
        private List<ElsewhereRow> elsewhere = List.of();
        private List<Scope> themes = List.of();

        Work(Actor actor, Agreement agreement, Upload upload, ImportProgress progress) {
            progress.at(Stage.READING, 0, 0);
            this.actor = actor;
            this.agreement = agreement;
            this.upload = upload;
            this.progress = progress;
            this.file = ReadFile.of(upload, faults);
            file.stamp().ifPresent(this::requireOwn);
        }

        /** @param taker takes what is sure already, unless something is wrong with the file */
        Draft draft(Snapshot snapshot, Consumer<NewEntry> taker) {
            OutturnRows figures =
                    new OutturnRows(agreement, snapshot.definitions().themes());
            Map<Boolean, List<TableRow>> entered = entered(figures, snapshot.entries()).stream()
                    .collect(Collectors.partitioningBy(ElsewhereRows::isOne));
            rows = figures.read(entered.get(false), progress);
            elsewhere = new ElsewhereRows(figures).read(entered.get(true));
            themes = themes();
            Draft draft = Draft.of(
                    rows,
                    snapshot,
                    assess.assessor(actor, snapshot, themes),
                    file.stamp().map(stamp -> stamp.head().sequence()),
                    progress,
                    faults.isEmpty() ? taker : entry -> {});
            elsewhere.forEach(row ->
                    actor.require(Permission.ENTER_FIGURES, new Scope(agreement.id(), row.theme()), row.indicator()));
            draft.add(elsewhere, snapshot, actor);
            return draft;
        }

        private List<Scope> themes() {
            return Stream.concat(
                            rows.stream().map(FigureRow::theme),
                            elsewhere.stream().map(ElsewhereRow::theme))
                    .distinct()
                    .map(theme -> new Scope(agreement.id(), theme))
                    .toList();
        }

        /** The rows that say something; of Waymark's own workbook, what it did not say itself. */
        private List<TableRow> entered(OutturnRows figures, Entries standing) {
            Optional<OwnWorkbook> own = file.stamp()
                    .map(stamp -> new OwnWorkbook(
                            stamp, new Standing(standing.upTo(stamp.head().sequence()), Known.EVER)));
            if (!upload.isWorkbook()) {
                file.rows().forEach(figures::requireOneRow);
            }
            List<TableRow> entered = file.rows().stream()
                    .filter(TableRow::isSound)
                    .flatMap(row -> own.map(workbook -> workbook.entered(row)).orElse(Optional.of(row)).stream())
                    .peek(OutturnRows::requireWhatTheReasonIsFor)
                    .filter(OutturnRows::saysSomething)
                    .toList();
            own.ifPresent(workbook -> workbook.refuseForeignRows(faults));
            return ShownCells.sound(entered, faults);
        }

        private void requireOwn(Stamp stamp) {
            if (!stamp.agreement().equals(agreement.id()) || !ledger.has(agreement.id(), stamp.head())) {
                faults.add(TableFault.of(
                        upload.name(),
                        "this workbook was made by another ledger than that of " + agreement.title(),
                        "Download the workbook here and enter the figures there"));
            }
        }

        ImportReport report(Draft draft, Head head) {
            return draft.report(
                    upload.name(),
                    rows.size() + elsewhere.size(),
                    file,
                    themes.stream().map(Scope::theme).toList(),
                    faults,
                    head);
        }
    }
}
