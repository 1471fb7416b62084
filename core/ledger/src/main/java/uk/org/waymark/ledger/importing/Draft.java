package uk.org.waymark.ledger.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import uk.org.waymark.ledger.capture.Assessment;
import uk.org.waymark.ledger.capture.Assessor;
import uk.org.waymark.ledger.capture.Edit;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.elsewhere.ElsewhereRefused;
import uk.org.waymark.ledger.elsewhere.ElsewhereRule;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.importing.ImportProgress.Stage;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.reporting.Entries;

/** What a file comes to in view of what stands: each row with its assessment, and the entries it would append. */
final class Draft {
    private static final Map<Field, String> COLUMNS = Map.ofEntries(
            Map.entry(Field.MEASURE, "code"),
            Map.entry(Field.PERIOD, "period"),
            Map.entry(Field.FIGURE, "outturn"),
            Map.entry(Field.FORECAST, "forecast"),
            Map.entry(Field.PROJECTED, "projected"),
            Map.entry(Field.COMMENTARY, "commentary"),
            Map.entry(Field.EVIDENCE, "evidence"),
            Map.entry(Field.MANAGEMENT, ManagementColumns.RATING),
            Map.entry(Field.REASON, "reason"),
            Map.entry(Field.KNOWN_FROM, "known from"));

    private final List<NewEntry> entries = new ArrayList<>();
    private final List<ImportChange> changes = new ArrayList<>();
    private final AlreadySaid said;
    private final Optional<Long> madeAt;
    private int unchanged;
    private int given;

    /**
     * An empty one.
     *
     * @param madeAt the sequence at which Waymark's own workbook was made; what was said later conflicts with it
     */
    private Draft(AlreadySaid said, Optional<Long> madeAt) {
        this.said = said;
        this.madeAt = madeAt;
    }

    /** What rows come to, each on top of those before it; every check of figures is made here, whatever file they are of. */
    static Draft of(List<FigureRow> rows, Snapshot snapshot, Assessor assessor, Optional<Long> madeAt) {
        return of(rows, snapshot, assessor, madeAt, ImportProgress.UNWATCHED, entry -> {});
    }

    /**
     * The same, telling how far it is.
     *
     * @param taker takes entries from the first on, in their order, as soon as they are sure and while nothing is wrong;
     *     the others are given by {@link #giveRest}
     */
    static Draft of(
            List<FigureRow> rows,
            Snapshot snapshot,
            Assessor assessor,
            Optional<Long> madeAt,
            ImportProgress progress,
            Consumer<NewEntry> taker) {
        Draft draft = new Draft(new AlreadySaid(snapshot.entries()), madeAt);
        List<List<Edit>> sure = new ArrayList<>();
        List<Assessment> assessments =
                assessor.assess(rows.stream().map(FigureRow::proposal).toList(), new Assessor.Listener() {
                    private boolean sound = true;

                    @Override
                    public void looked(int done) {
                        progress.passing(Stage.CHECKING, done, rows.size());
                    }

                    @Override
                    public void settled(Assessment assessment) {
                        sound = sound && assessment.isSavable();
                        if (sound) {
                            List<Edit> edits = draft.edits(assessment);
                            sure.add(edits);
                            edits.forEach(edit -> draft.give(edit.entry(), taker));
                        }
                    }
                });
        for (int place = 0; place < rows.size(); place++) {
            Assessment assessment = assessments.get(place);
            draft.add(
                    rows.get(place).row(), assessment, place < sure.size() ? sure.get(place) : draft.edits(assessment));
        }
        return draft;
    }

    private void give(NewEntry entry, Consumer<NewEntry> taker) {
        taker.accept(entry);
        given++;
    }

    /** Gives the entries that were not sure before the end; of a draft with faults none is given. */
    void giveRest(Consumer<NewEntry> taker, ImportProgress progress) {
        while (given < entries.size()) {
            progress.passing(Stage.WRITING, given, entries.size());
            give(entries.get(given), taker);
        }
        progress.at(Stage.WRITING, given, entries.size());
    }

    /** The edits that say something the ledger does not say already. */
    private List<Edit> edits(Assessment assessment) {
        return assessment.edits().stream()
                .filter(edit -> edit.entry().reason().isEmpty() || !said.contains(edit.entry()))
                .toList();
    }

    private void add(TableRow row, Assessment assessment, List<Edit> edits) {
        assessment.errors().forEach(error -> fault(row, error, error.remedy()));
        if (assessment.needsOverruling()) {
            assessment
                    .warnings()
                    .forEach(warning -> fault(
                            row, warning, warning.remedy() + " The place for it is the column “overruled because”."));
        }
        edits.forEach(edit -> add(row, assessment, edit));
        unchanged += edits.isEmpty() ? 1 : 0;
    }

    private void add(TableRow row, Assessment assessment, Edit edit) {
        entries.add(edit.entry());
        boolean conflicts = edit.before()
                .filter(before ->
                        madeAt.filter(made -> before.sequence() > made).isPresent())
                .isPresent();
        if (!conflicts && changes.size() >= ImportReport.CHANGES_LISTED) {
            return;
        }
        ImportChange change = ImportChange.of(row, assessment.proposal().subject(), edit);
        if (changes.size() < ImportReport.CHANGES_LISTED) {
            changes.add(change);
        }
        if (conflicts) {
            row.fault(
                    change.what(),
                    "somebody entered \"" + change.before() + "\" after this workbook was made",
                    "Download the workbook again, look at what they entered, and decide");
        }
    }

    /** Adds what rows say of other places, each on top of those before it. */
    void add(List<ElsewhereRow> rows, Snapshot snapshot, Actor actor) {
        Entries recorded = snapshot.entries();
        int place = 0;
        for (ElsewhereRow row : rows) {
            ElsewhereRule rule = new ElsewhereRule(row.indicator(), recorded);
            Optional<NewEntry> entry = said.contains(row.entry()) ? Optional.empty() : sound(row, rule);
            entry.ifPresent(it -> add(row, it, rule));
            unchanged += entry.isEmpty() ? 1 : 0;
            recorded = entry.isEmpty()
                    ? recorded
                    : recorded.with(List.of(entry.get().recorded(place++, snapshot.moment(), actor.account())));
        }
    }

    private void add(ElsewhereRow row, NewEntry entry, ElsewhereRule rule) {
        entries.add(entry);
        if (changes.size() < ImportReport.CHANGES_LISTED) {
            changes.add(ImportChange.of(row, rule.before(row.said())));
        }
    }

    private static Optional<NewEntry> sound(ElsewhereRow row, ElsewhereRule rule) {
        try {
            return rule.entry(row.said(), row.grounds());
        } catch (ElsewhereRefused refused) {
            refused.faults().forEach(fault -> row.row().fault(fault.column(), fault.wrong(), fault.remedy()));
            return Optional.empty();
        }
    }

    private static void fault(TableRow row, Finding finding, String suggestion) {
        row.fault(COLUMNS.get(finding.field()), finding.wrong(), suggestion);
    }

    /** What it would append, in the order of the rows. */
    List<NewEntry> entries() {
        return entries;
    }

    ImportReport report(String file, int rows, ReadFile read, List<String> themes, Faults faults, Head head) {
        return new ImportReport(
                file,
                rows,
                unchanged,
                faults.isEmpty() ? entries.size() : 0,
                changes,
                faults.kept(),
                faults.count(),
                read.ignored(),
                faults.remarks(),
                themes,
                head);
    }
}
