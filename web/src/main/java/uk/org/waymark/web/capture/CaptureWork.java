package uk.org.waymark.web.capture;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.ledger.capture.Saving;
import uk.org.waymark.position.reporting.Topic;

/** What a person has in hand: what was typed, as of when it was read, and what the last check or save said. */
final class CaptureWork implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<MeasureForm> forms;
    private final Conflicts conflicts = new Conflicts();
    private long readAt;
    private transient CaptureSheet sheet;
    private transient Verdict verdict;
    private transient List<MeasureView> views;

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

    long readAt() {
        return readAt;
    }

    Conflicts conflicts() {
        return conflicts;
    }

    /** What was said last; work that came from another node has not been judged there. */
    Verdict verdict() {
        return verdict == null ? Verdict.NONE : verdict;
    }

    /** Keeps both versions until they are decided between; what was said up to then has been seen. */
    void contested(Saving.Refused saving, Map<UUID, String> names) {
        if (!saving.conflicts().isEmpty()) {
            conflicts.found(saving.conflicts(), measurements(), names);
            readAt = saving.head().sequence();
        }
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
