package uk.org.waymark.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.review.Improvements;
import uk.org.waymark.ledger.review.PaperRoutes;
import uk.org.waymark.ledger.review.ReviewRefused;
import uk.org.waymark.ledger.review.ReviewSections;
import uk.org.waymark.position.reporting.PaperDecision;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Does with the review that partners write of themselves what a form of its pages asks. */
@RequestScoped
public class AssessmentActs {
    @Inject
    private ReviewSections sections;

    @Inject
    private PaperRoutes routes;

    @Inject
    private Improvements improvements;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Lens lens;

    @Inject
    private Form form;

    /** Whether the reader has a permission and looks at the review as it is now, so that a form may be offered. */
    boolean isOffered(Permission permission) {
        return signedIn.may(permission.name()) && !lens.getKnown().date().isBefore(lens.getToday());
    }

    /** Does something with a section; why nothing was done, in words, and empty where it was. */
    Optional<String> runOnSection(String act, String number) {
        return refusal(() -> {
            switch (act) {
                case "assign" ->
                    sections.assign(
                            signedIn.actor(),
                            agreement(),
                            period(),
                            number,
                            form.text("owner"),
                            given("role"),
                            LocalDate.parse(form.text("due")),
                            readAt());
                case "write" ->
                    sections.write(
                            signedIn.actor(),
                            agreement(),
                            period(),
                            number,
                            form.text("text"),
                            given("evidence"),
                            readAt());
                case "agree" -> sections.agree(signedIn.actor(), agreement(), period(), number, readAt());
                default -> throw Form.unreadable();
            }
        });
    }

    /** Does something with the route of the paper. */
    Optional<String> runOnRoute(String act) {
        return refusal(() -> {
            switch (act) {
                case "sit" ->
                    routes.sit(
                            signedIn.actor(),
                            agreement(),
                            period(),
                            form.text("body"),
                            LocalDate.parse(form.text("on")),
                            given("decision")
                                    .map(code -> PaperDecision.find(code).orElseThrow(Form::unreadable)),
                            given("note"),
                            readAt());
                case "request" ->
                    routes.request(signedIn.actor(), agreement(), period(), form.text("body"), form.text("text"));
                case "answer" ->
                    routes.answer(
                            signedIn.actor(), agreement(), period(), number("request"), form.text("text"), readAt());
                default -> throw Form.unreadable();
            }
        });
    }

    /** Does something with what is to improve. */
    Optional<String> runOnImprovements(String act) {
        return refusal(() -> {
            switch (act) {
                case "add" ->
                    improvements.add(
                            signedIn.actor(),
                            agreement(),
                            period(),
                            ImprovementForm.sent(form).terms());
                case "change" ->
                    improvements.change(
                            signedIn.actor(),
                            agreement(),
                            period(),
                            number("area"),
                            ImprovementForm.sent(form).terms(),
                            readAt());
                default -> throw Form.unreadable();
            }
        });
    }

    private static Optional<String> refusal(Runnable command) {
        try {
            command.run();
            return Optional.empty();
        } catch (ReviewRefused | DatabaseBusy refused) {
            return Optional.of(refused.getMessage());
        } catch (DateTimeException none) {
            return Optional.of(Words.say("assessment.refused.day"));
        }
    }

    private String agreement() {
        return lens.getAgreement().id();
    }

    private ReportingPeriod period() {
        return lens.getPeriod();
    }

    private Optional<String> given(String field) {
        return Optional.of(form.text(field)).filter(text -> !text.isEmpty());
    }

    private int number(String field) {
        try {
            return Integer.parseInt(form.text(field));
        } catch (NumberFormatException none) {
            throw Form.unreadable();
        }
    }

    private long readAt() {
        try {
            return Long.parseLong(form.text("read"));
        } catch (NumberFormatException none) {
            throw Form.unreadable();
        }
    }
}
