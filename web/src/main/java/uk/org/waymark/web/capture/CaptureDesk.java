package uk.org.waymark.web.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.capture.Assess;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.ledger.capture.CaptureSheets;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.capture.RecordFigures;
import uk.org.waymark.ledger.capture.Saving;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.web.lens.Lens;

/** Takes a person's work to the ledger's commands and brings back what they said. */
@ApplicationScoped
public class CaptureDesk {
    @Inject
    private Lens lens;

    @Inject
    private Assess assess;

    @Inject
    private RecordFigures figures;

    @Inject
    private Accounts accounts;

    @Inject
    private Drafting drafting;

    CaptureWork read(Actor actor, Scope scope, ReportingPeriod period) {
        return CaptureWork.on(CaptureSheets.of(actor, lens.snapshot(), scope, period));
    }

    /** Gives work that came from another node its sheet again. */
    void refresh(CaptureWork work, Actor actor, Scope scope, ReportingPeriod period) {
        if (!work.isRead()) {
            work.refreshed(CaptureSheets.of(actor, lens.snapshot(), scope, period));
        }
    }

    /** Looks at what was entered beside what stands now. */
    void check(CaptureWork work, Actor actor, StatusScheme scheme) {
        lens.renew();
        work.refreshed(CaptureSheets.of(
                actor, lens.snapshot(), work.sheet().scope(), work.sheet().period()));
        work.judged(Verdict.of(assess.preview(actor, work.sheet().scope(), proposals(work)), scheme));
    }

    /** Records what was changed, measure by measure; what is refused keeps what was typed. */
    void save(CaptureWork work, Actor actor, StatusScheme scheme) {
        Scope scope = work.sheet().scope();
        List<MeasureForm> proposed = work.decided();
        Saving saving;
        try {
            saving = figures.record(actor, scope, Proposed.of(work.sheet(), proposed), work.readAt());
        } catch (DatabaseBusy busy) {
            work.judged(work.verdict().asBusy(busy.getMessage()));
            return;
        }
        List<String> recorded = Recorded.of(saving.recorded(), work.measurements());
        lens.renew();
        Set<String> saved = saved(proposed, saving);
        drafting.drop(actor, work.sheet(), saved);
        work.saved(
                saving,
                saved,
                CaptureSheets.of(actor, lens.snapshot(), scope, work.sheet().period()),
                accounts.namesOf(saving.conflicts().stream()
                        .map(conflict -> conflict.theirs().recordedBy())
                        .toList()));
        int unsaved = saving.refused().size() + work.forms().size() - proposed.size();
        work.judged(
                unsaved == 0
                        ? Verdict.saved(recorded)
                        : Verdict.of(assess.preview(actor, scope, proposals(work)), scheme)
                                .savedBut(unsaved, recorded));
    }

    /** The codes of the measures of which everything is recorded. */
    private static Set<String> saved(List<MeasureForm> proposed, Saving saving) {
        Set<String> refused =
                saving.refused().stream().map(measure -> measure.code().text()).collect(Collectors.toSet());
        return proposed.stream()
                .map(MeasureForm::getCode)
                .filter(code -> !refused.contains(code))
                .collect(Collectors.toSet());
    }

    private static List<Proposal> proposals(CaptureWork work) {
        return Proposed.of(work.sheet(), work.forms());
    }

    /** The names of those who recorded the figures, and of the leads who returned some. */
    Map<UUID, String> names(CaptureSheet sheet) {
        Stream<Entry<?>> standing = sheet.rows().stream()
                .flatMap(row -> CaptureLine.of(row).stream())
                .flatMap(line -> line.standing().stream());
        Stream<Entry<?>> returned = sheet.rows().stream().flatMap(row -> row.returned().signOff().sentBack().stream());
        return accounts.namesOf(Stream.concat(standing, returned)
                .map(Entry::recordedBy)
                .distinct()
                .toList());
    }
}
