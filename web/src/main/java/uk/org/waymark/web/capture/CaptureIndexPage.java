package uk.org.waymark.web.capture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The themes of which a person may enter or see measures, and how far those have come. */
@Named
@RequestScoped
public class CaptureIndexPage {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PeriodAsked periodAsked;

    /** A theme and how far it has come. */
    public record Line(String link, String title, String progress, String missing, boolean complete) {}

    public void prepare() throws IOException {
        periodAsked.leadTo("/capture");
    }

    public String getLede() {
        ReportingPeriod period = lens.getPeriod();
        var state = lens.snapshot().cycle(period).state();
        return state.isOpen()
                ? Words.say("capture.open", period, state.due().map(Words::date).orElse(""))
                : Words.say("capture.index.shut", period, state.words());
    }

    /** Whether figures are asked for. */
    public boolean isOpen() {
        return lens.snapshot().cycle(lens.getPeriod()).state().isOpen();
    }

    public List<Line> getThemes() {
        ReportingPeriod period = lens.getPeriod();
        return lens.snapshot().returns(period).themes().stream()
                .filter(theme -> signedIn.may(
                        Permission.SEE_CAPTURE.name(), lens.getAgreement().id(), theme.id()))
                .map(theme -> line(theirs(theme), period))
                .toList();
    }

    private ThemeReturn theirs(ThemeReturn theme) {
        Scope scope = new Scope(lens.getAgreement().id(), theme.id());
        return theme.only(measure -> signedIn.actor().may(Permission.SEE_CAPTURE, scope, measure));
    }

    private Line line(ThemeReturn theme, ReportingPeriod period) {
        ReturnCount count = theme.count();
        String missing = count.isComplete()
                ? Words.say("capture.index.complete")
                : Words.counted("capture.index.late", count.missing(), Words.startingNumber(count.missing()));
        return new Line(
                lens.bare("/capture/" + theme.id() + "?period=" + period.code()),
                theme.title(),
                count.due() == 0
                        ? Words.say("capture.index.nothing")
                        : Words.say("capture.index.of", count.supplied(), count.due()),
                count.due() == 0 ? "" : missing,
                count.isComplete());
    }
}
