package uk.org.waymark.verification.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

/**
 * Everybody walks to every address, where reading is open to the public and where it is not, and asks and sends what can
 * be asked and sent there. What they meet is compared with a table that can be read by whoever answers for it.
 *
 * <p>"yes" is let in; "yes but sent: no" may look and not send; "onwards" is sent on because there is nothing to do
 * there; "no" is refused for good (403); "sign in" is sent to sign in first, and on the API asked for a token.
 * Where two words stand with a bar between them, the first counts where reading is open and the second where it is not.
 * Officer and theme lead are those of the theme "children"; the partner's officer has the measures of NHS Leicester City,
 * in children and in health. A "file" is only asked for: what it takes in is tried where it is described. Of what is sent
 * to the API, the measure of its one figure stands behind the #; a file whose rows are refused one by one was let in.
 */
@ExtendWith(SharedProduct.class)
class PermissionWalkTest {
    private static final String TABLE =
            """
            what                                                                             nobody       officer  lead     team     executive  reviewer  admin        partner
            page /                                                                           yes|sign in  yes      yes      yes      yes        yes       yes|onwards  yes
            page /home                                                                       sign in      yes      yes      yes      no         no        no           yes
            page /themes                                                                     yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /themes/children                                                            yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /plans                                                                      yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /plans/children                                                             yes but sent: no|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /refresh                                                                    yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /reward                                                                     yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /refresh/NI117                                                              yes but sent: no|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /elsewhere/NI117                                                            yes but sent: no|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /review                                                                    yes but sent: no|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /review/sections/B.1.1                                                      sign in      yes      yes      yes      yes        yes       no           yes
            page /review/route                                                               sign in      yes      yes      yes      yes        yes       no           yes
            page /review/improvements                                                        sign in      yes      yes      yes      yes        yes       no           yes
            page /papers                                                                     sign in      yes      yes      yes      yes        yes       no           yes
            page /publications                                                               yes but sent: no|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /publications/P1                                                            404|sign in  404      404      404      404        404       404|no       404
            page /publications/making/00000000-0000-0000-0000-000000000000                   sign in      no       no       404      no         no        no           no
            page /risks                                                                      sign in      yes      yes      yes      yes        yes       no           yes
            page /review/highlights/1                                                        sign in      404      404      404      404        404       no           404
            page /risks/R1                                                                   sign in      404      404      404      404        404       no           404
            page /concerns                                                                   sign in      yes      yes      yes      yes        yes       no           yes
            page /concerns/C1                                                                sign in      404      404      404      404        404       no           404
            page /engagement                                                                 sign in      yes      yes      yes      yes        yes       no           yes
            page /engagement/E1                                                              sign in      404      404      404      404        404       no           404
            page /questions                                                                  sign in      yes      yes      yes      yes        yes       no           yes
            page /indicators/NI117                                                           yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /courses                                                                    yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /nation                                                                     yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /measures                                                                   yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /search                                                                     yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /how-performance-is-judged                                                  yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /add-agreement                                                              yes|sign in  yes      yes      yes      yes        yes       yes          yes
            page /accessibility                                                              yes          yes      yes      yes      yes        yes       yes          yes
            page /check                                                                      yes but sent: no  yes      yes      yes      yes        yes       yes but sent: no  yes
            page /permissions                                                                yes|sign in  yes      yes      yes      yes        yes       yes          yes
            page /returns                                                                    yes but sent: no|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /changes                                                                    yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /definitions                                                                yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /definitions/themes                                                         yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            page /capture                                                                    sign in      yes      yes      yes      no         no        no           yes
            page /capture/children                                                           sign in      yes      yes      yes      no         no        no           yes
            page /capture/health                                                             sign in      no       no       yes      no         no        no           yes
            page /periods                                                                    sign in      no       no       yes      no         no        no           no
            page /definitions/install                                                        sign in      no       no       yes      no         no        no           no
            page /sign-off                                                                   sign in      yes      onwards  yes      no         no        no           yes
            page /sign-off/children                                                          sign in      yes      yes      yes      no         no        no           yes
            page /sign-off/health                                                            sign in      no       no       yes      no         no        no           yes
            page /import                                                                     sign in      yes      no       yes      no         no        no           yes
            page /settings                                                                   sign in      no       no       no       no         no        yes          no
            page /sign-in                                                                    yes          onwards  onwards  onwards  onwards    onwards   onwards      onwards
            page /session-ended                                                              yes
            page /password                                                                   sign in      yes      yes      yes      yes        yes       yes          yes
            page /account                                                                    sign in      yes      yes      yes      yes        yes       yes          yes
            page /admin                                                                      sign in      no       no       no       no         no        yes          no
            page /admin/audit                                                                sign in      no       no       yes      no         no        yes          no
            page /admin/accounts                                                             sign in      no       no       no       no         no        yes          no
            page /admin/accounts/nobody                                                      sign in      no       no       no       no         no        404          no
            file /evidence/0000000000000000000000000000000000000000000000000000000000000000  sign in      yes      yes      yes      yes        yes       no           yes
            file /evidence                                                                   yes
            file /sign-in/openid                                                             yes
            file /sign-in/openid/back                                                        yes
            file /review/paper/review.zip?period=2008-09-Q2                                  sign in      yes      yes      yes      yes        yes       no           yes
            file /review/paper/review.statement.json?period=2008-09-Q2                       sign in      yes      yes      yes      yes        yes       no           yes
            file /papers/leicester-2008-11/cabinet-report.zip?period=2008-09-Q2              sign in      yes      yes      yes      yes        yes       no           yes
            file /papers/leicester-2008-11/fact-sheet.zip?measure=NI154&period=2008-09-Q2    sign in      yes      yes      yes      yes        yes       no           yes
            file /measures.csv?category=at-risk                                              yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            file /measures.xlsx?figure=awaited                                               yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            file /nation.csv?measure=NI126                                                   yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            file /publications/P1/files/public.pdf                                           yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            file /capture-drafts/children?period=2008-09-Q2                                  sign in      yes      no       yes      no         no        no           yes
            file /capture-drafts/health?period=2008-09-Q2                                    sign in      no       no       yes      no         no        no           yes
            file /workbook/children.xlsx?period=2008-09-Q2                                   sign in      yes      yes      yes      no         no        no           yes
            file /workbook/health.xlsx?period=2008-09-Q2                                     sign in      no       no       yes      no         no        no           yes
            file /admin/audit.csv                                                            sign in      no       no       yes      no         no        yes          no
            file /published/leicester-2008-11                                                yes
            file /templates/empty.zip                                                        yes|sign in  yes      yes      yes      yes        yes       yes          yes
            file /check/keys.json                                                            yes
            file /check/waymark-checker.html                                                 yes
            file /schema/waymark-1.xsd                                                       yes
            file /sign-out                                                                   yes
            GET /api/v1/agreement                                                            yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/position                                                             yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/position.csv                                                         yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/themes/children/position                                             yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/indicators/NI117                                                     yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/distribution                                                         yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/nation                                                               yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/nation/NI126                                                         yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/nation/figures.csv                                                   yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/definitions                                                          yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/targets                                                              yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/risks                                                                sign in      yes      yes      yes      yes        yes       no           yes
            GET /api/v1/concerns                                                             sign in      yes      yes      yes      yes        yes       no           yes
            GET /api/v1/engagement                                                           sign in      yes      yes      yes      yes        yes       no           yes
            GET /api/v1/publications                                                         yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/publications/P1                                                      404|sign in  404      404      404      404        404       404|no       404
            GET /api/v1/publications/P1/models/public                                        404|sign in  404      404      404      404        404       404|no       404
            GET /api/v1/questions                                                            yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements                                                           yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11                                         yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/agreement                               yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/position                                yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/position.csv                            yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/themes/children/position                yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/indicators/NI117                        yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/distribution                            yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/nation                                  yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/nation/NI126                            yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/nation/figures.csv                      yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/definitions                             yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/targets                                 yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/risks                                   sign in      yes      yes      yes      yes        yes       no           yes
            GET /api/v1/agreements/leicester-2008-11/concerns                                sign in      yes      yes      yes      yes        yes       no           yes
            GET /api/v1/agreements/leicester-2008-11/engagement                              sign in      yes      yes      yes      yes        yes       no           yes
            GET /api/v1/agreements/leicester-2008-11/publications                            yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/agreements/leicester-2008-11/publications/P1                         404|sign in  404      404      404      404        404       404|no       404
            GET /api/v1/agreements/leicester-2008-11/publications/P1/models/public           404|sign in  404      404      404      404        404       404|no       404
            GET /api/v1/agreements/leicester-2008-11/questions                               yes|sign in  yes      yes      yes      yes        yes       yes|no       yes
            GET /api/v1/outturns?theme=children&period=2008-09-Q2                            sign in      yes      yes      yes      no         no        no           yes
            GET /api/v1/outturns?theme=health&period=2008-09-Q2                              sign in      no       no       yes      no         no        no           yes
            GET /api/v1/agreements/leicester-2008-11/outturns?theme=children&period=2008-09-Q2  sign in      yes      yes      yes      no         no        no           yes
            GET /api/v1/agreements/leicester-2008-11/outturns?theme=health&period=2008-09-Q2  sign in      no       no       yes      no         no        no           yes
            GET /api/v1/imports/00000000-0000-0000-0000-000000000000                         sign in      404      no       404      no         no        no           404
            GET /api/v1/agreements/leicester-2008-11/imports/00000000-0000-0000-0000-000000000000  sign in      404      no       404      no         no        no           404
            DELETE /api/v1/imports/00000000-0000-0000-0000-000000000000                      sign in      404      no       404      no         no        no           404
            DELETE /api/v1/agreements/leicester-2008-11/imports/00000000-0000-0000-0000-000000000000  sign in      404      no       404      no         no        no           404
            POST /api/v1/outturns?dryRun=true#NI72                                           sign in      yes      no       yes      no         no        no           yes
            POST /api/v1/outturns?dryRun=true#NI126                                          sign in      no       no       yes      no         no        no           yes
            POST /api/v1/agreements/leicester-2008-11/outturns?dryRun=true#NI72              sign in      yes      no       yes      no         no        no           yes
            POST /api/v1/agreements/leicester-2008-11/outturns?dryRun=true#NI126             sign in      no       no       yes      no         no        no           yes
            """;

    /** The seed of the addresses; another one is tried with {@code -Dwaymark.seed}. */
    private static final long SEED = Long.getLong("waymark.seed", 20_081_125L);

    /** A file of figures was looked through and has faults. */
    private static final int FAULTS_TOLD = 422;

    private static final int NO_FORM = 405;

    private static final Map<String, String> LOGINS = new LinkedHashMap<>();

    static {
        LOGINS.put("officer", "children.officer");
        LOGINS.put("lead", "children.lead");
        LOGINS.put("team", "performance");
        LOGINS.put("executive", "executive");
        LOGINS.put("reviewer", "reviewer");
        LOGINS.put("admin", "admin");
        LOGINS.put("partner", "nhs.officer");
    }

    /** Pages and answers that are kept, as officers, leads and readers see them differently. */
    private static final List<String> KEPT =
            List.of("/", "/themes", "/themes/children", "/measures", "/indicators/NI117", "/api/v1/position");

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private static final Register REGISTER = new Register();
    private static final List<Row> ROWS = Row.read(TABLE);

    private static RunningProduct closed;
    private static Map<String, Visitor> whereOpen;
    private static Map<String, Visitor> whereClosed;

    @BeforeAll
    static void start(RunningProduct open) throws IOException, InterruptedException {
        closed = RunningProduct.startWith(
                "walk-closed", Map.of("WAYMARK_PUBLIC_READ", "nothing"), "--sample", "leicester-2008-11");
        whereOpen = visitors(open);
        whereClosed = visitors(closed);
    }

    @AfterAll
    static void stop() throws IOException {
        closed.close();
    }

    @Test
    void everyAddressOfTheRegistersHasItsRowAndNoRowIsAboutAnother() {
        List<String> registered = Stream.of(
                        REGISTER.pages().stream().map(path -> "page " + path),
                        REGISTER.servlets().stream().map(path -> "file " + path),
                        REGISTER.answers().stream())
                .flatMap(paths -> paths)
                .toList();

        List<String> without = registered.stream()
                .filter(one -> ROWS.stream().noneMatch(row -> Register.means(one, row.kind() + " " + row.path())))
                .toList();
        List<String> unknown = ROWS.stream()
                .map(row -> row.kind() + " " + row.path())
                .filter(asked -> registered.stream().noneMatch(one -> Register.means(one, asked)))
                .toList();

        assertEquals(List.of(), without, "addresses without a row in the table");
        assertEquals(List.of(), unknown, "rows about what is no address");
    }

    @Test
    void everybodyMeetsWhatTheTableSays() throws IOException, InterruptedException {
        List<String> walked = new ArrayList<>();
        for (Row row : ROWS) {
            List<String> met = new ArrayList<>();
            for (String who : whereOpen.keySet()) {
                String one = meet(whereOpen.get(who), row);
                String other = meet(whereClosed.get(who), row);
                met.add(one.equals(other) ? one : one + "|" + other);
            }
            walked.add(row.kind() + " " + row.path() + ": " + String.join(", ", met));
        }

        assertEquals(
                ROWS.stream()
                        .map(row -> row.kind() + " " + row.path() + ": " + String.join(", ", row.expected()))
                        .collect(Collectors.joining("\n")),
                String.join("\n", walked));
    }

    @Test
    void howeverAnAddressIsWrittenNobodyMeetsMoreThanTheDoorWhereReadingIsClosed() throws IOException {
        List<String> faults = new ArrayList<>();
        try (RawConnection stranger = new RawConnection(closed.baseUrl())) {
            for (String path : WrittenPaths.from(SEED).limit(4_000).toList()) {
                RawConnection.Answer answer = stranger.get(path);
                Closed.findFault(answer).ifPresent(fault -> faults.add(path + " (" + answer.status() + "): " + fault));
            }
        }

        assertEquals(List.of(), faults, "from the seed " + SEED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.//",
                "/resources",
                "/resources/style",
                "/resources/..;",
                "/resources/style/../..;",
                "//elsewhere.example/../resources",
                "/%2f/elsewhere.example/../resources",
                "/WEB-INF"
            })
    void aFolderLeadsToNoHostThatARequestNames(String folder) throws IOException {
        try (RawConnection stranger = new RawConnection(closed.baseUrl())) {
            assertEquals(Optional.empty(), Closed.findFault(stranger.get(folder)));
        }
    }

    @Test
    void aFormFromAnotherSiteIsRefusedWhereverItIsSentAndWhoeverSendsIt() throws IOException, InterruptedException {
        List<String> accepted = new ArrayList<>();
        for (Row row : ROWS) {
            for (Map.Entry<String, Visitor> who : whereOpen.entrySet()) {
                if (!row.isOfTheApi()
                        && who.getValue().postFromElsewhere(row.path()).statusCode() != 403) {
                    accepted.add(row.path() + " from " + who.getKey());
                }
            }
        }

        assertEquals(List.of(), accepted);
    }

    @Test
    void aFormWithoutTheTokenOfItsSessionDoesNothing() throws IOException, InterruptedException {
        Visitor admin = whereOpen.get("admin");

        assertEquals(403, admin.postWithoutToken("/admin/accounts").statusCode());
        assertEquals(403, admin.postWithoutToken("/account").statusCode());
    }

    /** Whoever comes later is answered from memory, and a condition that no page knows is answered anew. */
    @Test
    void whatIsKeptForOneIsNeverAnothers() throws IOException, InterruptedException {
        List<String> different = new ArrayList<>();
        for (String path : KEPT) {
            for (Visitor visitor : whereOpen.values()) {
                visitor.get(path);
            }
            for (Map.Entry<String, Visitor> who : whereOpen.entrySet()) {
                HttpResponse<String> kept = who.getValue().get(path);
                HttpResponse<String> anew = who.getValue().getAnew(path);
                if (kept.statusCode() != 200 || !withoutNonce(kept).equals(withoutNonce(anew))) {
                    different.add(path + " for " + who.getKey());
                }
            }
        }

        assertEquals(List.of(), different);
    }

    @Test
    void whereReadingIsClosedNothingIsKeptForNobody() throws IOException, InterruptedException {
        for (String path : List.of("/", "/measures")) {
            assertEquals(200, whereClosed.get("team").get(path).statusCode());

            HttpResponse<String> nobody = whereClosed.get("nobody").get(path);

            assertEquals("sign in", word(nobody, true), path);
        }
    }

    @Test
    void eachCopyOfAKeptPageHasANonceOfItsOwn() throws IOException, InterruptedException {
        Visitor team = whereOpen.get("team");
        team.get("/measures");

        HttpResponse<String> one = team.get("/measures");
        HttpResponse<String> other = team.get("/measures");

        assertNotEquals(nonce(one), nonce(other));
        assertTrue(one.body().contains("nonce=\"" + nonce(one) + "\""), one.body());
    }

    @Test
    void theApiKnowsNobodyByTheCookieOfAPage() throws IOException, InterruptedException {
        Visitor team = whereClosed.get("team");

        assertEquals(200, team.get("/").statusCode());
        assertEquals(401, team.get("/api/v1/position").statusCode());
        assertEquals(200, team.ask("GET", "/api/v1/position").statusCode());
    }

    private static String nonce(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Content-Security-Policy")
                .map(NONCE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElse("none");
    }

    private static String withoutNonce(HttpResponse<String> answer) {
        return answer.body().replace(nonce(answer), "a nonce");
    }

    private static Map<String, Visitor> visitors(RunningProduct product) throws IOException, InterruptedException {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        visitors.put("nobody", Visitor.nobody(product.baseUrl()));
        for (Map.Entry<String, String> login : LOGINS.entrySet()) {
            visitors.put(login.getKey(), Visitor.signedIn(product.baseUrl(), login.getValue()));
        }
        return visitors;
    }

    /**
     * Asks for a page and sends it a form, which must meet the same, or be told that the page takes none; asks the API by
     * the row's method.
     */
    private static String meet(Visitor visitor, Row row) throws IOException, InterruptedException {
        if (row.isOfTheApi()) {
            return word(visitor.ask(row.kind(), row.path()), true);
        }
        if (row.kind().equals("file")) {
            return word(visitor.get(row.path()), false);
        }
        String asked = word(visitor.get(row.path()), true);
        HttpResponse<String> answer = visitor.post(row.path(), Map.of("act", ""));
        if (answer.statusCode() == NO_FORM) {
            return asked;
        }
        String sent = word(answer, false);
        return sent.equals(asked) || (sent.equals("yes") && asked.equals("404")) ? asked : asked + " but sent: " + sent;
    }

    private static String word(HttpResponse<String> answer, boolean wanted) {
        int status = answer.statusCode();
        String onwards = answer.headers().firstValue("Location").orElse("");
        boolean door = onwards.contains("/sign-in") || onwards.contains("/session-ended");
        if (status == 401 || (status > 300 && door)) {
            return "sign in";
        }
        if (status == 403) {
            return "no";
        }
        if (status >= 300 && status < 400) {
            return "onwards";
        }
        boolean in = wanted ? status == 200 || status == FAULTS_TOLD : status < 500;
        return in ? "yes" : Integer.toString(status);
    }
}
