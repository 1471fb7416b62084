package uk.org.waymark.web.importing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.importing.ImportRefused;
import uk.org.waymark.ledger.importing.OutturnImport;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
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

    @Inject
    private OutturnImport outturnImport;

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
    private transient ImportVerdict verdict = ImportVerdict.NONE;

    /** The workbooks that are offered are those of the period for which figures are asked. */
    public void prepare() throws IOException {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            periodAsked.leadTo("/import");
        }
    }

    /** Looks a file through; nothing is taken yet. */
    public void receive(FileUploadEvent event) {
        file = event.getFile().getFileName();
        content = event.getFile().getContent();
        verdict = attempt(false);
        if (!verdict.ready()) {
            content = new byte[0];
        }
    }

    /**
     * Takes the file as it was looked through, or refuses it if something has changed since. While others write for too
     * long the file is kept, to be taken by the same button.
     */
    public void take() {
        try {
            verdict = attempt(true);
        } catch (DatabaseBusy busy) {
            verdict = attempt(false).afterwards(busy.getMessage());
            return;
        }
        content = new byte[0];
    }

    private ImportVerdict attempt(boolean taking) {
        Actor actor = signedIn.actor();
        String agreement = lens.getAgreement().id();
        try {
            Upload upload = Upload.of(file, content);
            return ImportVerdict.of(
                    taking
                            ? outturnImport.run(actor, agreement, upload)
                            : outturnImport.check(actor, agreement, upload),
                    taking);
        } catch (FileRefused refused) {
            return ImportVerdict.refused(refused.getMessage());
        } catch (NotPermitted refused) {
            return ImportVerdict.refused(Words.say("import.notPermitted", file));
        } catch (ImportRefused refused) {
            return ImportVerdict.refused(Words.say("import.changedMeanwhile", file));
        }
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
