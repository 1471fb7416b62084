package uk.org.waymark.ledger.account;

/**
 * Hands text to the launcher, which runs in the same process and prints it on the console when the product has started.
 * Nothing is handed over, and so nothing lies about, where no launcher has asked for it.
 */
final class StartedNotice {
    /** The launcher sets this before the start, and takes it away when it has printed it. */
    static final String PROPERTY = "waymark.notice";

    private StartedNotice() {}

    static void say(String text) {
        String said = System.getProperty(PROPERTY);
        if (said != null) {
            System.setProperty(PROPERTY, said + "\n" + text);
        }
    }
}
