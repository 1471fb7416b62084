package uk.org.waymark.web.capture;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.ledger.capture.CaptureSheets;
import uk.org.waymark.ledger.draft.DraftRefused;
import uk.org.waymark.ledger.draft.Drafts;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.ReaderSnapshots;
import uk.org.waymark.web.publication.EntityTag;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/**
 * Where the script of the page {@code /capture/health} sends what is typed ({@code POST /capture-drafts/health}) and asks
 * what is new ({@code GET}). While nothing is, the answer is 304 and cost two rows of the database.
 */
@WebServlet("/capture-drafts/*")
public class CaptureDrafts extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient ReaderSnapshots snapshots;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Drafting drafting;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Agreement agreement = AddressReader.agreement(request, agreements);
        Snapshot snapshot = snapshots.of(agreement.id());
        ReportingPeriod period = AddressReader.period(request, snapshot, snapshot.now());
        Scope scope = new Scope(agreement.id(), theme(request));
        Actor actor = signedIn.actor();
        EntityTag tag = new EntityTag(snapshot.head().sequence() + "." + drafts.state(actor, scope, period));
        response.setHeader("Cache-Control", "no-store");
        if (!tag.isAllToSend(request, response)) {
            CaptureSheet sheet = CaptureSheets.of(actor, snapshot, scope, period);
            send(response, HttpServletResponse.SC_OK, news(actor, sheet, since(request)));
        }
    }

    private JsonObject news(Actor actor, CaptureSheet sheet, long since) {
        UUID own = actor.account().id();
        CaptureNews news = CaptureNews.since(since, sheet, own);
        List<DraftLine> others = drafting.lines(actor, sheet).stream()
                .filter(line -> !line.by().equals(own))
                .toList();
        Map<UUID, String> names =
                accounts.namesOf(Stream.concat(news.accounts(), others.stream().map(DraftLine::by))
                        .distinct()
                        .toList());
        return news.json(sheet.readAt(), others, drafting, names);
    }

    private static long since(HttpServletRequest request) {
        return AddressReader.find(request, "since")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(Long.MAX_VALUE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.isFormOfSession()) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, Words.say("capture.draft.ended"));
            return;
        }
        try {
            Agreement agreement = AddressReader.agreement(request, agreements);
            ReportingPeriod period =
                    ReportingPeriod.parse(AddressReader.find(request, "period").orElse(""));
            drafts.keep(
                    signedIn.actor(), new Scope(agreement.id(), theme(request)), period, typed(request), Instant.now());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (DraftRefused refused) {
            refuse(response, HttpServletResponse.SC_CONFLICT, refused.getMessage());
        } catch (NotPermitted refused) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, Words.say("capture.draft.notYours"));
        } catch (IllegalArgumentException | NoSuchElementException refused) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, Words.say("capture.draft.unreadable"));
        }
    }

    /** The fields of the lines that are sent, each value beside the key of its field. */
    private static Map<String, Map<String, String>> typed(HttpServletRequest request) {
        Map<String, Map<String, String>> typed = new LinkedHashMap<>();
        texts(request, "line").forEach(line -> typed.put(line, new LinkedHashMap<>()));
        List<String> keys = texts(request, "field");
        List<String> values = texts(request, "typed");
        if (keys.size() != values.size()) {
            throw new IllegalArgumentException("Each field has one value");
        }
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            int dot = key.lastIndexOf('.');
            Map<String, String> fields = dot < 0 ? null : typed.get(key.substring(0, dot));
            if (fields == null) {
                throw new IllegalArgumentException("The field " + key + " is of no line that was sent");
            }
            fields.put(key.substring(dot + 1), values.get(i));
        }
        return typed;
    }

    private static List<String> texts(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
    }

    /** The last part of the address, which the gate has looked at. */
    private static String theme(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    }

    private static void refuse(HttpServletResponse response, int status, String why) throws IOException {
        send(response, status, Json.createObjectBuilder().add("why", why).build());
    }

    private static void send(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
