package uk.org.waymark.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.audit.AuditList;
import uk.org.waymark.ledger.audit.AuditPlace;
import uk.org.waymark.ledger.audit.AuditQuery;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Who did what and when, narrowed by the filters in the address. */
@Named
@RequestScoped
public class AuditPage {
    private static final int A_PAGE = 50;

    @Inject
    private AuditQuery query;

    @Inject
    private AuditReader reader;

    @Inject
    private Agreements agreements;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    private AuditForm form;
    private AuditChoices choices;
    private AuditList list;
    private List<Choice> people;

    /** Reads the filters and asks, before anything is shown. */
    public void open() {
        list = query.latest(signedIn.actor(), form.filter(), form.before(), A_PAGE);
        people = choices.people(query.people(signedIn.actor()));
    }

    @PostConstruct
    void read() {
        form = AuditForm.of(request);
        choices = new AuditChoices(form.filter());
    }

    public List<AuditLine> getLines() {
        return list.acts().stream().map(reader::line).toList();
    }

    public String getCounted() {
        if (list.isMoreThanCounted()) {
            return Words.say("audit.counted.more", "%,d".formatted(AuditList.COUNTED_UP_TO));
        }
        return list.counted() == 0
                ? Words.say("audit.counted.none")
                : Words.counted("audit.counted", list.counted(), "%,d".formatted(list.counted()));
    }

    public List<String> getFaults() {
        return form.faults().stream()
                .map(name -> Words.say("audit.unread", Words.say("audit." + name)))
                .toList();
    }

    public boolean isNarrowed() {
        return form.isNarrowed();
    }

    /** Whether this is not the latest part of the list. */
    public boolean isLater() {
        return form.before().isPresent();
    }

    public String getLatestQuery() {
        return query(Map.of());
    }

    public Optional<String> getOlderQuery() {
        return list.older().map(AuditPlace::text).map(place -> query(Map.of("before", place)));
    }

    public String getCsvQuery() {
        return query(Map.of());
    }

    private String query(Map<String, String> more) {
        String text = form.query(more);
        return text.isEmpty() ? "" : "?" + text;
    }

    /** The page of the measure that a line is about, in its own agreement. */
    public String measureLink(AuditLine line) {
        return lens.shared("/agreements/" + line.agreement() + "/indicators/"
                + line.measure().orElseThrow());
    }

    public String getFrom() {
        return form.filter().from().map(Object::toString).orElse("");
    }

    public String getTo() {
        return form.filter().to().map(Object::toString).orElse("");
    }

    public String getMeasure() {
        return form.filter().measure().map(Object::toString).orElse("");
    }

    public List<Choice> getPeople() {
        return people;
    }

    public List<Choice> getEntryKinds() {
        return choices.kinds(false);
    }

    public List<Choice> getActKinds() {
        return choices.kinds(true);
    }

    public List<Choice> getAgreements() {
        return choices.agreements(agreements);
    }

    public List<Choice> getThemes() {
        return form.filter()
                .agreement()
                .flatMap(agreements::findAgreement)
                .or(agreements::findDefaultAgreement)
                .map(agreement -> choices.themes(agreement, agreements))
                .orElse(List.of());
    }
}
