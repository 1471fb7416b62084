package uk.org.waymark.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.publication.Papers;
import uk.org.waymark.ledger.publication.PublicationQuery;
import uk.org.waymark.ledger.publication.Rebuilt;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.publication.Publication.Stage;
import uk.org.waymark.position.publication.RevisionNotice;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** One publication: how far it is, what it consists of, and what was corrected since. */
@Named
@RequestScoped
public class PublicationPage {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private PublicationQuery query;

    @Inject
    private PublicationActs acts;

    @Inject
    private Papers papers;

    @Inject
    private Accounts accounts;

    private String act = "";
    private Optional<String> refused = Optional.empty();
    private Optional<Publication> publication = Optional.empty();
    private Optional<RevisionNotice> notice = Optional.empty();
    private Optional<Map<UUID, String>> names = Optional.empty();
    private Optional<List<RebuiltView>> rebuilt = Optional.empty();

    /** Somebody who may read it before its release. */
    public record ReaderView(String name, String reason) {}

    /** Does what a form asks, and goes back to the page so that a reload does not do it again. */
    public void open() throws IOException {
        String id = publication().id();
        Optional<String> asked = form.act();
        if (asked.isPresent()) {
            act = asked.get();
            refused = acts.run(act, lens.getAgreement().id(), id);
            if (refused.isEmpty()) {
                Form.leadBack(getHere(), act);
            }
        }
    }

    private Publication publication() {
        if (publication.isEmpty()) {
            String id = String.valueOf(request.getAttribute(AddressFilter.SUBJECT));
            Optional<Actor> reader = signedIn.findActor();
            publication = Optional.of(query.open(lens.snapshot(), reader, id, id)
                    .orElseThrow(() -> AddressReader.noPublication(id, query.visible(lens.snapshot(), reader))));
        }
        return publication.get();
    }

    private Stage stage() {
        return publication().stage(lens.snapshot().moment());
    }

    public String getId() {
        return publication().id();
    }

    public String getTitle() {
        return publication().title();
    }

    public String getBasis() {
        return PublicationWords.basis(publication());
    }

    /** How far it is, and whose turn it is. */
    public String getState() {
        return PublicationWords.state(publication(), lens.snapshot().moment());
    }

    public boolean isReleased() {
        return stage() == Stage.RELEASED;
    }

    /** Whether the reader sees how it came about, and not only what came out. */
    public boolean isBehind() {
        return signedIn.may(Permission.READ_UNRELEASED_PUBLICATIONS.name());
    }

    /** The steps of its way to release. */
    public List<StepLine> getSteps() {
        return StepLine.of(publication(), stage(), this::name);
    }

    private String name(UUID account) {
        if (names.isEmpty()) {
            names = Optional.of(accounts.namesOf(Stream.concat(
                            Stream.concat(Stream.of(publication().made()), publication().since().stream())
                                    .map(Entry::recordedBy),
                            publication().readers().stream()
                                    .map(reader -> reader.statement().person()))
                    .distinct()
                    .toList()));
        }
        return names.get().get(account);
    }

    /** What there is of it for each audience. */
    public List<VersionView> getVersions() {
        return publication().versions().stream()
                .map(version -> VersionView.of(publication(), version, lens))
                .toList();
    }

    /** What each check found. */
    public List<CheckView> getChecks() {
        return CheckView.of(publication(), this::name);
    }

    /** How many faults and remarks the checks found. */
    public String getCertificate() {
        return CheckView.summary(publication());
    }

    private RevisionNotice notice() {
        if (notice.isEmpty()) {
            notice = Optional.of(query.notice(lens.snapshot(), publication()));
        }
        return notice.get();
    }

    /** That figures were corrected since; empty where none was. */
    public String getNotice() {
        return PublicationWords.notice(notice());
    }

    /** The figures that were corrected since. */
    public List<RevisedLine> getRevised() {
        return notice().figures().stream()
                .map(figure -> RevisedLine.of(figure, lens.getPosition().scheme()))
                .toList();
    }

    /** The address of the one that took its place; empty where it is the newest. */
    public String getReplacedAt() {
        return replacing().map(one -> lens.link("/publications/" + one.id())).orElse("");
    }

    /** That another took its place. */
    public String getReplaced() {
        return replacing()
                .map(one -> Words.say("publication.replaced", one.id(), Words.date(PublicationWords.from(one))))
                .orElse("");
    }

    private Optional<Publication> replacing() {
        return lens.snapshot()
                .publications()
                .replacing(publication(), lens.snapshot().moment());
    }

    /** Whether it was asked for to be composed again. */
    public boolean isRebuilding() {
        return isBehind() && !form.text("rebuild").isEmpty();
    }

    /** What composing it again came to. */
    public List<RebuiltView> getRebuilt() {
        if (rebuilt.isEmpty()) {
            List<Rebuilt> all =
                    query.rebuild(signedIn.actor(), lens.getAgreement().id(), getId(), papers);
            rebuilt = Optional.of(all.stream().map(RebuiltView::of).toList());
        }
        return rebuilt.get();
    }

    /** The address at which it is composed again. */
    public String getRebuildAt() {
        return getHere() + (getHere().contains("?") ? "&" : "?") + "rebuild=1#rebuild";
    }

    public List<ReaderView> getReaders() {
        return publication().readers().stream()
                .map(reader -> new ReaderView(
                        name(reader.statement().person()), reader.reason().orElse("")))
                .toList();
    }

    public boolean isOverruling() {
        return stage() == Stage.BLOCKED && signedIn.may(Permission.PREPARE_PUBLICATIONS.name());
    }

    public boolean isApproving() {
        return stage() == Stage.MADE && signedIn.may(Permission.APPROVE_PUBLICATIONS.name());
    }

    /** Whether the reader may release it, who is not the one who approved it. */
    public boolean isReleasing() {
        return isToRelease() && !acts.isApprovedByReader(publication());
    }

    /** Whether the reader could release it, had they not approved it. */
    public boolean isForAnother() {
        return isToRelease() && acts.isApprovedByReader(publication());
    }

    private boolean isToRelease() {
        return (stage() == Stage.APPROVED || stage() == Stage.SCHEDULED)
                && signedIn.may(Permission.RELEASE_PUBLICATIONS.name());
    }

    public boolean isAdmitting() {
        return stage() != Stage.RELEASED && signedIn.may(Permission.PREPARE_PUBLICATIONS.name());
    }

    /** What was written in a field of a form that was refused. */
    public String written(String which, String field) {
        return refused.isPresent() && act.equals(which) ? form.text(field) : "";
    }

    /** The reason written for a finding, where that was refused. */
    public String reasonFor(String finding) {
        return form.text("finding").equals(finding) ? written("overrule", "reason") : "";
    }

    /** The address of the page, to which its forms are sent. */
    public String getHere() {
        return lens.link("/publications/" + getId());
    }

    /** The sequence of the head at which the reader sees it. */
    public long getRead() {
        return lens.snapshot().head().sequence();
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** The words for what was done before the page was shown again. */
    public String getDone() {
        return form.done("publication.done.", List.of("make", "overrule", "approve", "release", "admit"));
    }
}
