package uk.org.waymark.ledger.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.definition.Installation;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.importing.SampleImport;
import uk.org.waymark.ledger.snapshot.Snapshots;

class CommandRulesTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.org.waymark.ledger");

    /** The product itself installs definitions and loads samples, at start. */
    private final CommandRules rules = new CommandRules(PRODUCT, Installation.class, SampleImport.class);

    @Test
    void everyCommandRequiresAPermission() {
        assertEquals(List.of(), rules.unguarded(), "write actor.require(Permission.…) as their first statement");
        assertTrue(
                rules.commands().size() >= 3,
                "the rule looked at " + rules.commands().size() + " commands; there are more");
    }

    @Test
    void nobodyAppendsToTheLedgerPastTheCommands() {
        assertEquals(List.of(), rules.appendingWithoutACommand());
        assertTrue(
                PRODUCT.get(Ledger.class).getMethods().stream()
                        .anyMatch(method -> method.getName().equals("append")
                                && !method.getAccessesToSelf().isEmpty()),
                "the rule found nobody who appends at all");
    }

    @Test
    void aCommandThatForgetsIsFound() {
        CommandRules seeded =
                new CommandRules(new ClassFileImporter().importClasses(Forgetful.class, Ledger.class, Snapshots.class));

        assertEquals(
                List.of(Forgetful.class.getName() + ".asksNobody(" + Actor.class.getName() + ")"), seeded.unguarded());
        assertEquals(
                List.of(
                        Forgetful.class.getName() + ".appendsForAnybody()",
                        Forgetful.class.getName() + ".appendsForBoth()",
                        Forgetful.class.getName() + ".appendsInViewOfWhatStands()"),
                seeded.appendingWithoutACommand());
    }
}
