package uk.org.waymark.verification.fuzz;

/** A file as nobody sends it in good faith. */
final class StrangeFile {
    private final String what;
    private final String mediaType;
    private final byte[] content;
    private final boolean evidence;

    private StrangeFile(String what, String mediaType, byte[] content, boolean evidence) {
        this.what = what;
        this.mediaType = mediaType;
        this.content = content;
        this.evidence = evidence;
    }

    /** @param what was done to it, in words */
    static StrangeFile of(String what, String mediaType, byte[] content) {
        return new StrangeFile(what, mediaType, content, false);
    }

    StrangeFile asEvidence() {
        return new StrangeFile(what, mediaType, content, true);
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }

    /** Whether it is sent as evidence; else as a file of figures. */
    boolean isEvidence() {
        return evidence;
    }

    @Override
    public String toString() {
        return what + " (" + mediaType + ", " + content.length + " bytes)";
    }
}
