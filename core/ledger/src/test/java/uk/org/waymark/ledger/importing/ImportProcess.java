package uk.org.waymark.ledger.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import uk.org.waymark.ledger.capture.Assess;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.ledger.testing.TestInstallation;

/** An import as a process of its own: the address of the database and the file are its words. */
final class ImportProcess {
    private ImportProcess() {}

    public static void main(String... words) throws Exception {
        Path file = Path.of(words[1]);
        TestInstallation installation =
                new TestInstallation(Files.createTempDirectory("import-process"), TestDatabase.at(words[0]));
        Assess assess = installation.assess();
        new OutturnImport(installation.ledger(), installation.snapshots(), assess)
                .run(
                        new Actor(Account.WAYMARK, Role.PERFORMANCE_TEAM, Optional.empty()),
                        TestInstallation.LEICESTER,
                        Upload.of("archive.csv", Files.readAllBytes(file)));
        System.exit(0);
    }
}
