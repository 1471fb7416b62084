package uk.org.waymark.web.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.importing.ImportOutcome;
import uk.org.waymark.ledger.importing.ImportState;
import uk.org.waymark.ledger.importing.Imports;
import uk.org.waymark.ledger.importing.OutturnImport;
import uk.org.waymark.ledger.importing.RunningImport;
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
     * Begins to check a file, or to import it, and waits a little for its end.
     *
     * @throws FileRefused when it cannot be read at all
     */
    Optional<ImportState> begin(String file, byte[] content, boolean taking, Duration patience) {
        Upload upload = Upload.of(file, content);
        String agreement = lens.getAgreement().id();
        RunningImport begun = taking
                ? imports.run(signedIn.actor(), agreement, upload, background)
                : imports.check(signedIn.actor(), agreement, upload, background);
        begun.endsWithin(patience);
        return find(begun.id());
    }

    Optional<ImportState> find(UUID id) {
        return imports.find(signedIn.actor(), lens.getAgreement().id(), id);
    }

    /** The one that the reader began, on this page or another, and that goes on. */
    Optional<ImportState> underWay() {
        return imports.underWay(signedIn.actor(), lens.getAgreement().id());
    }

    void stop(UUID id) {
        imports.cancel(signedIn.actor(), lens.getAgreement().id(), id);
    }

    /**
     * What came of one that has ended.
     *
     * @param content the file, where the page still holds it
     */
    ImportVerdict verdict(ImportState ended, byte[] content) {
        ImportOutcome outcome = ended.outcome().orElseThrow();
        return switch (outcome.kind()) {
            case DONE -> ImportVerdict.of(outcome.report().orElseThrow(), ended.taking());
            case UNREADABLE, TOO_LARGE -> ImportVerdict.refused(outcome.words());
            case NOT_PERMITTED -> ImportVerdict.refused(Words.say("import.notPermitted", ended.file()));
            case REFUSED -> ImportVerdict.refused(Words.say("import.changedMeanwhile", ended.file()));
            case STOPPED -> ImportVerdict.refused(Words.say("import.stopped", ended.file()));
            case BROKEN_OFF -> ImportVerdict.refused(Words.say("import.brokenOff", ended.file()));
            case FAILED -> ImportVerdict.refused(Words.say("import.failed", ended.file()));
            case BUSY ->
                content.length == 0
                        ? ImportVerdict.refused(outcome.words())
                        : checked(ended.file(), content).afterwards(outcome.words());
        };
    }

    /** The same file as it would be taken now, which the page shows again beside the button. */
    private ImportVerdict checked(String file, byte[] content) {
        return ImportVerdict.of(
                outturnImport.check(signedIn.actor(), lens.getAgreement().id(), Upload.of(file, content)), false);
    }
}
