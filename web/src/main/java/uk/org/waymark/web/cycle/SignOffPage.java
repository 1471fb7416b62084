package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import uk.org.waymark.web.cycle.SignOffRow.Stage;
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

    private List<SignOffRow> rows;
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

    /** The measures that are due or have a figure, in the order of the agreement. */
    public List<SignOffRow> getRows() {
        if (rows == null || readings != sheet.readings()) {
            readings = sheet.readings();
            SignOffDesk desk = new SignOffDesk(
                    lens.getAgreement(),
                    lens.getPosition().scheme(),
                    sheet.names(),
                    sheet::isCorrectable,
                    sheet.asked()
                            .anyMatch(measure -> !measure.measure().evidence().isEmpty()));
            rows = sheet.asked()
                    .map(measure ->
                            desk.row(measure, forms.choice(measure.measure().code())))
                    .toList();
        }
        return rows;
    }

    /** The same in the order in which to look at them. */
    public List<SignOffGroup> getGroups() {
        return SignOffGroup.of(getRows());
    }

    /** "8 measures to sign off. Look twice at two of them."; of a reader who does not sign off, the title. */
    public String getHeadline() {
        if (!isLead()) {
            return getTitle();
        }
        List<SignOffRow> waiting =
                getRows().stream().filter(SignOffPage::isToDecide).toList();
        if (waiting.isEmpty()) {
            return Words.say("sign-off.nothing");
        }
        int twice =
                (int) waiting.stream().filter(row -> !row.reasons().isEmpty()).count();
        String first = Words.counted("sign-off.headline", waiting.size(), Words.startingNumber(waiting.size()));
        if (twice == 0) {
            return first;
        }
        return first + " "
                + (twice == waiting.size()
                        ? Words.counted("sign-off.headline.all", twice)
                        : Words.counted("sign-off.headline.twice", twice, Words.number(twice)));
    }

    /** "2 of 8 decided, 6 left". */
    public String getTally() {
        int decided = count(row -> row.stage().isDecided());
        return Words.say(
                "sign-off.tally", decided, decided + count(SignOffPage::isToDecide), count(SignOffPage::isToDecide));
    }

    private int count(Predicate<SignOffRow> which) {
        return (int) getRows().stream().filter(which).count();
    }

    private static boolean isToDecide(SignOffRow row) {
        return row.stage() == Stage.TO_DECIDE;
    }

    /** Whether anything waits for a decision. */
    public boolean isWaiting() {
        return getRows().stream().anyMatch(SignOffPage::isToDecide);
    }

    /** Whether there is anything to choose, so that it can be sent. */
    public boolean isDeciding() {
        return isLead() && getRows().stream().anyMatch(SignOffRow::isDecidable);
    }

    /** The end of the chain when the page was read: what is recorded later was not seen. */
    public long getSeen() {
        return sheet.seen();
    }
}
