package uk.org.waymark.web.capture;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.ledger.capture.ThreeAnswers;
import uk.org.waymark.position.reporting.Topic;

/** What a person has typed about one measure, and each figure of it. */
public final class MeasureForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final ArrayList<LineForm> lines;
    private long readAt;
    private String why = "";
    private String action = "";
    private String yearEnd = "";
    private ManagementForm management;

    private MeasureForm(String code, List<LineForm> lines, ManagementForm management, long readAt) {
        this.code = code;
        this.readAt = readAt;
        this.lines = new ArrayList<>(lines);
        this.management = management;
    }

    /**
     * The rows of one measure with what stands.
     *
     * @param readAt the sequence of the head at which they were read
     */
    static MeasureForm of(List<CaptureRow> rows, long readAt) {
        CaptureRow first = rows.get(0);
        MeasureForm form = new MeasureForm(
                first.subject().code().text(),
                rows.stream()
                        .flatMap(row -> CaptureLine.of(row).stream())
                        .map(LineForm::of)
                        .toList(),
                ManagementForm.of(first.returned().measure().management().map(rating -> rating.said()
                        .statement())),
                readAt);
        first.commentary().ifPresent(entry -> {
            String text = entry.statement().text();
            ThreeAnswers answers = ThreeAnswers.parse(text).orElse(new ThreeAnswers(text, "", ""));
            form.why = answers.why();
            form.action = answers.action();
            form.yearEnd = answers.yearEnd();
        });
        return form;
    }

    long readAt() {
        return readAt;
    }

    /** Goes on from a later head, because what was said up to then has been seen. */
    void seen(long head) {
        readAt = head;
    }

    /** Takes a line from another form and, of what is said of the measure as a whole, what is asked for. */
    void take(MeasureForm other, String key, Set<Topic> ofWhole) {
        lines.replaceAll(line -> line.getKey().equals(key)
                ? other.lines.stream()
                        .filter(its -> its.getKey().equals(key))
                        .findFirst()
                        .orElse(line)
                : line);
        if (ofWhole.contains(Topic.COMMENTARY)) {
            why = other.why;
            action = other.action;
            yearEnd = other.yearEnd;
        }
        if (ofWhole.contains(Topic.MANAGEMENT)) {
            management = other.management;
        }
    }

    /** The commentary as it is proposed; empty where nothing was written. */
    String commentary() {
        return action.isEmpty() && yearEnd.isEmpty() ? why : new ThreeAnswers(why, action, yearEnd).text();
    }

    /** How many of the three questions have an answer. */
    int answered() {
        return (int)
                Stream.of(why, action, yearEnd).filter(text -> !text.isEmpty()).count();
    }

    /** The values of all its fields by the keys that the page has for them, such as "NI 120/female.figure". */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        lines.forEach(line -> line.values().forEach((field, value) -> values.put(line.getKey() + "." + field, value)));
        values.put(code + ".why", why);
        values.put(code + ".action", action);
        values.put(code + ".yearEnd", yearEnd);
        values.put(code + ".managementFigure", management.getFigure());
        values.put(code + ".managementRating", management.getRating());
        values.put(code + ".managementBasis", management.getBasis());
        return values;
    }

    /** Puts a value into a field of a line of it, or of what is said of it as a whole. */
    void put(String line, String field, String value) {
        switch (field) {
            case "why" -> setWhy(value);
            case "action" -> setAction(value);
            case "yearEnd" -> setYearEnd(value);
            case "managementFigure" -> management.setFigure(value);
            case "managementRating" -> management.put(value);
            case "managementBasis" -> management.setBasis(value);
            default -> lines.stream().filter(its -> its.getKey().equals(line)).forEach(its -> its.put(field, value));
        }
    }

    public String getCode() {
        return code;
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public ManagementForm getManagement() {
        return management;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = LineForm.text(why);
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = LineForm.text(action);
    }

    public String getYearEnd() {
        return yearEnd;
    }

    public void setYearEnd(String yearEnd) {
        this.yearEnd = LineForm.text(yearEnd);
    }
}
