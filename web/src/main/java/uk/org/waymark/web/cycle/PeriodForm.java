package uk.org.waymark.web.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;

/** What is typed to open a period, or to close one: which, until which day, why, and whether without its targets. */
public final class PeriodForm {
    private String period = "";
    private String day = "";
    private String reason = "";
    private boolean untargeted;

    ReportingPeriod chosen() {
        return ReportingPeriod.parse(period);
    }

    Optional<LocalDate> findDay() {
        return Day.find(day);
    }

    Optional<String> why() {
        return Optional.of(reason);
    }

    /** The missing targets of the period that is chosen, unless it is to be opened without them. */
    Optional<MissingTargets> unanswered(List<MissingTargets> missing) {
        return missing.stream()
                .filter(its -> !untargeted && its.period().equals(chosen()))
                .findFirst();
    }

    public boolean isUntargeted() {
        return untargeted;
    }

    public void setUntargeted(boolean untargeted) {
        this.untargeted = untargeted;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
