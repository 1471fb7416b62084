package uk.org.waymark.web.definition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.words.Words;

/** The releases of the agreement and of its themes: what each changed, and which ratings it moved. */
@Named
@RequestScoped
public class DefinitionsPage {
    @Inject
    private Lens lens;

    @Inject
    private Agreements agreements;

    private List<ReleaseView> views = List.of();

    /** Those that took the place of an earlier one, the last first. */
    public List<ReleaseView> getChanging() {
        return getReleases().stream().filter(release -> !release.first()).toList();
    }

    /** The first of the agreement and of each theme. */
    public List<ReleaseView> getFirst() {
        return getReleases().stream().filter(ReleaseView::first).toList();
    }

    /** The releases, the last first; read once for a page. */
    public List<ReleaseView> getReleases() {
        if (views.isEmpty()) {
            views = lens.snapshot().releases().stream()
                    .map(release -> ReleaseView.of(release, lens.getPosition().scheme(), lens.snapshot()::isPast))
                    .toList();
        }
        return views;
    }

    public String getLede() {
        int moving = (int) getReleases().stream()
                .filter(release -> !release.ratings().isEmpty())
                .count();
        return moving == 0 ? Words.say("definitions.lede.none") : Words.counted("definitions.lede", moving, moving);
    }

    /** The revisions in force that files do not state yet. */
    public List<UnstatedView> getUnstated() {
        return lens.snapshot().unstated().stream().map(UnstatedView::of).toList();
    }

    /** The files and jars here whose content is not in force. */
    public List<String> getNotInForce() {
        return agreements.notInForce();
    }
}
