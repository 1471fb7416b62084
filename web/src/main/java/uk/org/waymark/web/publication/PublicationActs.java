package uk.org.waymark.web.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.publication.Making;
import uk.org.waymark.ledger.publication.Makings;
import uk.org.waymark.ledger.publication.PaperOrder;
import uk.org.waymark.ledger.publication.PaperRefused;
import uk.org.waymark.ledger.publication.Papers;
import uk.org.waymark.ledger.publication.PublicationRefused;
import uk.org.waymark.ledger.publication.Publications;
import uk.org.waymark.ledger.publication.Renderer;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Does what the forms about publications ask. */
@RequestScoped
public class PublicationActs {
    @Inject
    private Publications publications;

    @Inject
    private Makings makings;

    /** Goes on when the request is answered and the browser is closed. */
    @Resource
    private ManagedExecutorService background;

    @Inject
    private Papers papers;

    @Inject
    private Renderer renderer;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    /**
     * The making that was begun.
     *
     * @param id of the making; empty where none was begun
     * @param refused why none was; empty where one was
     */
    record Outcome(String id, Optional<String> refused) {}

    Outcome make(String act, Agreement agreement) {
        if (!act.equals("make")) {
            throw Form.unreadable();
        }
        Actor actor = signedIn.actor();
        try {
            PaperOrder order = new PaperOrder(
                    form.text("kind"), ReportingPeriod.parse(form.text("of")), Known.parse(form.text("day")));
            Making begun = makings.begin(actor, agreement.id(), order, papers, renderer, background);
            return new Outcome(begun.id().toString(), Optional.empty());
        } catch (PublicationRefused | PaperRefused | DatabaseBusy refused) {
            return new Outcome("", Optional.of(refused.getMessage()));
        } catch (IllegalArgumentException unreadable) {
            return new Outcome("", Optional.of(unreadable.getMessage() + "."));
        }
    }

    /** Whether the reader is the one who approved a publication, and so leaves its release to somebody else. */
    boolean isApprovedByReader(Publication publication) {
        Optional<UUID> reader =
                signedIn.findActor().map(actor -> actor.account().id());
        return publication
                .approval()
                .map(Entry::recordedBy)
                .filter(by -> reader.equals(Optional.of(by)))
                .isPresent();
    }

    /** Why nothing was done, in words; empty where it was. */
    Optional<String> run(String act, String agreement, String id) {
        Actor actor = signedIn.actor();
        long read = form.readAt();
        return switch (act) {
            case "overrule" ->
                attempt(() ->
                        publications.overrule(actor, agreement, id, form.text("finding"), form.text("reason"), read));
            case "approve" -> attempt(() -> publications.approve(actor, agreement, id, read));
            case "release" -> attempt(() -> publications.release(actor, agreement, id, moment(), read));
            case "admit" ->
                attempt(() -> publications.admit(actor, agreement, id, form.text("login"), form.text("reason"), read));
            default -> throw Form.unreadable();
        };
    }

    private static Optional<String> attempt(Runnable command) {
        try {
            command.run();
            return Optional.empty();
        } catch (PublicationRefused | DatabaseBusy refused) {
            return Optional.of(refused.getMessage());
        } catch (DateTimeException unreadable) {
            return Optional.of(Words.say("publication.from.unreadable"));
        }
    }

    /** The moment of release in London; empty for now. */
    private Optional<Instant> moment() {
        return Optional.of(form.text("from"))
                .filter(written -> !written.isEmpty())
                .map(written ->
                        LocalDateTime.parse(written).atZone(Known.LONDON).toInstant());
    }
}
