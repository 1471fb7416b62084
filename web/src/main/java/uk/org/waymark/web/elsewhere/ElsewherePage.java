package uk.org.waymark.web.elsewhere;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.capture.Grounds;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.elsewhere.ElsewhereRefused;
import uk.org.waymark.ledger.elsewhere.FiguresElsewhere;
import uk.org.waymark.ledger.elsewhere.FiguresElsewhere.Written;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.reporting.Place;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.lens.ReaderSnapshots;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** One measure beside other parts of the country, with the form in which their figures are entered. */
@Named
@RequestScoped
public class ElsewherePage {
    private static final String RECORD = "record";

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private FiguresElsewhere figures;

    @Inject
    private ReaderSnapshots snapshots;

    private Optional<String> refused = Optional.empty();
    private Optional<List<MiddleView>> middles = Optional.empty();

    /** Records what a form gives, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        Optional<String> act = form.act();
        if (act.isPresent()) {
            refused = record(act.get());
            if (refused.isEmpty()) {
                Form.leadBack(getHere(), RECORD);
            }
        }
    }

    private Optional<String> record(String act) {
        if (!act.equals(RECORD)) {
            throw Form.unreadable();
        }
        try {
            figures.record(signedIn.actor(), scope(), written(), grounds());
            return Optional.empty();
        } catch (ElsewhereRefused | DatabaseBusy no) {
            return Optional.of(no.getMessage());
        }
    }

    private Written written() {
        try {
            return new Written(
                    getCode(),
                    form.text("part"),
                    ReportingPeriod.parse(form.text("of")),
                    Place.parse(form.text("place")),
                    form.text("figure"));
        } catch (IllegalArgumentException none) {
            throw Form.unreadable();
        }
    }

    private Grounds grounds() {
        return new Grounds(
                Optional.of(form.text("reason")), Optional.empty(), Optional.of(form.text("source")), Optional.empty());
    }

    private MeasurePosition measure() {
        return lens.getPosition()
                .findMeasure(String.valueOf(request.getAttribute(AddressFilter.SUBJECT)))
                .orElseThrow();
    }

    private Indicator indicator() {
        return measure().indicator();
    }

    private Scope scope() {
        return new Scope(lens.getAgreement().id(), measure().theme());
    }

    public String getCode() {
        return indicator().code().text();
    }

    public String getAddress() {
        return indicator().code().address();
    }

    public String getTitle() {
        return indicator().briefTitle();
    }

    /** The address of the page, to which its form is sent. */
    public String getHere() {
        return lens.link("/elsewhere/" + getAddress());
    }

    /** The figures of other places, those of the latest period first. */
    public List<ComparedView> getFigures() {
        return Elsewhere.of(indicator(), lens.snapshot().entries(), lens.getKnown()).all().stream()
                .map(compared -> ComparedView.of(compared, indicator()))
                .toList();
    }

    /** The middles of the areas here in the period looked at; none where too few have a figure. */
    public List<MiddleView> getMiddles() {
        if (middles.isEmpty()) {
            middles = Optional.of(
                    lens.isAmongOthers()
                            ? MiddleView.of(
                                    indicator(),
                                    snapshots.nation(lens.getPeriod(), lens.getKnown()),
                                    lens.getAgreement().id())
                            : List.of());
        }
        return middles.get();
    }

    /** Whether the reader enters figures of the measure, which is done as of now alone. */
    public boolean isEntering() {
        return !lens.getKnown().date().isBefore(lens.getToday())
                && signedIn.findActor()
                        .filter(actor -> actor.may(Permission.ENTER_FIGURES, scope(), indicator()))
                        .isPresent();
    }

    public List<Choice> getPlaces() {
        return Stream.of(Place.values())
                .map(place -> new Choice(
                        place.code(),
                        Words.capital(place.words()),
                        typed("place").equals(place.code())))
                .toList();
    }

    /** The periods that have begun, the latest first; the one looked at is chosen. */
    public List<Choice> getPeriods() {
        String chosen = typed("of").isEmpty() ? lens.getPeriod().code() : typed("of");
        return lens.snapshot().periodsBegun().stream()
                .sorted((one, other) -> other.compareTo(one))
                .map(period -> new Choice(
                        period.code(), period.toString(), period.code().equals(chosen)))
                .toList();
    }

    /** The parts of the measure; none of most. */
    public List<Choice> getParts() {
        return indicator().parts().stream()
                .map(part -> new Choice(part.id(), part.title(), typed("part").equals(part.id())))
                .toList();
    }

    public String getUnit() {
        return indicator().reportedMeasurement().unit();
    }

    /** The text typed into a field of a form that was refused; else empty. */
    public String typed(String field) {
        return refused.isPresent() ? form.text(field) : "";
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** The words for what was done before the page was shown again. */
    public String getDone() {
        return form.done("elsewhere.done.", List.of(RECORD));
    }
}
