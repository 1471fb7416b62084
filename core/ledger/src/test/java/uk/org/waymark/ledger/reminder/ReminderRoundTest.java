package uk.org.waymark.ledger.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI126;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.QuickHash;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.cycle.OpenQuarter;
import uk.org.waymark.ledger.database.Turns;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.plan.ActionTerms;
import uk.org.waymark.ledger.plan.Plans;
import uk.org.waymark.ledger.setting.SettingFault;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.State;

/** Figures of NI 126, NI 120 and NI 99 are due by 15 May 2009; a real mail server takes the messages. */
class ReminderRoundTest {
    private static final Optional<String> ADDRESS = Optional.of("officer@council.example");

    @TempDir
    private Path home;

    private final Map<String, String> given = new HashMap<>();
    private final MailCounts counts = new MailCounts();
    private GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private OpenQuarter quarter;
    private Account officer;

    @BeforeEach
    void open() {
        quarter = OpenQuarter.opened(home);
        officer = quarter.account(Role.OFFICER, "Children’s officer", ADDRESS);
        mail.start();
        given.put("waymark.mail.host", "127.0.0.1");
        given.put("waymark.mail.port", Integer.toString(mail.getSmtp().getPort()));
        given.put("waymark.mail.from", "waymark@council.example");
        given.put("waymark.mail.starttls", "false");
        given.put("waymark.address.public", "https://waymark.council.example/");
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void anOfficerGetsOneDigestOfAllThatIsMissing() throws Exception {
        quarter.figure(NI126, "81.0");

        assertEquals(1, round("2009-05-08"));

        MimeMessage message = mail.getReceivedMessages()[0];
        assertEquals("Waymark: 2 measures due soon", message.getSubject());
        assertEquals("officer@council.example", message.getAllRecipients()[0].toString());
        assertEquals("text/plain; charset=UTF-8", message.getContentType());
        assertEquals(
                """
                Dear Children’s officer,

                Health, for tests, 2008/09 Q4. These figures are due by 15 May 2009 and have not been entered:
                - NI 120 All-age all cause mortality rate
                - NI 99 Children in care reaching level 4 in English at Key Stage 2
                Enter them here: https://waymark.council.example/capture/health?period=2008-09-Q4

                You get this message because you enter or sign off figures, or keep plans, in Waymark. To stop these reminders, \
                switch them off on your account page: https://waymark.council.example/account""",
                text(message).replace("\r\n", "\n").strip());
    }

    @Test
    void aLeadIsRemindedOfWhatWaitsForTheSignOff() throws Exception {
        quarter.account(Role.THEME_LEAD, "Health lead", Optional.of("lead@council.example"));
        quarter.figure(NI126, "81.0");

        assertEquals(2, round("2009-05-16"));

        String toLead = Stream.of(mail.getReceivedMessages())
                .map(ReminderRoundTest::text)
                .filter(text -> text.contains("Health lead"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                toLead.contains("These measures wait for your sign-off; the figures were due by 15 May 2009:"), toLead);
        assertTrue(toLead.contains("- NI 126"), toLead);
        assertFalse(toLead.contains("- NI 120"), toLead);
        assertTrue(toLead.contains("https://waymark.council.example/sign-off/health?period=2008-09-Q4"), toLead);
    }

    @Test
    void anOfficerIsToldAtOnceWhatTheLeadReturned() throws Exception {
        quarter.figure(NI126, "81.0").sentBack(NI126, "Say how many were asked.");

        assertEquals(1, round("2009-05-02"));

        MimeMessage message = mail.getReceivedMessages()[0];
        assertEquals("Waymark: one measure returned to you", message.getSubject());
        assertTrue(
                text(message)
                        .replace("\r\n", "\n")
                        .contains(
                                """
                Health, for tests, 2008/09 Q4. Your theme lead returned these measures; the figures are due by 15 May 2009:
                - NI 126 Early access for women to maternity services: Say how many were asked.
                Correct or explain them here: https://waymark.council.example/capture/health?period=2008-09-Q4"""),
                text(message));
        assertEquals(0, round("2009-05-02"), "said once");
    }

    @Test
    void whoKeepsPlansIsRemindedOfActionsAndMilestones() throws Exception {
        Plans plans = new Plans(quarter.snapshots());
        long head = quarter.snapshot().head().sequence();
        plans.add(OpenQuarter.OFFICER, OpenQuarter.HEALTH, "maternity", visit());
        plans.setMilestones(
                OpenQuarter.OFFICER,
                OpenQuarter.HEALTH,
                "maternity",
                "clinics",
                List.of(new Milestone("A lease is signed", Optional.of(LocalDate.of(2009, 6, 15)), Optional.empty())),
                head);
        quarter.account(
                Role.OFFICER,
                "Children’s officer of another theme",
                Optional.of("other@council.example"),
                Remit.of(new Scope(TestInstallation.LEICESTER, "children")));

        assertEquals(1, round("2009-06-10"));

        String toOfficer = text(mail.getReceivedMessages()[0]).replace("\r\n", "\n");
        assertTrue(
                toOfficer.contains(
                        """
                Health, for tests, plan. This was due by 1 June 2009 and is not done:
                - Visit every home
                Update it here: https://waymark.council.example/plans/health"""),
                toOfficer);
        assertTrue(toOfficer.contains("This is due by 15 June 2009 and is not done:\n- A lease is signed"), toOfficer);
        assertTrue(mail.getReceivedMessages()[0].getSubject().contains("2 actions overdue"));
        assertEquals(0, round("2009-06-10"), "said once");

        Plans inJune = new Plans(quarter.on("2009-06-11").snapshots());
        inJune.tell(
                OpenQuarter.OFFICER,
                OpenQuarter.HEALTH,
                new Progress("maternity", "visit-every-home", State.DONE, ""),
                quarter.snapshot().head().sequence());
        assertEquals(1, round("2009-06-14"));
        assertFalse(text(mail.getReceivedMessages()[1]).contains("Visit every home"));
    }

    private static ActionTerms visit() {
        return new ActionTerms(
                "Visit every home",
                Optional.empty(),
                "NHS",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2009, 6, 1)),
                List.of(),
                false);
    }

    @Test
    void whoWorksForAPartnerIsRemindedOfItsMeasuresAlone() throws Exception {
        Remit council = new Remit.OfPartner(TestInstallation.LEICESTER, "leicester-city-council");
        Remit police = new Remit.OfPartner(TestInstallation.LEICESTER, "leicestershire-constabulary");
        quarter.account(Role.OFFICER, "Council officer", Optional.of("council@council.example"), council);
        quarter.account(Role.OFFICER, "Police officer", Optional.of("police@council.example"), police);

        assertEquals(2, round("2009-05-08"));

        assertTrue(
                Stream.of(mail.getReceivedMessages())
                        .map(ReminderRoundTest::text)
                        .noneMatch(text -> text.contains("Police officer")),
                "the police own no measure of health");
    }

    @Test
    void nothingIsSaidTwiceHoweverOftenTheProductStarts() {
        List<String> days = List.of(
                "2009-05-07",
                "2009-05-08",
                "2009-05-08",
                "2009-05-09",
                "2009-05-14",
                "2009-05-15",
                "2009-05-16",
                "2009-05-20",
                "2009-05-23");

        List<Integer> sent = days.stream().map(this::round).toList();

        assertEquals(List.of(0, 1, 0, 0, 1, 0, 1, 0, 1), sent);
    }

    /** No entry stays in memory, as where others ask for more than there is room for. */
    @Test
    void anAgreementIsReadAnewOnlyWhenSomethingWasSaidOfItOrWhoIsRemindedIsAnother() {
        Clock day = OpenQuarter.clock("2009-05-08");
        Ledger ledger = new Ledger(quarter.installation().database().transactions(), new Turns(), day, 0);
        TaskList taskList = new TaskList(
                quarter.installation().agreements(), quarter.installation().snapshots(ledger, day));
        long said = quarter.snapshot().head().sequence();

        assertEquals(1, round("2009-05-08", taskList));
        assertEquals(said, ledger.entriesRead());

        assertEquals(0, round("2009-05-08", taskList));
        assertEquals(said, ledger.entriesRead(), "nothing was said since");

        quarter.account(Role.OFFICER, "Officer who came", Optional.of("came@council.example"));
        assertEquals(1, round("2009-05-08", taskList));

        quarter.figure(NI126, "81.0").sentBack(NI126, "Say how many were asked.");
        assertEquals(2, round("2009-05-08", taskList));
    }

    @Test
    void anAgreementInWhichNobodyIsToBeRemindedIsNotRead() {
        Reminders reminders = new Reminders(
                quarter.installation().database().transactions(),
                new AuditTrail(quarter.installation().database().transactions()));
        reminders.choose(new Actor(officer, Role.OFFICER, Optional.of(Remit.of(OpenQuarter.HEALTH))), false);
        Clock day = OpenQuarter.clock("2009-05-08");
        Ledger ledger = quarter.installation().database().ledger(day);

        assertEquals(
                0,
                round(
                        "2009-05-08",
                        new TaskList(
                                quarter.installation().agreements(),
                                quarter.installation().snapshots(ledger, day))));

        assertEquals(0, ledger.entriesRead());
    }

    @Test
    void twoNodesAtTheSameMomentSayItOnce() {
        List<CompletableFuture<Integer>> nodes = Stream.of(1, 2)
                .map(node -> CompletableFuture.supplyAsync(() -> round("2009-05-08"), task -> new Thread(task).start()))
                .toList();

        assertEquals(1, nodes.stream().mapToInt(CompletableFuture::join).sum());
        assertEquals(1, mail.getReceivedMessages().length);
    }

    @Test
    void aServerThatIsAwayLosesNothingAndDoublesNothing() {
        mail.stop();
        assertEquals(0, round("2009-05-08"));
        assertEquals(1, counts.failed());

        mail = new GreenMail(new ServerSetup(
                Integer.parseInt(given.get("waymark.mail.port")), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();

        assertEquals(1, round("2009-05-09"));
        assertEquals(0, round("2009-05-09"));
        assertEquals(1, counts.sent());
        assertEquals(1, counts.failed());
    }

    @Test
    void nothingIsSaidToAServerThatWillNotEncryptUnlessThatIsAllowed() {
        given.put("waymark.mail.starttls", "true");

        assertEquals(0, round("2009-05-08"));
        assertEquals(0, mail.getReceivedMessages().length);
    }

    @Test
    void whoeverSwitchedRemindersOffIsDisabledOrHasNoAddressGetsNone() {
        Reminders reminders = new Reminders(
                quarter.installation().database().transactions(),
                new AuditTrail(quarter.installation().database().transactions()));
        Actor actor = new Actor(officer, Role.OFFICER, Optional.of(Remit.of(OpenQuarter.HEALTH)));
        quarter.account(Role.OFFICER, "Without an address", Optional.empty());
        Account left = quarter.account(Role.OFFICER, "Left", Optional.of("left@council.example"));
        new AccountRecords(quarter.installation().database().transactions(), QuickHash.get()).setDisabled(left, true);

        reminders.choose(actor, false);
        assertFalse(reminders.isOn(officer));
        assertEquals(0, round("2009-05-08"));

        reminders.choose(actor, true);
        assertEquals(1, round("2009-05-08"));
    }

    @Test
    void withoutAMailServerNothingIsSent() {
        given.remove("waymark.mail.host");

        assertEquals(0, round("2009-05-08"));
    }

    @Test
    void aMailServerNeedsASenderAndTheAddressPeopleUse() {
        given.remove("waymark.mail.from");
        assertThrows(SettingFault.class, () -> round("2009-05-08"));

        given.put("waymark.mail.from", "Waymark");
        assertThrows(SettingFault.class, () -> round("2009-05-08"));

        given.put("waymark.mail.from", "waymark@council.example");
        given.put("waymark.address.public", "waymark");
        assertThrows(SettingFault.class, () -> round("2009-05-08"));
    }

    private int round(String day) {
        return round(
                day,
                new TaskList(
                        quarter.installation().agreements(), quarter.on(day).snapshots()));
    }

    private int round(String day, TaskList taskList) {
        OpenQuarter then = quarter.on(day);
        Settings settings = new Settings(key -> Optional.ofNullable(given.get(key)));
        return new ReminderRound(
                        quarter.installation().database().transactions(), settings, then.accounts(), taskList, counts)
                .run();
    }

    private static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
