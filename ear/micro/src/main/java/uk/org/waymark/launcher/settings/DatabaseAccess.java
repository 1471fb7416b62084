package uk.org.waymark.launcher.settings;

import java.util.HashMap;
import java.util.Map;
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

    /** The access as the application's settings. */
    public Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        properties.put("waymark.db.url", url);
        properties.put("waymark.db.user", application.user());
        properties.put("waymark.db.password", application.password());
        owner.ifPresent(account -> {
            properties.put("waymark.db.owner.user", account.user());
            properties.put("waymark.db.owner.password", account.password());
        });
        return properties;
    }

    /** Refuses to go on without the owner, the only user who is sure to read every table. */
    public void requireOwner() {
        if (owner.isEmpty()) {
            throw LaunchFault.usage("This command works as the owner of the tables: set WAYMARK_DB_OWNER_USER and"
                    + " WAYMARK_DB_OWNER_PASSWORD beside WAYMARK_DB_URL.");
        }
    }

    /** Hands the access to the application through system properties, which unlike arguments no process list shows. */
    public void publish() {
        properties().forEach(System::setProperty);
    }
}
