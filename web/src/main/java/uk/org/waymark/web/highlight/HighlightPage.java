package uk.org.waymark.web.highlight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.highlight.Heading;
import uk.org.waymark.position.highlight.HighlightReport;
import uk.org.waymark.position.highlight.HighlightReports;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.HighlightStatement;
import uk.org.waymark.position.reporting.ReviewSent;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The highlight report on one review that was sent, as it is read and written. */
@Named
@RequestScoped
public class HighlightPage {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private HighlightActs acts;

    private Optional<HighlightReport> report = Optional.empty();
    private Optional<String> refused = Optional.empty();
    private Optional<HighlightView> view = Optional.empty();
    private Optional<HighlightFields> fields = Optional.empty();

    /** A version to choose: its words, its address, and whether it is the one shown. */
    public record Version(String words, String address, boolean shown) {}

    /** Keeps or submits what the form holds, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        long number = report().number();
        Optional<String> act = form.act();
        if (act.isPresent()) {
            refused = acts.run(act.get(), lens.getAgreement().id(), number, sent());
            if (refused.isEmpty()) {
                Form.leadBack(getHere(), act.get());
            }
        }
    }

    private HighlightReport report() {
        if (report.isEmpty()) {
            report = Optional.of(AddressReader.highlights(
                    String.valueOf(request.getAttribute(AddressFilter.SUBJECT)),
                    HighlightReports.of(lens.snapshot().entries(), lens.getKnown())));
        }
        return report.get();
    }

    private List<Heading> headings() {
        return Heading.of(
                lens.getAgreement(),
                lens.snapshot().definitions(lens.getKnown()).themes());
    }

    private RiskRegister risks() {
        return RiskRegister.of(lens.snapshot().entries(), lens.getKnown());
    }

    private ConcernRegister concerns() {
        return ConcernRegister.of(lens.snapshot().entries(), lens.getKnown());
    }

    /** Those the reader may see, the last first: the ones submitted, and drafts for those who write them. */
    private List<Entry<HighlightStatement>> visible() {
        return (signedIn.may(Permission.WRITE_HIGHLIGHTS.name()) ? report().versions() : report().submitted())
                .stream()
                        .sorted(Comparator.<Entry<?>, Long>comparing(Entry::sequence)
                                .reversed())
                        .toList();
    }

    /** The version asked for, else the last one; empty where the reader may see none. */
    public Optional<HighlightView> getShown() {
        if (view.isEmpty()) {
            view = shown().map(version -> HighlightView.of(version, headings(), risks(), concerns()));
        }
        return view;
    }

    private Optional<Entry<HighlightStatement>> shown() {
        String asked = form.text("version");
        return visible().stream()
                .filter(version -> Long.toString(version.sequence()).equals(asked))
                .findFirst()
                .or(() -> visible().stream().findFirst());
    }

    /** The versions to choose from; none where there is only one. */
    public List<Version> getVersions() {
        return visible().size() < 2
                ? List.of()
                : visible().stream()
                        .map(version -> new Version(
                                HighlightView.state(version),
                                getHere() + (getHere().contains("?") ? "&" : "?") + "version=" + version.sequence(),
                                shown().equals(Optional.of(version))))
                        .toList();
    }

    private ReviewSent sentReview() {
        return report().review().statement();
    }

    /** How many risks are red in the version shown, or that there is none to show. */
    public String getHeadline() {
        return shown().map(version -> version.statement().text().risks().size())
                .map(red -> Words.counted("highlight.headline", red, Words.number(red), getPeriod()))
                .orElseGet(() -> Words.say("highlight.headline.none", getPeriod()));
    }

    public String getPeriod() {
        return sentReview().period().toString();
    }

    /** "On the review as at 2 July 2007, sent on 1 August 2007." */
    public String getBasis() {
        return Words.say(
                "highlight.basis",
                Words.date(Known.parse(sentReview().known()).date()),
                Words.date(report().review().knownFrom()));
    }

    /** The address of the review as it was sent. */
    public String getReview() {
        return lens.bare("/review") + "?period=" + sentReview().period().code() + "&known="
                + sentReview().known();
    }

    /** Whether the reader may write the report, as the agreement is now. */
    public boolean isWriting() {
        return !lens.getKnown().date().isBefore(lens.getToday()) && signedIn.may(Permission.WRITE_HIGHLIGHTS.name());
    }

    private HighlightFields sent() {
        return HighlightFields.sent(form, headings());
    }

    public HighlightFields getFields() {
        if (fields.isEmpty()) {
            fields = Optional.of(refused.isPresent() ? sent() : HighlightFields.of(report().text(), headings()));
        }
        return fields.get();
    }

    /** The concerns that the report may name. */
    public List<Choice> getConcerns() {
        return getFields().choices(concerns().concerns());
    }

    /** The address of the page, to which its form is sent. */
    public String getHere() {
        return lens.link("/review/highlights/" + report().number());
    }

    /** The sequence of the head at which the reader sees it. */
    public long getRead() {
        return lens.snapshot().head().sequence();
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** The words for what was done before the page was shown again. */
    public String getDone() {
        return form.done("highlight.done.", List.of("save", "submit"));
    }
}
