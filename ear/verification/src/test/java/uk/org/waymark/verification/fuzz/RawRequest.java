package uk.org.waymark.verification.fuzz;

/**
 * A request as it goes over the wire.
 *
 * @param octets each character is one octet
 * @param isCut whether it promises more than it sends, so that the sender has to end the connection
 */
record RawRequest(String octets, boolean isCut) {
    private static final int SHOWN = 400;

    /** It in a form that can be printed and read. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        octets.chars().limit(SHOWN).forEach(octet -> {
            switch (octet) {
                case '\r' -> shown.append("\\r");
                case '\n' -> shown.append("\\n");
                default -> shown.append(octet < ' ' || octet > '~' ? "\\x%02x".formatted(octet) : (char) octet);
            }
        });
        return shown
                + (octets.length() > SHOWN ? "… (" + octets.length() + " octets)" : "")
                + (isCut ? " and no more" : "");
    }
}
