package uk.org.waymark.web.cycle;

import java.util.UUID;
import uk.org.waymark.contract.indicator.IndicatorCode;

/** What is typed to grant an exception: beside period, day and reason, which measure and to whom. */
public final class ExceptionForm {
    private final PeriodForm about = new PeriodForm();
    private String measure = "";
    private String person = "";

    IndicatorCode code() {
        return IndicatorCode.of(measure);
    }

    UUID holder() {
        return UUID.fromString(person);
    }

    public PeriodForm getAbout() {
        return about;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
