package uk.org.waymark.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import uk.org.waymark.ledger.account.ClientAddress;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.security.ForwardedHeaders;
import uk.org.waymark.web.signin.Identity;

/**
 * Takes in the bodies of requests, each within its time and never too many of one client at once, since the container
 * holds a thread for each body that is waited for. Of a client that is not signed in, only a short form is read. Before
 * a request comes here its headers have a time of their own.
 */
public class RequestIntake extends HttpFilter {
    /** The request attribute of a body that was left where it is, for a page that would read it all the same. */
    public static final String UNREAD = "uk.org.waymark.unread";

    private static final long serialVersionUID = 1L;

    /** Half of the threads that answer, so that reading goes on whatever is sent. */
    private static final int OF_ALL_CLIENTS = 100;

    private static final Duration HERE_ALREADY = Duration.ofMillis(250);

    @Inject
    private transient Settings settings;

    private final transient ServerListeners listeners = new ServerListeners();
    private transient UnfinishedRequests unfinished;
    private transient ScheduledThreadPoolExecutor clock;

    @Override
    public void init(FilterConfig config) {
        unfinished = new UnfinishedRequests(settings.unfinishedRequests(), OF_ALL_CLIENTS);
        clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "waymark-intake");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        listeners.watch();
    }

    @Override
    public void destroy() {
        listeners.leave();
        clock.shutdownNow();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<RequestBody> body = RequestBody.find(request);
        if (body.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!Identity.isSomebody(request)
                && (isForApi(request) || !body.get().isSmallForm())) {
            request.setAttribute(UNREAD, body.get());
            chain.doFilter(new BodilessRequest(request), response);
        } else if (body.get().isTooLarge() && !isForApi(request)) {
            IntakeRefusal.TOO_LARGE.send(request, response);
        } else {
            takeIn(body.get(), request, response, chain);
        }
    }

    private void takeIn(RequestBody body, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean stream = body.kind() == RequestBody.Kind.STREAM || isForApi(request);
        if (stream && body.isHere(request)) {
            chain.doFilter(request, response);
            return;
        }
        ClientAddress client = ForwardedHeaders.client(request);
        Optional<UnfinishedRequests.Place> place = unfinished.take(client);
        if (place.isEmpty()) {
            IntakeRefusal.TOO_MANY.send(request, response);
            return;
        }
        boolean spare = place.get().isSpare();
        Optional<IntakeRefusal> refusal;
        try (Arrival arrival = new Arrival(place.get(), spare ? HERE_ALREADY : body.patience(), clock)) {
            if (stream) {
                chain.doFilter(new ArrivingRequest(request, arrival), response);
                return;
            }
            refusal = await(body.kind(), request, arrival);
        }
        if (refusal.isPresent()) {
            refusal.filter(slow -> !spare).orElse(IntakeRefusal.TOO_MANY).send(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Lets the container take a form apart now; what it finds there is kept with the request. */
    private static Optional<IntakeRefusal> await(RequestBody.Kind kind, HttpServletRequest request, Arrival arrival) {
        try {
            arrival.await(() -> kind == RequestBody.Kind.FILES
                    ? request.getParts().size()
                    : request.getParameterMap().size());
            return Optional.empty();
        } catch (SlowBody slow) {
            return Optional.of(IntakeRefusal.SLOW);
        } catch (IOException | ServletException | RuntimeException notAForm) {
            return Optional.of(IntakeRefusal.UNREADABLE);
        }
    }

    private static boolean isForApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
