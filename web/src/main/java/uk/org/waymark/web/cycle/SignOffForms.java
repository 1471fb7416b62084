package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.cycle.CycleRefused;
import uk.org.waymark.ledger.cycle.Decided;
import uk.org.waymark.ledger.cycle.Decision;
import uk.org.waymark.ledger.cycle.SignOffs;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The forms of {@link SignOffPage}: an officer submits a theme, its lead signs it off. */
@Named
@RequestScoped
public class SignOffForms {
    private static final String SIGN = "sign";

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignOffSheet sheet;

    @Inject
    private SignOffs signOffs;

    private String reason = "";
    private Said said = Said.NOTHING;
    private List<Decided.Left> left = List.of();

    /** Signs off the measures that were ticked. */
    public void signChosen() {
        String[] ticked = request.getParameterValues("code");
        if (ticked == null) {
            said = Said.fault(SIGN, Words.say("sign-off.none"));
            return;
        }
        sign(Stream.of(ticked).map(IndicatorCode::of).toList());
    }

    /** Signs off all that can be, and says what is left. */
    public void signAll() {
        sign(sheet.asked()
                .filter(Predicate.not(MeasureReturn::isSignedOff))
                .map(measure -> measure.measure().code())
                .toList());
    }

    private void sign(List<IndicatorCode> codes) {
        long seen = Long.parseLong(request.getParameter("seen"));
        try {
            List<Decision> decisions =
                    codes.stream().<Decision>map(Decision.Approve::new).toList();
            Decided result = signOffs.decide(signedIn.actor(), sheet.scope(), lens.getPeriod(), decisions, seen);
            left = result.left();
            int signed = result.signed().size();
            lens.renew();
            said = new Said(SIGN, left.isEmpty(), Words.counted("sign-off.done", signed, Words.startingNumber(signed)));
        } catch (CycleRefused | DatabaseBusy refused) {
            said = Said.fault(SIGN, refused.getMessage());
        }
        sheet.readAnew();
    }

    /** Says that the officers have entered what they have. */
    public void submit() {
        said = Said.of(
                "submit",
                lens,
                () -> signOffs.submit(signedIn.actor(), sheet.scope(), lens.getPeriod(), Optional.of(reason)),
                Words.say("sign-off.submit.done", sheet.theme().title(), lens.getPeriod()));
        sheet.readAnew();
    }

    /** What was asked for and not signed off, each with why. */
    public List<String> getLeft() {
        return left.stream()
                .map(its -> Words.say(
                        "sign-off.left",
                        its.code(),
                        Words.say("obstacle." + its.why().code())))
                .toList();
    }

    public Said getSaid() {
        return said;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
