package uk.org.waymark.web.operation;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counts and times requests by page and status. A page goes by its name in the register of addresses and not by its path,
 * so that nobody can make more series than there are pages.
 */
public class RequestTimes extends HttpFilter {
    /** The request attribute with the name of the page that answers. */
    public static final String PAGE = "uk.org.waymark.page";

    private static final long serialVersionUID = 1L;
    private static final Metadata REQUESTS = Metadata.builder()
            .withName("waymark_requests")
            .withDescription("Requests and how long they took, by page and status of the answer")
            .withUnit(MetricUnits.SECONDS)
            .build();

    /** What is no page, by how its path begins; the server's own addresses come through the application too. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "/api/", "api",
            "/resources/", "file",
            "/jakarta.faces.resource/", "file",
            "/health", "health",
            "/metrics", "metrics");

    @Inject
    private transient MetricRegistry registry;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            registry.timer(REQUESTS, new Tag("page", page(request)), new Tag("status", Integer.toString(status)))
                    .update(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private static String page(HttpServletRequest request) {
        if (request.getAttribute(PAGE) instanceof String page) {
            return page;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return ELSEWHERE.entrySet().stream()
                .filter(place -> path.startsWith(place.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }
}
