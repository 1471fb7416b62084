package uk.org.waymark.web.refresh;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.refresh.Placeholders;
import uk.org.waymark.ledger.refresh.ProposalRefused;
import uk.org.waymark.ledger.refresh.RefreshProposals;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Does with the proposals of a measure what a form of its page asks. */
@RequestScoped
public class ProposalActs {
    @Inject
    private RefreshProposals proposals;

    @Inject
    private Placeholders placeholders;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    /** Whether a reader may propose a change of a measure. */
    static boolean mayPropose(SignedIn reader, Theme theme, Indicator indicator) {
        return reader.findActor()
                .filter(actor -> actor.may(Permission.PROPOSE_REVISIONS, Scope.of(theme), indicator))
                .isPresent();
    }

    /** Runs an act; returns why nothing was done, or empty where it was. */
    Optional<String> run(String act, Scope theme, ProposalForm proposed) {
        try {
            act(act, signedIn.actor(), theme, proposed);
            return Optional.empty();
        } catch (ProposalRefused | DatabaseBusy refused) {
            return Optional.of(refused.getMessage());
        } catch (DateTimeException none) {
            return Optional.of(Words.say("refresh.day"));
        }
    }

    private void act(String act, Actor actor, Scope theme, ProposalForm proposed) {
        switch (act) {
            case "propose" -> proposals.propose(actor, theme, proposed.asked());
            case "consent" -> proposals.consent(actor, theme, number(), by(), day("on"), form.text("note"));
            case "refuse" -> proposals.refuse(actor, theme, number(), by(), day("on"), form.text("note"));
            case "return" -> proposals.sendBack(actor, theme, number(), by(), day("on"), form.text("note"));
            case "answer" -> proposals.answer(actor, theme, number(), form.text("answer"));
            case "take-back" -> proposals.takeBack(actor, theme, number(), form.text("why"));
            case "chase" -> placeholders.chase(actor, theme, proposed.code(), day("due"), form.text("note"));
            case "close" -> placeholders.close(actor, theme, proposed.code(), year(), form.text("why"));
            case "put-in-force" -> proposals.putInForce(actor, theme, number(), day("from"), form.text("document"));
            default -> throw Form.unreadable();
        }
    }

    private int number() {
        try {
            return Integer.parseInt(form.text("proposal"));
        } catch (NumberFormatException none) {
            throw Form.unreadable();
        }
    }

    private FinancialYear year() {
        try {
            return FinancialYear.parse(form.text("year"));
        } catch (IllegalArgumentException none) {
            throw Form.unreadable();
        }
    }

    private Consent by() {
        try {
            return Consent.valueOf(form.text("by"));
        } catch (IllegalArgumentException none) {
            throw Form.unreadable();
        }
    }

    private LocalDate day(String field) {
        return LocalDate.parse(form.text(field));
    }
}
