package uk.org.waymark.launcher.settings;

import java.util.Optional;

/** How to reach a PostgreSQL database: its JDBC address, the application's account and, if given, the owner's. */
public record DatabaseAccess(String url, Account application, Optional<Account> owner) {
    /** A database user with its password; its text never shows the password. */
    public record Account(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** Hands the access to the application through system properties, which unlike arguments no process list shows. */
    public void publish() {
        System.setProperty("waymark.db.url", url);
        System.setProperty("waymark.db.user", application.user());
        System.setProperty("waymark.db.password", application.password());
        owner.ifPresent(account -> {
            System.setProperty("waymark.db.owner.user", account.user());
            System.setProperty("waymark.db.owner.password", account.password());
        });
    }
}
