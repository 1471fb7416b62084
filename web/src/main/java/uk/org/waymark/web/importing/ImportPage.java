package uk.org.waymark.web.importing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import org.primefaces.event.FileUploadEvent;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.importing.ImportState;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.web.capture.PeriodAsked;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Sending a file of figures: it is looked through, shown, and taken when the person says so. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The parameter by which a page without scripts asks again for an import that it began. */
    private static final String RUNNING = "running";

    /** So long a request waits for the end; what takes longer shows how far it is. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @Inject
    private ImportWork work;

    @Inject
    private Agreements agreements;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Lens lens;

    @Inject
    private PeriodAsked periodAsked;

    private String file = "";
    private byte[] content = new byte[0];
    private UUID runningId;
    private transient ImportVerdict verdict = ImportVerdict.NONE;
    private transient Optional<ImportView> view = Optional.empty();

    /**
     * The workbooks that are offered are those of the period for which figures are asked. An import that the reader left
     * going on is there again.
     */
    public void prepare() throws IOException {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        periodAsked.leadTo("/import");
        asked().or(work::underWay).ifPresent(this::follow);
    }

    private Optional<ImportState> asked() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        try {
            return Optional.ofNullable(parameters.get(RUNNING))
                    .map(UUID::fromString)
                    .flatMap(work::find);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Looks a file through; nothing is taken yet. */
    public void receive(FileUploadEvent event) {
        file = event.getFile().getFileName();
        content = event.getFile().getContent();
        begin(false);
    }

    /**
     * Takes the file as it was looked through, or refuses it if something has changed since. While others write for too
     * long the file is kept, to be taken by the same button.
     */
    public void take() {
        begin(true);
    }

    private void begin(boolean taking) {
        try {
            follow(work.begin(file, content, taking, AT_ONCE));
        } catch (FileRefused refused) {
            end(ImportVerdict.refused(refused.getMessage()));
        } catch (DatabaseBusy busy) {
            verdict = getVerdict().afterwards(busy.getMessage());
        }
    }

    /** An import of which nothing is known any more ended long ago. */
    private void follow(Optional<ImportState> one) {
        one.ifPresentOrElse(this::follow, () -> end(ImportVerdict.refused(Words.say("import.lost", file))));
    }

    private void follow(ImportState one) {
        if (one.isUnderWay()) {
            runningId = one.id();
            file = one.file();
            view = Optional.of(ImportView.of(one));
            verdict = ImportVerdict.NONE;
        } else {
            end(work.verdict(one, content));
        }
    }

    private void end(ImportVerdict outcome) {
        runningId = null;
        view = Optional.empty();
        verdict = outcome;
        if (!verdict.ready()) {
            content = new byte[0];
        }
    }

    /** Looks how far it is, and shows what came of it when it has ended. */
    public void look() {
        running().map(work::find).ifPresent(this::follow);
        if (runningId == null) {
            PrimeFaces.current().ajax().update("result");
        }
    }

    /** Asks to stop it; the next look says what came of it. */
    public void stop() {
        running().ifPresent(work::stop);
        look();
    }

    private Optional<UUID> running() {
        return Optional.ofNullable(runningId);
    }

    /** How far it is; nothing where none goes on. */
    public ImportView getView() {
        return isUnderWay() ? view.get() : null;
    }

    public boolean isUnderWay() {
        if (runningId != null && (view == null || view.isEmpty())) {
            work.find(runningId).ifPresentOrElse(this::follow, () -> runningId = null);
        }
        return runningId != null;
    }

    /** Whether there is something to take, of a file that this page holds. */
    public boolean isReady() {
        return getVerdict().ready() && content.length > 0;
    }

    /** The address at which a page without scripts shows how far it is. */
    public String getHere() {
        String here = lens.link("/import");
        return here + (here.contains("?") ? "&" : "?") + RUNNING + "="
                + running().map(UUID::toString).orElse("");
    }

    public List<Theme> getThemes() {
        String agreement = lens.getAgreement().id();
        Actor actor = signedIn.actor();
        return agreements.themesOf(agreement).stream()
                .filter(theme -> !theme.indicators().isEmpty())
                .filter(theme -> actor.may(Permission.SEE_CAPTURE, theme))
                .toList();
    }

    /** Where the figures of a theme are fetched, as "xlsx" or "csv". */
    public String fetched(String theme, String kind) {
        return lens.shared("/workbook/" + theme + "." + kind + "?agreement="
                + lens.getAgreement().id() + "&period=" + lens.getPeriod().code());
    }

    public ImportVerdict getVerdict() {
        return verdict == null ? ImportVerdict.NONE : verdict;
    }

    /** What a table of one's own may have in its columns. */
    public List<ColumnHelp> getColumns() {
        return ColumnHelp.ALL;
    }

    public int getMostBytes() {
        return Upload.MOST_BYTES;
    }
}
