package uk.org.waymark.web.published;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.ledger.publication.PublicationQuery;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.PublicationStatement.KeptFile;
import uk.org.waymark.web.publication.FileAnswer;

/**
 * Hands out the public site: {@code /published/leicester-2008-11} is the latest release and {@code …/P3} the third
 * publication for ever. Each answer is made once and kept with its tag, packed and plain.
 */
@WebServlet("/published/*")
public class PublishedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "text/html; charset=UTF-8";

    @Inject
    private transient Settings settings;

    @Inject
    private transient PublicSite site;

    @Inject
    private transient PublicationQuery publications;

    @Inject
    private transient PublishedPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        if (!settings.isPublished()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.equals("/")) {
            front(request, response);
        } else {
            Optional<Place> place = Place.of(path);
            Optional<Published> published = place.flatMap(its -> site.find(its.agreement()));
            Optional<Release> release =
                    published.flatMap(its -> its.find(place.orElseThrow().number()));
            if (release.isPresent()) {
                show(place.orElseThrow(), published.get(), release.get(), request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    /** The only agreement of which something was published, or a list of them. */
    private void front(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        List<Agreement> published = site.published();
        if (published.size() == 1) {
            response.setHeader("Cache-Control", "no-cache");
            response.sendRedirect(
                    request.getContextPath() + "/published/" + published.get(0).id());
            return;
        }
        request.setAttribute("agreements", published);
        sendNow(write("/WEB-INF/pages/published/front.xhtml", request, response), response);
    }

    private void show(
            Place place, Published published, Release release, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (place.page() == Page.KEPT) {
            sendKept(release, place.subject(), request, response);
            return;
        }
        if (place.page() == Page.CHECK) {
            page.open(request.getContextPath(), published, release, place);
            page.ask(Optional.ofNullable(request.getParameter("code")), site.codes());
            sendNow(write(place.page().view().orElseThrow(), request, response), response);
            return;
        }
        String key = published.version() + request.getPathInfo();
        Optional<Answer> answer = site.answers().find(key);
        if (answer.isEmpty()) {
            answer = make(place, published, release, request, response);
            answer.ifPresent(made -> site.answers().keep(key, made));
        }
        if (answer.isPresent()) {
            answer.get().send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Sends a file of the paper; it can never be another one, so that every cache may keep it. */
    private void sendKept(Release release, String ending, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<KeptFile> file = release.file(ending);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = "%s-%s.%s".formatted(release.agreement(), release.name().toLowerCase(Locale.ROOT), ending);
        new FileAnswer(file.get(), name, true).send(publications, request, response);
    }

    private Optional<Answer> make(
            Place place, Published published, Release release, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Position position = published.position(release);
        if (!isThere(place, position)) {
            return Optional.empty();
        }
        if (place.page().view().isPresent()) {
            page.open(request.getContextPath(), published, release, place);
            return Optional.of(Answer.of(PAGE, write(place.page().view().get(), request, response)));
        }
        return Optional.of(
                place.page() == Page.FEED
                        ? Feed.of(
                                site(request, place),
                                position.agreement(),
                                published.releases().lastFirst())
                        : DataFile.of(place, published.at(release), release, position));
    }

    /** What a view writes; its headers, with a nonce for scripts that there are none of, are not sent. */
    private static byte[] write(String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Written written = new Written(response);
        request.getRequestDispatcher(view).forward(request, written);
        return written.bytes();
    }

    /** Sends a page that may be another one in a moment. */
    private static void sendNow(byte[] body, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(PAGE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Whether there is a theme or measure that an address names. */
    private static boolean isThere(Place place, Position position) {
        if (place.page().isOfMeasure()) {
            return position.findMeasure(place.subject()).isPresent();
        }
        return !place.page().isOfTheme()
                || position.themes().stream()
                        .anyMatch(theme -> theme.id().equals(place.subject())
                                && theme.all().measures() > 0);
    }

    /** Where the agreement's pages are; without the host where no setting says what it is. */
    private String site(HttpServletRequest request, Place place) {
        return settings.publicAddress().orElse("") + request.getContextPath() + "/published/" + place.agreement();
    }
}
