package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.web.capture.PeriodAsked;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The themes of a reader’s remit, each with how much of it is signed off; a lead of one is led to it at once. */
@Named
@RequestScoped
public class SignOffsPage {
    private static final String PATH = "/sign-off";

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PeriodAsked periodAsked;

    /** Leads a lead of one theme to its sign-off, for the period that figures are asked for. */
    public void prepare() throws IOException {
        List<ThemeReturnRow> themes = getThemes();
        boolean only = signedIn.may(Permission.SIGN_OFF.name()) && themes.size() == 1;
        if (!periodAsked.leadTo(PATH) && only) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(address(themes.get(0).id()));
        }
    }

    public String getTitle() {
        return Words.say("sign-offs.title", lens.getPeriod());
    }

    public String getLede() {
        return ReturnWords.lede(returns());
    }

    private Completeness returns() {
        return lens.snapshot().returns(lens.getPeriod());
    }

    /** Of each theme what the reader signs off, or sees signed off. */
    public List<ThemeReturnRow> getThemes() {
        Completeness returns = returns();
        return returns.themes().stream()
                .filter(theme -> signedIn.may(
                        Permission.SEE_CAPTURE.name(), lens.getAgreement().id(), theme.id()))
                .map(theme -> theme.only(measure -> signedIn.actor()
                        .may(
                                Permission.SEE_CAPTURE,
                                new Scope(lens.getAgreement().id(), theme.id()),
                                measure)))
                .map(theme -> ThemeReturnRow.of(returns, theme))
                .toList();
    }

    /** Where a theme is signed off. */
    public String address(String theme) {
        return lens.bare(PATH + "/" + theme + "?period=" + lens.getPeriod().code());
    }
}
