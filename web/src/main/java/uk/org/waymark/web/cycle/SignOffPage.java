package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The return of a theme before those who submit it and decide about it by {@link SignOffForms}. */
@Named
@RequestScoped
public class SignOffPage {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SignOffSheet sheet;

    @Inject
    private SignOffForms forms;

    private Optional<SignOffRows> rows = Optional.empty();
    private int readings;

    public String getTitle() {
        return Words.say("sign-off.title", getThemeTitle(), lens.getPeriod());
    }

    public String getThemeId() {
        return sheet.scope().theme();
    }

    public String getThemeTitle() {
        return sheet.theme().title();
    }

    public String getLede() {
        return ReturnWords.lede(sheet.returns(), sheet.theirs());
    }

    /** That measures of the theme are left out; empty when none is. */
    public String getOthers() {
        int others = sheet.theme().measures().size() - sheet.theirs().measures().size();
        return others == 0 ? "" : Words.counted("capture.others", others, Words.startingNumber(others));
    }

    /** That the officers submitted it, and why figures are missing. */
    public String getSubmitted() {
        return sheet.theme()
                .submitted()
                .map(entry -> Words.say(
                                "sign-off.submitted",
                                Words.date(entry.knownFrom()),
                                sheet.names().getOrDefault(entry.recordedBy(), ""))
                        + entry.reason()
                                .map(why -> " " + Words.say("sign-off.submitted.why", why))
                                .orElse(""))
                .orElse(Words.say("sign-off.notSubmitted"));
    }

    /** Whether the period was ever opened, without which there is nothing to sign off. */
    public boolean isOpened() {
        return sheet.returns().state().due().isPresent();
    }

    /** Whether there is anything that officers submit and their lead signs off. */
    public boolean isAsked() {
        return isOpened() && sheet.asked().findAny().isPresent();
    }

    public boolean isLead() {
        return isAsked() && may("SIGN_OFF");
    }

    public boolean isOfficer() {
        return isAsked() && sheet.returns().state().isOpen() && may("SUBMIT_THEME");
    }

    private boolean may(String permission) {
        return signedIn.may(permission, sheet.scope().agreement(), sheet.scope().theme());
    }

    /** The measures that are due or have a figure. */
    public SignOffRows getRows() {
        if (rows.isEmpty() || readings != sheet.readings()) {
            readings = sheet.readings();
            SignOffDesk desk = new SignOffDesk(
                    lens.getAgreement(),
                    lens.getPosition().scheme(),
                    sheet.names(),
                    sheet::isCorrectable,
                    sheet.asked()
                            .anyMatch(measure -> !measure.measure().evidence().isEmpty()));
            rows = Optional.of(new SignOffRows(sheet.asked()
                    .map(measure ->
                            desk.row(measure, forms.choice(measure.measure().code())))
                    .toList()));
        }
        return rows.get();
    }

    /** The lead’s work on the theme; for another reader the title. */
    public String getHeadline() {
        return isLead() ? getRows().headline() : getTitle();
    }

    /** Whether there is anything to choose, so that it can be sent. */
    public boolean isDeciding() {
        return isLead() && getRows().isDecidable();
    }

    /** The end of the chain when the page was read: what is recorded later was not seen. */
    public long getSeen() {
        return sheet.seen();
    }
}
