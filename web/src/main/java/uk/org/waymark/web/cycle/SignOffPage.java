package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** What stands of a theme, before those who submit it and sign it off by {@link SignOffForms}. */
@Named
@RequestScoped
public class SignOffPage {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SignOffSheet sheet;

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

    /** The measures that are due or have a figure, in the order of the agreement. */
    public List<SignOffRow> getRows() {
        Map<UUID, String> names = sheet.names();
        return sheet.asked()
                .map(measure -> SignOffRow.of(measure, lens.getPosition().scheme(), names))
                .toList();
    }

    public boolean isSignable() {
        return sheet.asked().anyMatch(MeasureReturn::isToBeSigned);
    }

    /** The end of the chain when the page was read: what is recorded later was not seen. */
    public long getSeen() {
        return sheet.seen();
    }
}
