package uk.org.waymark.web.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.importing.ImportChange;
import uk.org.waymark.ledger.importing.ImportRefused;
import uk.org.waymark.ledger.importing.ImportReport;
import uk.org.waymark.ledger.importing.OutturnImport;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.Upload;
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

    private String file = "";
    private byte[] content = new byte[0];
    private transient ImportReport report;
    private String problem = "";
    private boolean done;

    /** Looks a file through; nothing is taken yet. */
    public void receive(FileUploadEvent event) {
        file = event.getFile().getFileName();
        content = event.getFile().getContent();
        done = false;
        attempt(false);
        if (!isReady()) {
            content = new byte[0];
        }
    }

    /** Takes the file as it was looked through, or refuses it if something has changed since. */
    public void take() {
        attempt(true);
        done = report != null && problem.isEmpty() && report.isSound();
        content = new byte[0];
    }

    private void attempt(boolean taking) {
        problem = "";
        report = null;
        Actor actor = signedIn.actor();
        String agreement = lens.getAgreement().id();
        try {
            Upload upload = Upload.of(file, content);
            report = taking
                    ? outturnImport.run(actor, agreement, upload)
                    : outturnImport.check(actor, agreement, upload);
        } catch (FileRefused refused) {
            problem = refused.getMessage();
        } catch (NotPermitted refused) {
            problem = Words.say("import.notPermitted", file);
        } catch (ImportRefused refused) {
            problem = Words.say("import.changedMeanwhile", file);
        }
    }

    public List<Theme> getThemes() {
        String agreement = lens.getAgreement().id();
        Actor actor = signedIn.actor();
        return agreements.catalogue().themesOf(agreement).stream()
                .filter(theme -> !theme.indicators().isEmpty())
                .filter(theme -> actor.may(Permission.SEE_CAPTURE, new Scope(agreement, theme.id())))
                .toList();
    }

    public boolean isLooked() {
        return report != null;
    }

    /** Whether there is something to take. */
    public boolean isReady() {
        return !done && report != null && report.isSound() && report.entries() > 0;
    }

    public boolean isDone() {
        return done;
    }

    public String getSummary() {
        String said = done ? "import.done" : report.isSound() ? "import.sound" : "import.faulty";
        return Words.say(said, file, report.entries(), report.rows(), report.unchanged(), report.faultCount());
    }

    public List<TableFault> getFaults() {
        return report == null ? List.of() : report.faults();
    }

    public List<ImportChange> getChanges() {
        return report == null || !report.isSound() ? List.of() : report.changes();
    }

    public String getProblem() {
        return problem;
    }

    /** The words on the button: how much it takes. */
    public String getTakeWords() {
        return report != null && report.entries() == 1
                ? Words.say("import.takeOne")
                : Words.say("import.takeMany", report == null ? 0 : report.entries());
    }

    public int getMostBytes() {
        return Upload.MOST_BYTES;
    }
}
