package uk.org.waymark.ledger.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI120;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI126;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI99;
import static uk.org.waymark.ledger.cycle.OpenQuarter.OFFICER;
import static uk.org.waymark.ledger.cycle.OpenQuarter.Q4;
import static uk.org.waymark.ledger.cycle.OpenQuarter.TEAM;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.cycle.OpenQuarter;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.setting.Settings;

/** Figures of NI 126, NI 120 and NI 99 are due by 15 May 2009; it is 1 May. */
class ChasingTest {
    private static final List<String> HEALTH = List.of("health");
    private static final String TODAY = "2009-05-01";

    @TempDir
    private Path home;

    private final Map<String, String> given = new HashMap<>();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private OpenQuarter quarter;

    @BeforeEach
    void open() {
        quarter = OpenQuarter.opened(home);
        mail.start();
        given.put("waymark.mail.host", "127.0.0.1");
        given.put("waymark.mail.port", Integer.toString(mail.getSmtp().getPort()));
        given.put("waymark.mail.from", "waymark@council.example");
        given.put("waymark.mail.starttls", "false");
        given.put("waymark.address.public", "https://waymark.council.example");
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void theOfficersOfAThemeGetTheFiguresThatAreToCome() throws IOException, MessagingException {
        quarter.account(Role.OFFICER, "Health officer", Optional.of("officer@council.example"));
        quarter.account(Role.OFFICER, "Without an address", Optional.empty());
        quarter.account(Role.THEME_LEAD, "Health lead", Optional.of("lead@council.example"));
        quarter.figure(NI126, "81.0");

        Chased chased = chasing(TODAY).remind(TEAM, LEICESTER, Q4, HEALTH);

        assertEquals(new Chased(1, 1, 1), chased);
        MimeMessage message = mail.getReceivedMessages()[0];
        assertEquals("officer@council.example", message.getAllRecipients()[0].toString());
        String text = message.getContent().toString().replace("\r\n", "\n");
        assertTrue(
                text.contains(
                        """
                        Health, for tests, 2008/09 Q4. The performance team asks for these figures, which are due by 15 May 2009 and have not been entered:
                        - NI 120 All-age all cause mortality rate
                        - NI 99 Children in care reaching level 4 in English at Key Stage 2
                        Enter them here: https://waymark.council.example/capture/health?period=2008-09-Q4
                        """),
                text);
    }

    @Test
    void aThemeIsRemindedOnceADayAndTheAuditSaysWhoDidIt() {
        quarter.account(Role.OFFICER, "Health officer", Optional.of("officer@council.example"));
        assertEquals(Set.of(), reminded(TODAY));

        chasing(TODAY).remind(TEAM, LEICESTER, Q4, HEALTH);

        assertEquals(Set.of("health"), reminded(TODAY));
        assertTrue(refusal(TODAY)
                .endsWith("Health, for tests was reminded today. Another reminder can be sent tomorrow."));
        assertEquals(Set.of(), reminded("2009-05-02"));
        chasing("2009-05-02").remind(TEAM, LEICESTER, Q4, HEALTH);
        assertEquals(2, mail.getReceivedMessages().length);
        assertEquals(
                List.of("health: 2008/09 Q4, one person reminded", "health: 2008/09 Q4, one person reminded"),
                recorded());
    }

    @Test
    void twoWhoRemindAtTheSameMomentSendOneMessage() {
        quarter.account(Role.OFFICER, "Health officer", Optional.of("officer@council.example"));

        List<CompletableFuture<String>> both = Stream.of(1, 2)
                .map(one -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return "sent "
                                        + chasing(TODAY)
                                                .remind(TEAM, LEICESTER, Q4, HEALTH)
                                                .people();
                            } catch (ChaseRefused refused) {
                                return "refused";
                            }
                        },
                        task -> new Thread(task).start()))
                .toList();

        assertEquals(
                List.of("refused", "sent 1"),
                both.stream().map(CompletableFuture::join).sorted().toList());
        assertEquals(1, mail.getReceivedMessages().length);
    }

    @Test
    void nobodyButTheTeamReminds() {
        assertThrows(NotPermitted.class, () -> chasing(TODAY).remind(OFFICER, LEICESTER, Q4, HEALTH));
    }

    @Test
    void itSaysWhyNobodyCouldBeReminded() {
        assertTrue(refusal(TODAY).contains("nobody has an account"), refusal(TODAY));

        quarter.account(Role.OFFICER, "Without an address", Optional.empty());
        assertTrue(refusal(TODAY).contains("no e-mail address"), refusal(TODAY));

        quarter.account(Role.OFFICER, "Health officer", Optional.of("officer@council.example"));
        mail.stop();
        assertTrue(refusal(TODAY).contains("does not answer"), refusal(TODAY));
        assertEquals(Set.of(), reminded(TODAY), "what was not sent can be tried again");
        assertEquals(List.of(), recorded());

        given.remove("waymark.mail.host");
        assertFalse(chasing(TODAY).isOn());
        assertTrue(refusal(TODAY).contains("no mail server is set up"), refusal(TODAY));
    }

    @Test
    void whereNoFigureIsToComeNobodyIsReminded() {
        quarter.account(Role.OFFICER, "Health officer", Optional.of("officer@council.example"));
        quarter.figure(NI126, "81.0").notApplicable(NI120).figure(NI99, "50");

        assertTrue(refusal(TODAY).contains("no figure is to come for 2008/09 Q4"), refusal(TODAY));
    }

    private String refusal(String day) {
        return assertThrows(ChaseRefused.class, () -> chasing(day).remind(TEAM, LEICESTER, Q4, HEALTH))
                .getMessage();
    }

    private Set<String> reminded(String day) {
        OpenQuarter then = quarter.on(day);
        return chasing(day)
                .reminded(
                        then.snapshot().returns(Q4), LEICESTER, then.snapshot().today());
    }

    private List<String> recorded() {
        return transactions().inOne(connection -> Sql.of(
                        "SELECT theme, detail FROM waymark.audit WHERE act = 'returns_chased' ORDER BY sequence")
                .list(connection, row -> row.text("theme") + ": " + row.text("detail")));
    }

    private Transactions transactions() {
        return quarter.installation().database().transactions();
    }

    private Chasing chasing(String day) {
        OpenQuarter then = quarter.on(day);
        return new Chasing(
                transactions(),
                new Settings(key -> Optional.ofNullable(given.get(key))),
                then.accounts(),
                then.snapshots(),
                new TaskList(quarter.installation().agreements(), then.snapshots()),
                new AuditTrail(transactions()),
                new MailCounts());
    }
}
