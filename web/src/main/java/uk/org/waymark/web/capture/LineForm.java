package uk.org.waymark.web.capture;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.position.reporting.Subject;

/** What a person has typed for one figure, as typed; a bean, because a page writes into it. */
public final class LineForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;
    private String figure = "";
    private String numerator = "";
    private String denominator = "";
    private String instead = "";
    private boolean provisional;
    private String forecast = "";
    private String projected = "";
    private String reason = "";
    private String overruling = "";

    private LineForm(String key) {
        this.key = key;
    }

    /** With what stands, so that what is left as it is changes nothing. */
    static LineForm of(CaptureLine line) {
        LineForm form = new LineForm(line.key());
        form.instead = line.noFigure().map(none -> none.absence().written()).orElse("");
        form.provisional = line.isProvisional();
        line.figure().or(() -> line.noFigure().flatMap(NoFigure::held)).ifPresent(form::fill);
        line.row().forecast().filter(any -> !line.isFigureAlone()).ifPresent(entry -> {
            Forecast standing = entry.statement();
            form.forecast = standing.performance().code();
            form.projected = standing.projected().map(Figure::text).orElse("");
        });
        return form;
    }

    private void fill(Figure standing) {
        if (standing instanceof Figure.Ratio ratio) {
            numerator = Integer.toString(ratio.numerator());
            denominator = Integer.toString(ratio.denominator());
        } else {
            figure = standing.text();
        }
    }

    /** By what a line is found again: its measure and part. */
    static String key(Subject subject) {
        return key(subject, Optional.empty());
    }

    /** The same of a month or term of it. */
    static String key(Subject subject, Optional<CollectionPeriod> within) {
        return subject.code().text()
                + subject.part().map(part -> "/" + part).orElse("")
                + within.map(when -> "/" + when.code()).orElse("");
    }

    boolean hasFigure() {
        return !(figure + numerator + denominator).isEmpty();
    }

    boolean hasFigureOf(LineForm other) {
        return figure.equals(other.figure)
                && numerator.equals(other.numerator)
                && denominator.equals(other.denominator);
    }

    public String getKey() {
        return key;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = text(figure);
    }

    public String getNumerator() {
        return numerator;
    }

    public void setNumerator(String numerator) {
        this.numerator = text(numerator);
    }

    public String getDenominator() {
        return denominator;
    }

    public void setDenominator(String denominator) {
        this.denominator = text(denominator);
    }

    /** What is said in place of a figure, as a file writes it; blank for a figure. */
    public String getInstead() {
        return instead;
    }

    public void setInstead(String instead) {
        this.instead = text(instead);
    }

    public boolean isProvisional() {
        return provisional;
    }

    public void setProvisional(boolean provisional) {
        this.provisional = provisional;
    }

    public String getForecast() {
        return forecast;
    }

    public void setForecast(String forecast) {
        this.forecast = text(forecast);
    }

    public String getProjected() {
        return projected;
    }

    public void setProjected(String projected) {
        this.projected = text(projected);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = text(reason);
    }

    public String getOverruling() {
        return overruling;
    }

    public void setOverruling(String overruling) {
        this.overruling = text(overruling);
    }

    /** The values of its fields as the page sends them, by the names that the page has for them. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("figure", figure);
        values.put("numerator", numerator);
        values.put("denominator", denominator);
        values.put("instead", instead);
        values.put("provisional", Boolean.toString(provisional));
        values.put("forecast", forecast);
        values.put("projected", projected);
        values.put("reason", reason);
        values.put("overruling", overruling);
        return values;
    }

    /** Puts a value into the field of a name; one that the field could not hold is left out. */
    void put(String field, String value) {
        switch (field) {
            case "figure" -> setFigure(value);
            case "numerator" -> setNumerator(value);
            case "denominator" -> setDenominator(value);
            case "instead" -> setInstead(value);
            case "provisional" -> setProvisional(Boolean.parseBoolean(value));
            case "forecast" -> setForecast(isRating(value) ? value : forecast);
            case "projected" -> setProjected(value);
            case "reason" -> setReason(value);
            case "overruling" -> setOverruling(value);
            default -> {
                // A field of an earlier release, whose draft is of no use any more.
            }
        }
    }

    /** Whether a choice of a rating has such a value; blank is one. */
    static boolean isRating(String value) {
        return value.isEmpty()
                || Stream.of(Performance.values()).anyMatch(any -> any.code().equals(value));
    }

    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
