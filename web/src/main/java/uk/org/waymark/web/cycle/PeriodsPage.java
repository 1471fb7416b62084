package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.cycle.Periods;
import uk.org.waymark.position.cycle.PeriodState;
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

    private PeriodForm opening = new PeriodForm();
    private PeriodForm closing = new PeriodForm();
    private Said said = Said.NOTHING;

    private String agreement() {
        return lens.getAgreement().id();
    }

    private PeriodState state(ReportingPeriod period) {
        return lens.snapshot().cycle(period).state();
    }

    /** The periods that have begun, latest first. */
    public List<PeriodRow> getRows() {
        return lens.snapshot().periodsBegun().stream()
                .map(period -> PeriodRow.of(lens.snapshot().returns(period)))
                .toList();
    }

    /** The periods that can be opened; first the latest of those that have ended, which is the one to open next. */
    public List<SelectItem> getBegun() {
        return lens.snapshot().periodsBegun().stream()
                .sorted(Comparator.comparing(this::isUnderWay))
                .map(this::choice)
                .toList();
    }

    private boolean isUnderWay(ReportingPeriod period) {
        return !period.ends().isBefore(lens.getToday());
    }

    public List<SelectItem> getOpen() {
        return lens.snapshot().periodsBegun().stream()
                .filter(period -> state(period).isOpen())
                .map(this::choice)
                .toList();
    }

    private SelectItem choice(ReportingPeriod period) {
        return new SelectItem(
                period.code(), Words.say("periods.choice", period, state(period).words()));
    }

    public void openPeriod() {
        said = opening.findDay().map(this::open).orElseGet(() -> Said.fault(OPEN, Words.say("periods.due.needed")));
        if (said.done()) {
            opening = new PeriodForm();
        }
    }

    /** What the performance team should know before it opens a period: the figures that cannot be judged then. */
    public List<MissingTargets> getUntargeted() {
        return MissingTargets.beforeOpening(
                lens.snapshot().periodsBegun().stream().map(lens.snapshot()::returns));
    }

    private Said open(LocalDate due) {
        return opening.unanswered(getUntargeted())
                .map(missing -> Said.fault(OPEN, missing.question()))
                .orElseGet(() -> openBy(due));
    }

    private Said openBy(LocalDate due) {
        return Said.of(
                OPEN,
                lens,
                () -> periods.open(signedIn.actor(), agreement(), opening.chosen(), due, opening.why()),
                Words.say("periods.opened", opening.chosen(), Words.date(due)));
    }

    public void closePeriod() {
        said = Said.of(
                CLOSE,
                lens,
                () -> periods.close(signedIn.actor(), agreement(), closing.chosen(), closing.why()),
                Words.say("periods.closed", closing.chosen()));
        if (said.done()) {
            closing = new PeriodForm();
        }
    }

    public Said getSaid() {
        return said;
    }

    /** The measures for which a period was not closed, each with the address where its return is seen. */
    public List<ListedReturn> getUnfinished() {
        return said.measures().isEmpty()
                ? List.of()
                : ListedReturn.of(lens.snapshot().returns(closing.chosen()), lens.getAgreement(), said.measures());
    }

    /** The address of a measure in the period that was not closed. */
    public String measureLink(String address) {
        return lens.bare(
                "/indicators/" + address + "?period=" + closing.chosen().code());
    }

    public PeriodForm getOpening() {
        return opening;
    }

    public PeriodForm getClosing() {
        return closing;
    }
}
