package uk.org.waymark.web.kept;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.snapshot.Footing;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.BoundedCache;
import uk.org.waymark.web.address.LastingPlace;
import uk.org.waymark.web.lens.ReaderSnapshots;
import uk.org.waymark.web.security.Blank;
import uk.org.waymark.web.signin.Audience;
import uk.org.waymark.web.signin.SignedIn;

/**
 * Sends what was answered already to the same question, while all that it rests on is as it was, which is asked of the
 * database after the question came. Who asks is known by then, as for every request; an answer goes to whom it was made
 * for, or to those of the same role and remit where nothing in it asked who reads. Only places that are listed are kept,
 * and only whole answers of them: no refusal, nothing that leads elsewhere, nothing that sets a cookie or begins a session.
 */
public class AnswerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 64L << 20;
    private static final List<String> FILES = List.of("/resources/", "/jakarta.faces.resource/");

    /** With one of these a request asks for something else than the whole answer, or says who asks by itself. */
    private static final List<String> OTHERWISE =
            List.of("Authorization", "Faces-Request", "If-Match", "If-Unmodified-Since", "Range");

    private final transient BoundedCache<AskedAnswer, KeptAnswer> answers =
            new BoundedCache<>(MOST_BYTES, KeptAnswer::bytes);

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Snapshots snapshots;

    @Inject
    private transient ReaderSnapshots reader;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<AskedAnswer> asked = asked(request);
        Map<String, Head> read = new HashMap<>();
        Optional<KeptAnswer> kept = asked.flatMap(question -> find(question, read));
        if (kept.isPresent()) {
            kept.get().send(request, response, this::words);
            return;
        }
        Optional<Snapshot> taken = asked.flatMap(any -> take(request, read));
        if (taken.isPresent()) {
            reader.begin(taken.get());
            make(asked.get(), snapshots.footing(taken.get()), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The question of a request that may be answered from memory; empty where it may not be. */
    private Optional<AskedAnswer> asked(HttpServletRequest request) {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!reading
                || FILES.stream().anyMatch(path::startsWith)
                || OTHERWISE.stream().anyMatch(name -> request.getHeader(name) != null)
                || settings.isPublishedOnly()) { // what is released is kept as it was sent
            return Optional.empty();
        }
        return Audience.asking(request)
                .map(audience -> AskedAnswer.of(request, audience))
                .filter(question -> !question.isLong());
    }

    private Optional<KeptAnswer> find(AskedAnswer asked, Map<String, Head> read) {
        return answers.find(asked)
                .or(() -> answers.find(asked.byAllAlike()))
                .filter(answer -> stands(answer.footing(), read));
    }

    /** Whether an answer may be sent; the head that says so is kept for the answer that takes its place. */
    private boolean stands(Footing footing, Map<String, Head> read) {
        try {
            Head now = snapshots.head(footing.agreement());
            read.put(footing.agreement(), now);
            return snapshots.stands(footing, now);
        } catch (DatabaseUnavailable away) {
            return false; // whoever works the answer out finds the same, and says it
        }
    }

    /** The snapshot of which an answer is to be made and kept; empty where none is. */
    private Optional<Snapshot> take(HttpServletRequest request, Map<String, Head> read) {
        try {
            return request.getMethod().equals("HEAD")
                    ? Optional.empty()
                    : LastingPlace.find(request).flatMap(place -> snapshots.find(place.agreement(), read));
        } catch (DatabaseUnavailable away) {
            return Optional.empty();
        }
    }

    private void make(
            AskedAnswer asked,
            Footing footing,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        AnswerRecorder recorder = new AnswerRecorder(response);
        boolean session = request.getSession(false) != null;
        Map<Blank, String> marks = new EnumMap<>(Blank.class);
        try {
            if (asked.audience().isSignedIn()) {
                marks.put(Blank.NAME, Blank.NAME.leave(request));
                marks.put(Blank.FORM_TOKEN, Blank.FORM_TOKEN.leave(request));
            }
            chain.doFilter(new UnconditionalRequest(request), recorder);
        } finally {
            marks.keySet().forEach(blank -> blank.write(request));
        }
        if (recorder.isHandedOn()) {
            return;
        }
        KeptAnswer answer = KeptAnswer.of(footing, request, recorder, marks);
        boolean begun = !session && request.getSession(false) != null;
        if (recorder.isWhole() && !begun) {
            answers.keep(SignedIn.isAskedByName(request) ? asked : asked.byAllAlike(), answer);
            answer.send(request, response, this::words);
        } else {
            byte[] text = BlankedText.of(recorder.body(), marks).filled(this::words);
            response.setContentLength(text.length);
            response.getOutputStream().write(text);
        }
    }

    private String words(Blank blank) {
        return switch (blank) {
            case NAME -> escaped(signedIn.getName());
            case FORM_TOKEN -> signedIn.getFormToken();
            case NONCE -> throw new IllegalArgumentException("A nonce is each answer's own");
        };
    }

    /** A text as a page writes it. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
