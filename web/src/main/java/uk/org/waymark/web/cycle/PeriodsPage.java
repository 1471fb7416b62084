package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.cycle.CycleQuery;
import uk.org.waymark.ledger.cycle.Periods;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Where the performance team opens and closes periods; the exceptions on the same page are {@link ExceptionsPage}. */
@Named
@RequestScoped
public class PeriodsPage {
    private static final String OPEN = "open";
    private static final String CLOSE = "close";

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Periods periods;

    @Inject
    private CycleQuery cycles;

    private String opened = "";
    private String due = "";
    private String openReason = "";
    private String closed = "";
    private String closeReason = "";
    private Said said = Said.NOTHING;

    private String agreement() {
        return lens.getAgreement().id();
    }

    /** The periods that have begun, latest first. */
    public List<PeriodRow> getRows() {
        return cycles.periodsBegun(agreement()).stream()
                .map(period -> PeriodRow.of(cycles.returns(agreement(), period)))
                .toList();
    }

    public List<SelectItem> getBegun() {
        return cycles.periodsBegun(agreement()).stream().map(this::choice).toList();
    }

    public List<SelectItem> getOpen() {
        return cycles.periodsBegun(agreement()).stream()
                .filter(period -> cycles.cycle(agreement(), period).state().isOpen())
                .map(this::choice)
                .toList();
    }

    private SelectItem choice(ReportingPeriod period) {
        String state = cycles.cycle(agreement(), period).state().words();
        return new SelectItem(period.code(), Words.say("periods.choice", period, state));
    }

    public void openPeriod() {
        ReportingPeriod period = ReportingPeriod.parse(opened);
        said = Day.find(due)
                .map(day -> Said.of(
                        OPEN,
                        () -> periods.open(signedIn.actor(), agreement(), period, day, Optional.of(openReason)),
                        Words.say("periods.opened", period, Words.date(day))))
                .orElseGet(() -> Said.fault(OPEN, Words.say("periods.due.needed")));
    }

    public void closePeriod() {
        ReportingPeriod period = ReportingPeriod.parse(closed);
        said = Said.of(
                CLOSE,
                () -> periods.close(signedIn.actor(), agreement(), period, Optional.of(closeReason)),
                Words.say("periods.closed", period));
    }

    public Said getSaid() {
        return said;
    }

    public String getOpened() {
        return opened;
    }

    public void setOpened(String opened) {
        this.opened = opened;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getOpenReason() {
        return openReason;
    }

    public void setOpenReason(String openReason) {
        this.openReason = openReason;
    }

    public String getClosed() {
        return closed;
    }

    public void setClosed(String closed) {
        this.closed = closed;
    }

    public String getCloseReason() {
        return closeReason;
    }

    public void setCloseReason(String closeReason) {
        this.closeReason = closeReason;
    }
}
