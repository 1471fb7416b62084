package uk.org.waymark.web.operation;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import uk.org.waymark.ledger.importing.Imports;
import uk.org.waymark.ledger.reminder.ReminderTimer;
import uk.org.waymark.ledger.start.PublishedNode;
import uk.org.waymark.ledger.start.StartUp;

/** Has the ledger made ready as soon as the server has bound what the application needs for it. */
public class PreparationListener implements ServletContextListener {
    @Inject
    private StartUp startUp;

    @Inject
    private ReminderTimer reminderTimer;

    @Inject
    private Imports imports;

    @Inject
    private PublishedNode publishedNode;

    @Inject
    private PublishedNumbers publishedNumbers;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        startUp.prepare();
        reminderTimer.start();
        imports.start();
        publishedNode.start();
        publishedNumbers.start();
    }
}
