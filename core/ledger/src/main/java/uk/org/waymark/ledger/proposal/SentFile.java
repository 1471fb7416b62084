package uk.org.waymark.ledger.proposal;

/** A file as somebody sends it. */
public final class SentFile {
    private final String name;
    private final byte[] content;

    SentFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
