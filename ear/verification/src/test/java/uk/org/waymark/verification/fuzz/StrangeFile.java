package uk.org.waymark.verification.fuzz;

/** A file as nobody sends it in good faith. */
final class StrangeFile {
    private final String what;
    private final String mediaType;
    private final byte[] content;
    private final Door door;

    /** Where it is sent. */
    enum Door {
        FIGURES,
        EVIDENCE,
        DEFINITIONS
    }

    private StrangeFile(String what, String mediaType, byte[] content, Door door) {
        this.what = what;
        this.mediaType = mediaType;
        this.content = content;
        this.door = door;
    }

    /** @param what was done to it, in words */
    static StrangeFile of(String what, String mediaType, byte[] content) {
        return new StrangeFile(what, mediaType, content, Door.FIGURES);
    }

    /** The same file, sent elsewhere than to where figures are. */
    StrangeFile at(Door elsewhere) {
        return new StrangeFile(what, mediaType, content, elsewhere);
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }

    Door door() {
        return door;
    }

    @Override
    public String toString() {
        return what + " to " + door + " (" + mediaType + ", " + content.length + " bytes)";
    }
}
