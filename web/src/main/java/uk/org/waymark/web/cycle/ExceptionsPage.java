package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.reporting.Entry;
import uk.org.waymark.contract.reporting.Statement.Reopened;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.cycle.CycleQuery;
import uk.org.waymark.ledger.cycle.Exceptions;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The exceptions granted, and the form that grants one; a part of the page of the periods. */
@Named
@RequestScoped
public class ExceptionsPage {
    private static final String GRANT = "grant";

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Exceptions exceptions;

    @Inject
    private Accounts accounts;

    @Inject
    private CycleQuery cycles;

    private String measure = "";
    private String period = "";
    private String person = "";
    private String until = "";
    private String reason = "";
    private Said said = Said.NOTHING;

    private String agreement() {
        return lens.getAgreement().id();
    }

    /** Those granted, latest first. */
    public List<ExceptionRow> getRows() {
        List<Entry<Reopened>> granted = cycles.periodsBegun(agreement()).stream()
                .flatMap(begun -> cycles.cycle(agreement(), begun).exceptions().stream())
                .sorted(Entry.BY_KNOWN.reversed())
                .toList();
        Map<UUID, String> names = accounts.namesOf(granted.stream()
                .flatMap(entry -> Stream.of(entry.statement().person(), entry.recordedBy()))
                .distinct()
                .toList());
        return granted.stream()
                .map(entry -> ExceptionRow.of(entry, names, cycles.today()))
                .toList();
    }

    public List<SelectItem> getMeasures() {
        return lens.getPosition()
                .measures()
                .map(its -> new SelectItem(
                        its.code().text(),
                        Words.say(
                                "exceptions.measure.choice",
                                its.code(),
                                its.indicator().plainTitle())))
                .toList();
    }

    /** The periods that take no figures without an exception. */
    public List<SelectItem> getPeriods() {
        return cycles.periodsBegun(agreement()).stream()
                .filter(begun -> !cycles.cycle(agreement(), begun).state().isOpen())
                .map(begun -> new SelectItem(begun.code(), begun.toString()))
                .toList();
    }

    public List<SelectItem> getPeople() {
        return exceptions.people(signedIn.actor(), agreement()).stream()
                .map(Enterer::choice)
                .toList();
    }

    public void grant() {
        said = Day.find(until)
                .map(last -> Said.of(
                        GRANT,
                        () -> exceptions.grant(
                                signedIn.actor(),
                                agreement(),
                                IndicatorCode.of(measure),
                                ReportingPeriod.parse(period),
                                UUID.fromString(person),
                                last,
                                reason),
                        Words.say("exceptions.granted", measure, ReportingPeriod.parse(period), Words.date(last))))
                .orElseGet(() -> Said.fault(GRANT, Words.say("exceptions.until.needed")));
    }

    public Said getSaid() {
        return said;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
