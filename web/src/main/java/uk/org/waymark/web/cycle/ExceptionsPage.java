package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.cycle.Exceptions;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Reopened;
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

    private ExceptionForm form = new ExceptionForm();
    private Said said = Said.NOTHING;

    private String agreement() {
        return lens.getAgreement().id();
    }

    /** Those granted, latest first. */
    public List<ExceptionRow> getRows() {
        List<Entry<Reopened>> granted = lens.snapshot().periodsBegun().stream()
                .flatMap(begun -> lens.snapshot().cycle(begun).exceptions().stream())
                .sorted(Entry.BY_KNOWN.reversed())
                .toList();
        Map<UUID, String> names = accounts.namesOf(granted.stream()
                .flatMap(entry -> Stream.of(entry.statement().person(), entry.recordedBy()))
                .distinct()
                .toList());
        return granted.stream()
                .map(entry -> ExceptionRow.of(entry, names, lens.getToday()))
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

    /** The periods that take no figures without an exception; first those that were closed, the latest of them ahead. */
    public List<SelectItem> getPeriods() {
        return lens.snapshot().periodsBegun().stream()
                .filter(begun -> !state(begun).isOpen())
                .sorted(Comparator.<ReportingPeriod, Boolean>comparing(
                                begun -> !state(begun).isClosed())
                        .thenComparing(begun -> !begun.ends().isBefore(lens.getToday())))
                .map(begun -> new SelectItem(begun.code(), begun.toString()))
                .toList();
    }

    private PeriodState state(ReportingPeriod period) {
        return lens.snapshot().cycle(period).state();
    }

    public List<SelectItem> getPeople() {
        return exceptions.people(signedIn.actor(), agreement()).stream()
                .map(Enterer::choice)
                .toList();
    }

    public void grant() {
        said = form.getAbout()
                .findDay()
                .map(this::grantUntil)
                .orElseGet(() -> Said.fault(GRANT, Words.say("exceptions.until.needed")));
        if (said.done()) {
            form = new ExceptionForm();
        }
    }

    private Said grantUntil(LocalDate last) {
        ReportingPeriod period = form.getAbout().chosen();
        String why = form.getAbout().getReason();
        return Said.of(
                GRANT,
                lens,
                () -> exceptions.grant(signedIn.actor(), agreement(), form.code(), period, form.holder(), last, why),
                Words.say("exceptions.granted", form.code(), period, Words.date(last)));
    }

    public ExceptionForm getForm() {
        return form;
    }

    public Said getSaid() {
        return said;
    }
}
