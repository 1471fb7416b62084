package uk.org.waymark.web.capture;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.ledger.capture.Assessment;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.ledger.capture.Saving;

/** What a person has in hand: what was typed, as of when it was read, and what the last check or save said. */
public final class CaptureWork implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<MeasureForm> forms;
    private final Conflicts conflicts = new Conflicts();
    private long readAt;
    private transient CaptureSheet sheet;
    private transient Map<String, Outcome> outcomes = Map.of();
    private transient List<MeasureView> views;
    private transient List<String> recorded = List.of();
    private transient boolean refused;
    private transient boolean saved;

    private CaptureWork(CaptureSheet sheet, List<MeasureForm> forms, long readAt) {
        this.sheet = sheet;
        this.forms = new ArrayList<>(forms);
        this.readAt = readAt;
    }

    static CaptureWork none() {
        return new CaptureWork(null, List.of(), 0);
    }

    static CaptureWork on(CaptureSheet sheet) {
        return new CaptureWork(
                sheet, byMeasure(sheet).values().stream().map(MeasureForm::of).toList(), sheet.readAt());
    }

    /** The rows of each measure, in order. */
    static Map<String, List<CaptureRow>> byMeasure(CaptureSheet sheet) {
        return sheet.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.subject().code().text(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Looks at the sheet anew, keeping what was typed; what was said of the last save is over. */
    void refreshed(CaptureSheet now) {
        sheet = now;
        views = null;
        refused = false;
        saved = false;
    }

    boolean isRead() {
        return sheet != null;
    }

    CaptureSheet sheet() {
        return sheet;
    }

    List<MeasureForm> forms() {
        return forms;
    }

    long readAt() {
        return readAt;
    }

    Conflicts conflicts() {
        return conflicts;
    }

    void assessed(List<Assessment> assessments, StatusScheme scheme) {
        Map<String, Outcome> found = new HashMap<>();
        assessments.forEach(
                assessment -> found.put(LineForm.key(assessment.proposal().subject()), Outcome.of(assessment, scheme)));
        outcomes = found;
    }

    /** Keeps both versions until they are decided between; what was said up to then has been seen. */
    void refused(Saving.Refused saving, Map<UUID, String> names) {
        refused = true;
        if (!saving.conflicts().isEmpty()) {
            conflicts.found(saving.conflicts(), measurements(), names);
            readAt = saving.head().sequence();
        }
    }

    void notYet() {
        refused = true;
    }

    void saved(List<String> lines) {
        recorded = lines;
        saved = true;
    }

    void keepTheirs(String key) {
        List<MeasureForm> standing = on(sheet).forms;
        boolean commentary = conflicts.isOfCommentary(key);
        forms.forEach(form -> standing.stream()
                .filter(other -> other.getCode().equals(form.getCode()))
                .forEach(other -> form.take(other, key, commentary)));
        views = null;
        conflicts.decide(key);
    }

    void keepMine(String key) {
        conflicts.decide(key);
    }

    Outcome outcome(String key) {
        return outcomes == null ? Outcome.NONE : outcomes.getOrDefault(key, Outcome.NONE);
    }

    Map<String, Measurement> measurements() {
        return sheet.rows().stream()
                .collect(Collectors.toMap(row -> LineForm.key(row.subject()), CaptureRow::measurement));
    }

    /** The measures to show, in the order in which they were read, as what is sent back is told apart by place. */
    List<MeasureView> views(boolean permitted, String context, Map<UUID, String> names) {
        if (views == null) {
            Map<String, List<CaptureRow>> rows = byMeasure(sheet);
            views = IntStream.range(0, forms.size())
                    .mapToObj(place -> MeasureView.of(
                            rows.get(forms.get(place).getCode()), forms.get(place), names, permitted, context))
                    .toList();
        }
        return views;
    }

    public List<String> getRecorded() {
        return recorded == null ? List.of() : recorded;
    }

    /** Whether the last save went through, be it that nothing was changed. */
    public boolean isSaved() {
        return saved;
    }

    /** Whether a save was asked for and nothing was recorded. */
    public boolean isRefused() {
        return refused;
    }

    public boolean isInConflict() {
        return !conflicts.isSettled();
    }

    public int getChanged() {
        return count(Outcome::changed);
    }

    public int getWrong() {
        return count(Outcome::wrong);
    }

    private int count(Predicate<Outcome> wanted) {
        return outcomes == null
                ? 0
                : (int) outcomes.values().stream().filter(wanted).count();
    }
}
