package uk.org.waymark.web.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.importing.ImportCancelled;
import uk.org.waymark.ledger.importing.ImportRefused;
import uk.org.waymark.ledger.importing.Imports;
import uk.org.waymark.ledger.importing.OutturnImport;
import uk.org.waymark.ledger.importing.RunningImport;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Checks and imports the file of a page in the background, for the person and the agreement of the request. */
@RequestScoped
public class ImportWork {
    @Inject
    private Imports imports;

    @Inject
    private OutturnImport outturnImport;

    /** Goes on when the request is answered and the browser is closed. */
    @Resource
    private ManagedExecutorService background;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Lens lens;

    /**
     * Begins to check a file, or to import it.
     *
     * @throws FileRefused when it cannot be read at all
     */
    RunningImport begin(String file, byte[] content, boolean taking) {
        Upload upload = Upload.of(file, content);
        String agreement = lens.getAgreement().id();
        return taking
                ? imports.run(signedIn.actor(), agreement, upload, background)
                : imports.check(signedIn.actor(), agreement, upload, background);
    }

    Optional<RunningImport> find(UUID id) {
        return imports.find(signedIn.actor(), lens.getAgreement().id(), id);
    }

    /** The one that the reader began, on this page or another, and that goes on. */
    Optional<RunningImport> underWay() {
        return imports.underWay(signedIn.actor(), lens.getAgreement().id());
    }

    void stop(UUID id) {
        imports.cancel(signedIn.actor(), lens.getAgreement().id(), id);
    }

    /** What came of one that has ended. */
    ImportVerdict verdict(RunningImport ended, byte[] content) {
        try {
            return ImportVerdict.of(ended.report(), ended.isTaking());
        } catch (FileRefused refused) {
            return ImportVerdict.refused(refused.getMessage());
        } catch (NotPermitted refused) {
            return ImportVerdict.refused(Words.say("import.notPermitted", ended.file()));
        } catch (ImportRefused refused) {
            return ImportVerdict.refused(Words.say("import.changedMeanwhile", ended.file()));
        } catch (ImportCancelled stopped) {
            return ImportVerdict.refused(Words.say("import.stopped", ended.file()));
        } catch (DatabaseBusy busy) {
            return content.length == 0
                    ? ImportVerdict.refused(busy.getMessage())
                    : checked(ended.file(), content).afterwards(busy.getMessage());
        }
    }

    /** The same file as it would be taken now, which the page shows again beside the button. */
    private ImportVerdict checked(String file, byte[] content) {
        return ImportVerdict.of(
                outturnImport.check(signedIn.actor(), lens.getAgreement().id(), Upload.of(file, content)), false);
    }
}
