package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.reminder.ChaseRefused;
import uk.org.waymark.ledger.reminder.Chased;
import uk.org.waymark.ledger.reminder.Chasing;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The button that reminds the officers of a theme, on the page of the returns and on the team’s home. */
@Named
@RequestScoped
public class RemindForm {
    private static final String REMIND = "remind";
    private static final String SOME = "remind-some";

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Chasing chasing;

    @Inject
    private Form form;

    private final Map<String, Set<String>> reminded = new HashMap<>();
    private Optional<Boolean> on = Optional.empty();
    private Optional<String> refused = Optional.empty();

    /** Sends the reminder that the form asks for, and goes back to the page so that a reload does not send it again. */
    public void open() throws IOException {
        Optional<String> asked = form.act();
        if (asked.isEmpty()) {
            return;
        }
        if (!asked.get().equals(REMIND)) {
            throw Form.unreadable();
        }
        Optional<String> done = remind();
        if (done.isPresent()) {
            Form.leadBack(address(lens.getPeriod().code()), done.get());
        }
    }

    private Optional<String> remind() {
        try {
            Chased chased =
                    chasing.remind(signedIn.actor(), lens.getAgreement().id(), lens.getPeriod(), form.texts("theme"));
            return Optional.of(chased.unreached() == 0 ? REMIND : SOME);
        } catch (ChaseRefused | DatabaseBusy no) {
            refused = Optional.of(no.getMessage());
            return Optional.empty();
        }
    }

    /** The address of this page about a period, to which the form is sent. */
    public String address(String period) {
        return lens.getHere() + "?period=" + period;
    }

    public String getDone() {
        return form.done("returns.done.", List.of(REMIND, SOME));
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** Whether the reader may remind anybody. */
    public boolean isAllowed() {
        return signedIn.may(Permission.CHASE_RETURNS.name());
    }

    /** Whether there is a mail server to remind with. */
    public boolean isOn() {
        if (on.isEmpty()) {
            on = Optional.of(chasing.isOn());
        }
        return on.get();
    }

    /** The note for who may remind and has no mail server to do it with; else empty. */
    public String getOff() {
        return isAllowed() && !isOn() ? Words.say("returns.remind.off") : "";
    }

    /**
     * The reminder of a theme as things stand: "now" where one can be sent, "today" where one was sent today, and empty
     * where no figure is to come or the reader can send none.
     */
    public String of(Completeness returns, String theme, boolean toCome) {
        if (!toCome || !isAllowed() || !isOn() || !returns.state().isOpen()) {
            return "";
        }
        return reminded(returns).contains(theme) ? "today" : "now";
    }

    private Set<String> reminded(Completeness returns) {
        return reminded.computeIfAbsent(
                returns.period().code(),
                period -> chasing.reminded(
                        returns, lens.getAgreement().id(), lens.snapshot().today()));
    }
}
