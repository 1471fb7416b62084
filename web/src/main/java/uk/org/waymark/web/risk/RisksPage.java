package uk.org.waymark.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.RiskTerms.Threat;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The risks of the agreement or of one theme, as matrix and list, and where one is raised. */
@Named
@RequestScoped
public class RisksPage {
    private static final String PATH = "/risks";
    private static final String THEME = "theme";

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private RiskActs acts;

    private Optional<ThemePosition> narrowed = Optional.empty();
    private Optional<String> refused = Optional.empty();

    /** Raises what a form asks, and goes back to the page so that a reload does not raise it again. */
    public void open() throws IOException {
        Optional<String> theme = AddressReader.find(request, THEME);
        Optional<String> act = form.act();
        if (act.isEmpty()) {
            narrowed = theme.map(id -> AddressReader.theme(id, lens.getPosition()));
            return;
        }
        if (!act.get().equals("raise")) {
            throw Form.unreadable();
        }
        ThemePosition of = AddressReader.theme(theme.orElse(""), lens.getPosition());
        refused = acts.raise(new Scope(lens.getAgreement().id(), of.id()));
        if (refused.isEmpty()) {
            Form.leadBack(lens.link(PATH), "raise");
        }
    }

    private RiskRegister register() {
        RiskRegister all = RiskRegister.of(lens.snapshot().entries(), lens.getKnown());
        return narrowed.map(theme -> all.in(theme.id())).orElse(all);
    }

    private RiskScale scale() {
        return lens.getAgreement().structure().risks();
    }

    public String getHeadline() {
        return RiskWords.headline(register().open(), scale());
    }

    public String getLede() {
        return RiskWords.lede(register().open(), lens.getKnown().date());
    }

    public String getAppetite() {
        return RiskWords.appetite(scale());
    }

    /** The links that narrow the page to a theme. */
    public List<Choice> getThemes() {
        Stream<Choice> each = lens.getPosition().themes().stream()
                .map(theme -> new Choice(
                        lens.link(PATH + "?theme=" + theme.id()), theme.title(), narrowed.equals(Optional.of(theme))));
        return Stream.concat(
                        Stream.of(new Choice(lens.link(PATH), Words.say("risks.themes.all"), narrowed.isEmpty())), each)
                .toList();
    }

    /** The open risks to outcomes and those to rewards, apart. */
    public List<RiskGroup> getGroups() {
        return Stream.of(Threat.values())
                .map(threat -> RiskGroup.of(threat, register().open(), lens.getPosition()))
                .toList();
    }

    /** The impacts from left to right. */
    public List<String> getImpacts() {
        return scale().impacts();
    }

    public List<RiskView> getOpen() {
        return RiskView.of(register().open(), lens.getPosition());
    }

    public List<RiskView> getClosed() {
        return RiskView.of(register().closed(), lens.getPosition());
    }

    /** The themes of which the reader may raise risks, as they are now; none for anybody else. */
    public List<Choice> getOwnThemes() {
        return lens.getKnown().date().isBefore(lens.getToday())
                ? List.of()
                : lens.getPosition().themes().stream()
                        .filter(theme -> signedIn.may(
                                Permission.RAISE_RISKS.name(),
                                lens.getAgreement().id(),
                                theme.id()))
                        .map(theme ->
                                new Choice(theme.id(), theme.title(), theme.id().equals(form.text(THEME))))
                        .toList();
    }

    public TermsForm getTerms() {
        return refused.isPresent() ? TermsForm.sent(form) : TermsForm.BLANK;
    }

    public ScoreForm getScores() {
        return refused.isPresent() ? ScoreForm.sent(form, scale()) : ScoreForm.blank(scale());
    }

    /** The address to which the form is sent. */
    public String getHere() {
        return lens.link(PATH);
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** What was done before the page was shown again. */
    public String getDone() {
        return form.done("risks.done.", List.of("raise"));
    }
}
