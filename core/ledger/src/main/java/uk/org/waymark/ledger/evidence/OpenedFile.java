package uk.org.waymark.ledger.evidence;

/** A file that is kept, with its content. */
public final class OpenedFile {
    private final EvidenceFile file;
    private final byte[] content;

    OpenedFile(EvidenceFile file, byte[] content) {
        this.file = file;
        this.content = content;
    }

    public EvidenceFile file() {
        return file;
    }

    public byte[] content() {
        return content.clone();
    }
}
