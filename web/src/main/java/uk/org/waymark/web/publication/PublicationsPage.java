package uk.org.waymark.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.publication.Makings;
import uk.org.waymark.ledger.publication.Papers;
import uk.org.waymark.ledger.publication.PublicationQuery;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.publication.Publication.Stage;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The publications that the reader may see, and the form by which one is made. */
@Named
@RequestScoped
public class PublicationsPage {
    private static final Set<Stage> WAITING = EnumSet.of(Stage.APPROVED, Stage.SCHEDULED);
    private static final Set<Stage> DRAFTS = EnumSet.of(Stage.BLOCKED, Stage.MADE);

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    @Inject
    private PublicationQuery query;

    @Inject
    private Papers papers;

    @Inject
    private PublicationActs acts;

    @Inject
    private Makings makings;

    @Inject
    private Accounts accounts;

    private Optional<String> refused = Optional.empty();
    private Optional<List<Publication>> visible = Optional.empty();
    private Optional<MakingView> underWay = Optional.empty();

    /** Begins to make what a form asks for, and goes to the page that shows how far it is. */
    public void open() throws IOException {
        Optional<String> act = form.act();
        if (act.isPresent()) {
            PublicationActs.Outcome outcome = acts.make(act.get(), lens.getAgreement());
            refused = outcome.refused();
            if (refused.isEmpty()) {
                Form.lead(lens.link("/publications/making/" + outcome.id()));
            }
        }
    }

    private List<Publication> visible() {
        if (visible.isEmpty()) {
            visible = Optional.of(query.visible(lens.snapshot(), signedIn.findActor()));
        }
        return visible.get();
    }

    private List<PublicationLine> at(Set<Stage> stages) {
        return visible().stream()
                .filter(one -> stages.contains(one.stage(lens.snapshot().moment())))
                .map(one -> PublicationLine.of(one, lens.snapshot().moment(), notice(one)))
                .toList();
    }

    private String notice(Publication publication) {
        return publication.isReleasedAt(lens.snapshot().moment())
                ? PublicationWords.notice(query.notice(lens.snapshot(), publication))
                : "";
    }

    public List<PublicationLine> getReleased() {
        return at(EnumSet.of(Stage.RELEASED));
    }

    public List<PublicationLine> getWaiting() {
        return at(WAITING);
    }

    public List<PublicationLine> getDrafts() {
        return at(DRAFTS);
    }

    /** How many are released, or that none is. */
    public String getHeadline() {
        int released = (int) visible().stream()
                .filter(one -> one.isReleasedAt(lens.snapshot().moment()))
                .count();
        return released == 0
                ? Words.say("publications.headline.none")
                : Words.counted("publications.headline", released, Words.startingNumber(released));
    }

    /** Whether the reader may make one. */
    public boolean isMaking() {
        return signedIn.may(Permission.PREPARE_PUBLICATIONS.name());
    }

    /** The one that is being made, for those who may make one; empty where none is. */
    public Optional<MakingView> getUnderWay() {
        if (underWay.isEmpty() && isMaking()) {
            underWay =
                    makings.underWay(lens.getAgreement().id()).map(making -> MakingView.of(making, accounts::nameOf));
        }
        return underWay;
    }

    /** The kinds of paper to choose from. */
    public List<Choice> getKinds() {
        return papers.kinds(lens.snapshot()).stream()
                .map(kind -> new Choice(kind.id(), kind.title(), kind.id().equals(form.text("kind"))))
                .toList();
    }

    /** The periods that have ended, latest first, with the one looked at chosen. */
    public List<Choice> getPeriods() {
        String chosen = form.text("of").isEmpty() ? lens.getPeriod().code() : form.text("of");
        return lens.snapshot().periodsBegun().stream()
                .filter(period -> !period.ends().isAfter(lens.getToday()))
                .map(period -> choice(period, chosen))
                .toList();
    }

    private static Choice choice(ReportingPeriod period, String chosen) {
        return new Choice(period.code(), period.toString(), period.code().equals(chosen));
    }

    /** The day of the figures, as it was asked for or is looked at. */
    public String getDay() {
        return form.text("day").isEmpty() ? lens.getKnown().date().toString() : form.text("day");
    }

    /** The address to which the form is sent. */
    public String getHere() {
        return lens.link("/publications");
    }

    public String getRefused() {
        return refused.orElse("");
    }
}
