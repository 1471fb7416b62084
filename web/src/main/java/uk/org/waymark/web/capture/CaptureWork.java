package uk.org.waymark.web.capture;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.ledger.capture.Saving;
import uk.org.waymark.position.reporting.Subject;
import uk.org.waymark.position.reporting.Topic;

/** What a person has in hand: what was typed, as of when it was read, and what the last check or save said. */
final class CaptureWork implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<MeasureForm> forms;
    private final Conflicts conflicts = new Conflicts();
    private transient CaptureSheet sheet;
    private transient Verdict verdict;
    private transient List<MeasureView> views;

    private CaptureWork(CaptureSheet sheet, List<MeasureForm> forms) {
        this.sheet = sheet;
        this.forms = new ArrayList<>(forms);
    }

    static CaptureWork none() {
        return new CaptureWork(null, List.of());
    }

    static CaptureWork on(CaptureSheet sheet) {
        return new CaptureWork(
                sheet,
                byMeasure(sheet).values().stream()
                        .sorted(Comparator.comparingInt(MeasureView::order))
                        .map(rows -> MeasureForm.of(rows, sheet.readAt()))
                        .toList());
    }

    /** The rows of each measure, in order. */
    static Map<String, List<CaptureRow>> byMeasure(CaptureSheet sheet) {
        return sheet.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.subject().code().text(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Looks at the sheet anew, keeping what was typed. */
    void refreshed(CaptureSheet now) {
        sheet = now;
        views = null;
    }

    void judged(Verdict now) {
        verdict = now;
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

    /** What can be saved now: everything but measures of which two versions wait for a decision. */
    List<MeasureForm> decided() {
        return forms.stream()
                .filter(form -> conflicts.isSettled(form.getCode()))
                .toList();
    }

    /** The sequence of the head at which each measure was read. */
    ToLongFunction<Subject> readAt() {
        Map<String, Long> heads = forms.stream().collect(Collectors.toMap(MeasureForm::getCode, MeasureForm::readAt));
        return measure -> heads.get(measure.code().text());
    }

    Conflicts conflicts() {
        return conflicts;
    }

    /** What was said last; work that came from another node has not been judged there. */
    Verdict verdict() {
        return verdict == null ? Verdict.NONE : verdict;
    }

    /**
     * Goes on after a save. Measures that were recorded are shown as they stand; those that were refused keep what was
     * typed, with both versions of a conflict until they are decided between.
     *
     * @param saved the codes of those that were recorded
     * @param now the sheet after the save
     */
    void saved(Saving saving, Set<String> saved, CaptureSheet now, Map<UUID, String> names) {
        refreshed(now);
        Map<String, List<CaptureRow>> rows = byMeasure(now);
        forms.replaceAll(
                form -> saved.contains(form.getCode()) ? MeasureForm.of(rows.get(form.getCode()), now.readAt()) : form);
        conflicts.found(saving.conflicts(), measurements(), names);
        Set<String> contested = saving.conflicts().stream()
                .map(conflict -> conflict.subject().code().text())
                .collect(Collectors.toSet());
        forms.stream()
                .filter(form -> contested.contains(form.getCode()))
                .forEach(form -> form.seen(saving.head().sequence()));
    }

    void keepTheirs(String key) {
        List<MeasureForm> standing = on(sheet).forms;
        Set<Topic> topics = conflicts.topics(key);
        forms.forEach(form -> standing.stream()
                .filter(other -> other.getCode().equals(form.getCode()))
                .forEach(other -> form.take(other, key, topics)));
        views = null;
        conflicts.decide(key);
    }

    /** In what the figures of each measure are, by its code. */
    Map<String, Measurement> measurements() {
        return sheet.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.subject().code().text(), CaptureRow::measurement, (ofPart, ofAnother) -> ofPart));
    }

    /** The measures to show, in the order in which they were read, as what is sent back is told apart by place. */
    List<MeasureView> views(boolean permitted, Supplier<Map<UUID, String>> names) {
        if (views == null) {
            Map<String, List<CaptureRow>> rows = byMeasure(sheet);
            Map<UUID, String> known = names.get();
            views = IntStream.range(0, forms.size())
                    .mapToObj(place -> MeasureView.of(
                            place, rows.get(forms.get(place).getCode()), forms.get(place), known, permitted))
                    .toList();
        }
        return views;
    }
}
