package uk.org.waymark.web.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.ledger.capture.CaptureSheets;
import uk.org.waymark.ledger.draft.Drafts;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshot;

/** The figures and texts that a reader has typed in some return and not saved, for the page of their work. */
@ApplicationScoped
public class UnsavedWork {
    @Inject
    private Drafts drafts;

    @Inject
    private Drafting drafting;

    /**
     * The unsaved work on one return.
     *
     * @param title of the theme
     * @param at the time of day at which the last of it was typed, with the day where that is not today
     * @param path where one goes on
     */
    public record OfReturn(String title, ReportingPeriod period, String at, List<Line> lines, String path) {}

    /**
     * What is typed in one line.
     *
     * @param code of the measure, with its part
     * @param words the values: "68.2, provisional"
     * @param path to the measure on the page
     */
    public record Line(String measure, String code, String words, String path) {}

    /** That of a reader, return by return; what is the same as what stands meanwhile is left out. */
    public List<OfReturn> of(Actor actor, Snapshot snapshot) {
        if (!actor.may(Permission.ENTER_FIGURES)) {
            return List.of();
        }
        return drafts.places(actor, snapshot.agreement().id()).stream()
                .filter(place ->
                        snapshot.definitions().findTheme(place.scope().theme()).isPresent())
                .map(place -> CaptureSheets.of(actor, snapshot, place.scope(), place.period()))
                .flatMap(sheet -> of(actor, sheet).stream())
                .toList();
    }

    private Optional<OfReturn> of(Actor actor, CaptureSheet sheet) {
        UUID reader = actor.account().id();
        List<DraftLine> own = drafting.lines(actor, sheet).stream()
                .filter(line -> line.by().equals(reader))
                .toList();
        String path = "/capture/" + sheet.scope().theme() + "?period="
                + sheet.period().code();
        List<Line> lines =
                own.stream().flatMap(line -> line(line, sheet, path).stream()).toList();
        return own.stream()
                .map(DraftLine::at)
                .max(Comparator.naturalOrder())
                .filter(last -> !lines.isEmpty())
                .map(last -> new OfReturn(sheet.title(), sheet.period(), drafting.time(last), lines, path));
    }

    private static Optional<Line> line(DraftLine line, CaptureSheet sheet, String path) {
        return sheet.rows().stream()
                .map(row -> row.subject().code())
                .filter(code -> line.isOf(code.text()))
                .findFirst()
                .map(measure -> new Line(
                        measure.text(),
                        line.line().replace('/', ' '),
                        line.words(),
                        path + "#entry-" + measure.address()));
    }
}
