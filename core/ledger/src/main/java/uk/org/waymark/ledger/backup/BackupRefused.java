package uk.org.waymark.ledger.backup;

/** Why a backup is not taken or not restored, in one sentence for the person who asked; nothing was changed. */
final class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupRefused(String sentence) {
        super(sentence);
    }

    BackupRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
