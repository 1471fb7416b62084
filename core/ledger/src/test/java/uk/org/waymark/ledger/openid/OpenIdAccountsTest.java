package uk.org.waymark.ledger.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.account.QuickHash;
import uk.org.waymark.ledger.audit.AuditFilter;
import uk.org.waymark.ledger.audit.AuditQuery;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.Audited;
import uk.org.waymark.ledger.chain.VerifyLedger;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.openid.NoStanding.Lack;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.testing.ChildrenFolder;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.ledger.testing.TestInstallation;

class OpenIdAccountsTest {
    private static final String ISSUER = "https://id.example.org";
    private static final Scope HEALTH = new Scope(LEICESTER, "health");
    private static final Map<String, String> SET = Map.of(
            "waymark.openid.issuer", ISSUER,
            "waymark.openid.client.id", "waymark",
            "waymark.openid.client.secret", "hush",
            "waymark.openid.claim.role", "groups",
            "waymark.openid.roles", "team=performance-team; leads=theme-lead; staff=officer",
            "waymark.openid.themes",
                    "Public health=health; Children=children; Care=" + LEICESTER
                            + "/health; Trust=partner:nhs-leicester-city");

    @TempDir
    private Path home;

    private TestInstallation installation;
    private AccountRecords records;
    private Accounts accounts;
    private OpenIdAccounts openIdAccounts;

    @BeforeEach
    void install() {
        install(new TestInstallation(home));
    }

    private void install(TestInstallation written) {
        installation = written;
        Settings settings = new Settings(key -> Optional.ofNullable(SET.get(key)));
        Transactions transactions = installation.database().transactions();
        records = new AccountRecords(transactions, QuickHash.get());
        accounts = new Accounts(transactions, settings);
        openIdAccounts = new OpenIdAccounts(
                transactions, accounts, records, new AuditTrail(transactions), installation.agreements(), settings);
    }

    @Test
    void theFirstSignInMakesAnAccountOfTheClaims() {
        AccountHolder holder = openIdAccounts.admit(officer("1", "Amelia Example"));

        assertEquals(Optional.of("Amelia Example"), holder.name());
        assertEquals(Optional.of("1@example.org"), holder.email());
        assertEquals(Role.OFFICER, holder.role());
        assertEquals(Optional.of(Remit.of(HEALTH)), holder.remit());
        assertEquals(List.of("invited"), acts());
    }

    @Test
    void theSamePersonComesBackToTheSameAccountWhateverTheirName() {
        AccountHolder first = openIdAccounts.admit(officer("1", "Amelia Example"));
        AccountHolder again = openIdAccounts.admit(officer("1", "Amelia Married"));

        assertEquals(first.account(), again.account());
        assertEquals(Optional.of("Amelia Married"), again.name());
        assertEquals(first.version(), again.version());
        assertEquals(List.of("invited"), acts());
    }

    @Test
    void anotherPersonIsAnotherAccountAlthoughTheNameIsTheSame() {
        assertNotEquals(
                openIdAccounts.admit(officer("1", "Amelia Example")).account(),
                openIdAccounts.admit(officer("2", "Amelia Example")).account());
    }

    @Test
    void anotherRoleEndsOlderSessionsAndIsRecorded() {
        AccountHolder before = openIdAccounts.admit(officer("1", "Amelia Example"));
        AccountHolder after = openIdAccounts.admit(identity("1", Map.of("groups", List.of("team"))));

        assertEquals(before.account(), after.account());
        assertEquals(Role.PERFORMANCE_TEAM, after.role());
        assertEquals(Optional.empty(), after.remit());
        assertTrue(after.version() > before.version());
        assertEquals(List.of("role_changed", "invited"), acts());
    }

    @Test
    void whatTheClaimsMadeOfAnAccountFollowsFromTheActs() {
        openIdAccounts.admit(officer("1", "Amelia Example"));
        openIdAccounts.admit(identity("1", Map.of("groups", List.of("team"))));
        openIdAccounts.admit(officer("2", "Amelia Example"));

        TestDatabase database = installation.database();
        assertEquals(0, VerifyLedger.run(database.url(), database.user(), database.password(), System.out));
    }

    @Test
    void ofSeveralRolesTheOneWrittenFirstInTheSettingCounts() {
        Map<String, Object> claims = Map.of("groups", List.of("staff", "cleaners", "team"));

        assertEquals(
                Role.PERFORMANCE_TEAM,
                openIdAccounts.admit(identity("1", claims)).role());
    }

    @Test
    void twoNamesOfOneThemeAreOneTheme() {
        Map<String, Object> claims = Map.of("groups", List.of("leads"), "theme", List.of("Care"));

        assertEquals(
                Optional.of(Remit.of(HEALTH)),
                openIdAccounts.admit(identity("1", claims)).remit());
    }

    @Test
    void whoHasNoRoleIsNotLetInAndNoAccountIsMade() {
        NoStanding refused = refused(Map.of("groups", List.of("cleaners")));

        assertEquals(Lack.NO_ROLE, refused.lack());
        assertEquals("groups", refused.claim());
        assertEquals(List.of("cleaners"), refused.values());
        assertEquals(List.of("sign_in_refused"), acts());
    }

    @Test
    void severalThemesAreAllTheirs() throws IOException {
        ChildrenFolder.in(home);
        install(installation);
        Map<String, Object> claims = Map.of("groups", "staff", "theme", List.of("Public health", "Children", "Care"));

        AccountHolder holder = openIdAccounts.admit(identity("1", claims));

        assertEquals(Optional.of(Remit.parse(LEICESTER, "children,health")), holder.remit());
    }

    @Test
    void aClaimMayNameAPartnerInsteadOfThemesAndNotBeside() {
        AccountHolder holder = openIdAccounts.admit(identity("1", Map.of("groups", "staff", "theme", "Trust")));

        assertEquals(Optional.of(new Remit.OfPartner(LEICESTER, "nhs-leicester-city")), holder.remit());
        assertEquals(
                Lack.SEVERAL_REMITS,
                refused(Map.of("groups", "staff", "theme", List.of("Trust", "Care")))
                        .lack());
    }

    @Test
    void anOfficerNeedsThemesThatAreInstalled() {
        assertEquals(Lack.NO_THEME, refused(Map.of("groups", "staff")).lack());
        assertEquals(
                Lack.UNKNOWN_THEME,
                refused(Map.of("groups", "staff", "theme", "Children")).lack());
        assertEquals(
                Lack.UNKNOWN_THEME,
                refused(Map.of("groups", "staff", "theme", List.of("Children", "Public health")))
                        .lack());
    }

    @Test
    void aDisabledAccountStaysOutWhateverTheProviderSays() {
        AccountHolder holder = openIdAccounts.admit(officer("1", "Amelia Example"));
        records.setDisabled(holder.account(), true);

        assertThrows(NotAdmitted.class, () -> openIdAccounts.admit(identity("1", Map.of("groups", List.of("team")))));
        assertEquals(Role.OFFICER, accounts.find(holder.account()).orElseThrow().role());
    }

    @Test
    void aPersonWhoWasErasedIsSomebodyNew() {
        AccountHolder before = openIdAccounts.admit(officer("1", "Amelia Example"));
        records.erasePerson(before.account());

        assertNotEquals(
                before.account(),
                openIdAccounts.admit(officer("1", "Amelia Example")).account());
    }

    @Test
    void twoFirstSignInsAtOnceMakeOneAccount() {
        long made = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> openIdAccounts.admit(officer("1", "Amelia Example")))
                .map(AccountHolder::account)
                .distinct()
                .count();

        assertEquals(1, made);
    }

    private NoStanding refused(Map<String, Object> claims) {
        return assertThrows(NoStanding.class, () -> openIdAccounts.admit(identity("1", claims)));
    }

    private static Identity officer(String subject, String name) {
        return identity(
                subject,
                Map.of(
                        "name",
                        name,
                        "email",
                        subject + "@example.org",
                        "groups",
                        List.of("all", "staff"),
                        "theme",
                        "Public health"));
    }

    private static Identity identity(String subject, Map<String, Object> claims) {
        return new Identity(ISSUER, subject, new Claims(new HashMap<>(claims)));
    }

    /** The kinds of the administrative acts, latest first. */
    private List<String> acts() {
        return new AuditQuery(installation.database().transactions(), installation.agreements())
                        .latest(
                                new Actor(Account.WAYMARK, Role.ADMINISTRATOR, Optional.empty()),
                                AuditFilter.ALL,
                                Optional.empty(),
                                50)
                        .acts()
                        .stream()
                        .map(Audited::kind)
                        .toList();
    }
}
