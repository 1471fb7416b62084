package uk.org.waymark.ledger.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.account.TestAccounts.OFFICE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.permission.Role;

class FirstAccountsTest {
    private static final String DEMONSTRATION = "waymark-demonstration";

    @TempDir
    private Path home;

    private TestAccounts here;

    @BeforeEach
    void nobodyIsThere() {
        here = new TestAccounts(home);
    }

    @Test
    void theFirstStartMakesOneAdministratorWhoMustChangeThePassword() throws IOException {
        here.firstAccounts.store();
        here.firstAccounts.store();

        List<String> file = Files.readAllLines(home.resolve("first-password.txt"));
        assertEquals(1, here.accounts.all().size());
        AccountHolder administrator = here.accounts.all().get(0);
        assertEquals(Role.ADMINISTRATOR, administrator.role());
        assertTrue(administrator.mustChangePassword());
        assertTrue(here.admits(file.get(0), file.get(1), OFFICE));
    }

    @Test
    void theFileIsForItsOwnerOnlyAndGoesWhenThePasswordIsChanged() throws IOException {
        here.firstAccounts.store();
        Path file = home.resolve("first-password.txt");
        String password = Files.readAllLines(file).get(1);
        AccountHolder administrator = here.accounts.all().get(0);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertInstanceOf(
                OwnPassword.Outcome.Changed.class,
                here.ownPassword.change(administrator.actor(), password, "violet ladder quartz", OFFICE));
        assertFalse(Files.exists(file));
    }

    @Test
    void aSampleBringsAnAccountForEveryRoleAndNoAdministratorOfItsOwn() {
        here.set("waymark.sample", "leicester-2008-11");

        here.firstAccounts.store();
        here.firstAccounts.store();

        Set<Role> roles = here.accounts.all().stream().map(AccountHolder::role).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Role.class), roles);
        assertEquals(13, here.accounts.all().size());
        assertTrue(here.admits("health.officer", DEMONSTRATION, OFFICE));
        assertFalse(Files.exists(home.resolve("first-password.txt")));
    }

    @Test
    void allOfASampleShareOneHashSoThatAStartWorksOutOnlyOne() {
        here.set("waymark.sample", "leicester-2008-11");
        here.firstAccounts.store();
        AccountHolder officer = here.accounts.findByLogin("health.officer").orElseThrow();
        here.records.setPassword(officer.account(), Password.of("violet ladder quartz"), false);

        here.firstAccounts.store();

        // The one that was given back has a hash of the second start, the others keep that of the first.
        assertEquals(2, hashes().stream().distinct().count());
        assertEquals(13, hashes().size());
    }

    private List<String> hashes() {
        return here.accounts.all().stream()
                .flatMap(holder -> here.signIn.findHash(holder.account()).stream())
                .toList();
    }

    @Test
    void withoutTheSampleItsAccountsAreRefusedByPasswordTokenAndSession() {
        here.set("waymark.sample", "leicester-2008-11");
        here.firstAccounts.store();
        AccountHolder officer = here.accounts.findByLogin("health.officer").orElseThrow();
        String token = here.tokens.make(officer.actor(), "script", Duration.ofDays(1));

        here.set("waymark.sample", "");
        here.firstAccounts.store();

        assertFalse(here.admits("health.officer", DEMONSTRATION, OFFICE));
        assertEquals(Optional.empty(), here.tokens.findHolder(token));
        assertEquals(Optional.empty(), here.accounts.findUsable(officer.account()));
        assertTrue(Files.exists(home.resolve("first-password.txt")), "an administrator of its own is made instead");
    }

    @Test
    void theDemonstrationPasswordIsTheOneThatIsSetAtEachStart() {
        here.set("waymark.sample", "leicester-2008-11");
        here.firstAccounts.store();
        AccountHolder officer = here.accounts.findByLogin("health.officer").orElseThrow();
        here.records.setPassword(officer.account(), Password.of("violet ladder quartz"), false);

        here.set("waymark.sample.password", "for the town hall only");
        here.firstAccounts.store();

        assertTrue(here.admits("health.officer", "for the town hall only", OFFICE));
        assertFalse(here.admits("children.officer", DEMONSTRATION, OFFICE));
    }
}
