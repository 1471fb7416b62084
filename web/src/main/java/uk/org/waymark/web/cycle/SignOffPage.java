package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.cycle.Completeness;
import uk.org.waymark.contract.cycle.MeasureReturn;
import uk.org.waymark.contract.cycle.ThemeReturn;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.reporting.Entry;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.cycle.CycleQuery;
import uk.org.waymark.ledger.cycle.CycleRefused;
import uk.org.waymark.ledger.cycle.SignOffs;
import uk.org.waymark.ledger.cycle.SigningResult;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.position.PositionQuery;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Where an officer says that a theme is complete and its lead signs it off. It shows what stands now. */
@Named
@RequestScoped
public class SignOffPage {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CycleQuery cycles;

    @Inject
    private PositionQuery positions;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Accounts accounts;

    private Optional<Completeness> read = Optional.empty();
    private long seen;
    private String reason = "";
    private Said said = Said.NOTHING;
    private List<SigningResult.Left> left = List.of();

    private Scope scope() {
        return new Scope(lens.getAgreement().id(), String.valueOf(request.getAttribute(AddressFilter.SUBJECT)));
    }

    private Completeness returns() {
        if (read.isEmpty()) {
            // The end of the chain is read first: what comes in between counts as not seen.
            seen = positions.version(lens.getAgreement().id()).sequence();
            read = Optional.of(cycles.returns(lens.getAgreement().id(), lens.getPeriod()));
        }
        return read.get();
    }

    private ThemeReturn theme() {
        return returns().theme(scope().theme());
    }

    private Map<UUID, String> names() {
        return accounts.namesOf(Stream.concat(
                        theme().measures().stream().flatMap(measure -> measure.signOff().signed().stream()),
                        theme().completed().stream())
                .map(Entry::recordedBy)
                .distinct()
                .toList());
    }

    public String getTitle() {
        return Words.say("sign-off.title", theme().title(), lens.getPeriod());
    }

    public String getThemeId() {
        return scope().theme();
    }

    public String getLede() {
        return ReturnWords.state(returns()) + " " + ReturnWords.line(returns(), theme());
    }

    /** That the officers said it is complete, and why figures are missing. */
    public String getCompleted() {
        return theme().completed()
                .map(entry -> Words.say(
                                "sign-off.completed",
                                Words.date(entry.knownFrom()),
                                names().getOrDefault(entry.recordedBy(), ""))
                        + entry.reason()
                                .map(why -> " " + Words.say("sign-off.completed.why", why))
                                .orElse(""))
                .orElse(Words.say("sign-off.notCompleted"));
    }

    /** Whether the period was ever opened, without which there is nothing to sign off. */
    public boolean isOpened() {
        return returns().state().due().isPresent();
    }

    public boolean isLead() {
        return isOpened() && signedIn.may("SIGN_OFF", scope().agreement(), scope().theme());
    }

    public boolean isOfficer() {
        return returns().state().isOpen() && signedIn.may("COMPLETE_THEME", scope().agreement(), scope().theme());
    }

    /** The measures that are due or have a figure, in the order of the agreement. */
    public List<SignOffRow> getRows() {
        Map<UUID, String> names = names();
        return asked().map(measure -> SignOffRow.of(measure, lens.getPosition().scheme(), names))
                .toList();
    }

    public boolean isSignable() {
        return asked().anyMatch(MeasureReturn::isToBeSigned);
    }

    private Stream<MeasureReturn> asked() {
        return theme().measures().stream().filter(measure -> measure.isDue() || measure.isSupplied());
    }

    /** Signs off the measures that were ticked. */
    public void signChosen() {
        String[] ticked = request.getParameterValues("code");
        if (ticked == null) {
            said = Said.fault("sign", Words.say("sign-off.none"));
            return;
        }
        sign(Stream.of(ticked).map(IndicatorCode::of).toList());
    }

    /** Signs off all that can be, and says what is left. */
    public void signAll() {
        sign(asked().filter(Predicate.not(MeasureReturn::isSignedOff))
                .map(measure -> measure.measure().code())
                .toList());
    }

    private void sign(List<IndicatorCode> codes) {
        try {
            SigningResult result = signOffs.signOff(
                    signedIn.actor(), scope(), lens.getPeriod(), codes, Long.parseLong(request.getParameter("seen")));
            left = result.left();
            int signed = result.signed().size();
            said = new Said(
                    "sign", left.isEmpty(), Words.counted("sign-off.done", signed, Words.startingNumber(signed)));
        } catch (CycleRefused refused) {
            said = Said.fault("sign", refused.getMessage());
        }
        read = Optional.empty();
    }

    /** Says that the officers have entered what they have. */
    public void complete() {
        said = Said.of(
                "complete",
                () -> signOffs.complete(signedIn.actor(), scope(), lens.getPeriod(), Optional.of(reason)),
                Words.say("sign-off.complete.done", theme().title(), lens.getPeriod()));
        read = Optional.empty();
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

    public long getSeen() {
        returns();
        return seen;
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
