package uk.org.waymark.web.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.ledger.capture.CaptureRow.Stage;
import uk.org.waymark.position.BreakdownReading;
import uk.org.waymark.position.cycle.Obstacle;
import uk.org.waymark.position.cycle.SignOff;
import uk.org.waymark.web.measure.EvidenceLine;
import uk.org.waymark.web.words.Words;

/**
 * A measure on the page where figures are entered.
 *
 * @param id by which its fields are found on the page: "m:0", and then ":why"
 * @param stage of the whole: a measure in parts is as far as its last part; "signed" or "returned" where its lead
 *     decided so
 * @param returned that its lead returned it; empty where that is not so, or the lead decided anew
 * @param due whether a figure is asked for
 * @param unexplained whether a figure that stands is worse than anticipated, or expected to be, without commentary
 * @param shut why nothing can be entered; empty when it can
 * @param takesEarlyFigure whether an early figure can be given: one cannot stand for those of parts
 */
public record MeasureView(
        String id,
        String code,
        String address,
        String title,
        String stage,
        String stageWords,
        Optional<Returned> returned,
        boolean due,
        boolean unexplained,
        Optional<String> shut,
        List<LineView> lines,
        List<BreakdownView> breakdowns,
        List<EvidenceLine> evidence,
        boolean takesEarlyFigure,
        MeasureForm form,
        MeasureForm was) {
    private static final int URGENT = 4;
    private static final Set<String> DECIDED = Set.of("signed", "returned");

    /**
     * The comment with which a lead returned it.
     *
     * @param said when and by whom
     * @param answered whether something was recorded since, so that the lead looks at it again
     */
    public record Returned(String said, String comment, boolean answered) {

        static Optional<Returned> of(SignOff signOff, Map<UUID, String> names) {
            return signOff.sentBack()
                    .map(entry -> new Returned(
                            Words.say(
                                    "capture.returned",
                                    names.getOrDefault(entry.recordedBy(), ""),
                                    Words.date(entry.knownFrom())),
                            entry.statement().comment(),
                            signOff.answered()));
        }

        /** What follows: to answer, or to wait. */
        public String step() {
            return Words.say(answered ? "capture.returned.answered" : "capture.returned.step");
        }
    }

    /** Whether the lead waits for an answer. */
    public boolean isToBeAnswered() {
        return returned.filter(its -> !its.answered()).isPresent();
    }

    /** Whether its lead signed it off or returned it. */
    boolean isDecided() {
        return DECIDED.contains(stage);
    }

    /** Whether there is management information, which is then shown. */
    public boolean openManagement() {
        return !form.getManagement().isBlank();
    }

    /** Its own lines and those of its groups. */
    List<LineView> allLines() {
        return Stream.concat(lines.stream(), breakdowns.stream().flatMap(breakdown -> breakdown.lines().stream()))
                .toList();
    }

    /** @param at its place on the page, from 0 */
    static MeasureView of(int at, List<CaptureRow> rows, MeasureForm form, Map<UUID, String> names, boolean permitted) {
        String id = "m:" + at;
        CaptureRow first = rows.get(0);
        Stage stage = stage(rows);
        SignOff signOff = first.returned().signOff();
        Optional<String> decided = signOff.stands()
                ? Optional.of("signed")
                : Optional.of("returned").filter(any -> signOff.isWithOfficers());
        Iterator<LineForm> forms = form.getLines().iterator();
        List<LineView> lines = new ArrayList<>();
        List<BreakdownView> breakdowns = new ArrayList<>();
        for (CaptureRow row : rows) {
            CaptureLine.of(row).stream()
                    .limit(row.instalments().size() + 1L)
                    .forEach(line -> lines.add(LineView.of(
                            id + ":l:" + lines.size(),
                            id + ":p:" + lines.size(),
                            line,
                            forms.next(),
                            names,
                            permitted)));
            for (BreakdownReading reading : row.breakdowns()) {
                String groups = id + ":b:" + breakdowns.size() + ":g:";
                List<LineView> views = new ArrayList<>();
                CaptureLine.of(row, reading).forEach(line -> {
                    String place = groups + views.size();
                    views.add(LineView.of(place, place, line, forms.next(), names, permitted));
                });
                breakdowns.add(BreakdownView.of(reading, views));
            }
        }
        return new MeasureView(
                id,
                first.subject().code().text(),
                first.subject().code().address(),
                first.indicator().plainTitle(),
                decided.orElse(code(stage)),
                decided.map(state -> Words.say("capture.stage." + state)).orElseGet(() -> stageWords(stage, first)),
                Returned.of(signOff, names),
                first.returned().isDue(),
                first.returned().obstacle().equals(Optional.of(Obstacle.NO_COMMENTARY)),
                Optional.of(first.entrance())
                        .filter(entrance -> !entrance.allowed())
                        .map(entrance -> entrance.why()),
                lines,
                breakdowns,
                first.evidence().stream().map(EvidenceLine::of).toList(),
                first.indicator().parts().isEmpty(),
                form,
                MeasureForm.of(rows, form.readAt()));
    }

    /** Of a measure in parts: done only when every part is, else as urgent as its most urgent part. */
    static Stage stage(List<CaptureRow> rows) {
        return rows.stream()
                .map(CaptureRow::stage)
                .max(Comparator.comparingInt(MeasureView::urgency))
                .orElseThrow();
    }

    /** Where it stands among the measures: what came back or is late first, and what is not asked for last. */
    static int order(List<CaptureRow> rows) {
        return rows.get(0).returned().isWithOfficers() ? -URGENT : -urgency(stage(rows));
    }

    private static int urgency(Stage stage) {
        return switch (stage) {
            case DONE -> 1;
            case NOT_DUE -> 0;
            case DUE -> 2;
            case OVERDUE -> 3;
        };
    }

    /** As it stands in keys and styles, such as "not-due". */
    static String code(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why no figure is asked for, briefly where it is no more than that its time has not come. */
    private static String stageWords(Stage stage, CaptureRow row) {
        String words = Words.say("capture.stage." + code(stage));
        return stage == Stage.NOT_DUE
                        && row.indicator().collection().isDueIn(row.subject().period())
                ? row.returned().notDueBecause().orElse(words)
                : words;
    }
}
