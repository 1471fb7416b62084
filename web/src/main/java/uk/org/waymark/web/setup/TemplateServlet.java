package uk.org.waymark.web.setup;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Template;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.Settings;

/** The files of an agreement to begin with, as a zip archive: {@code /templates/empty.zip}. */
@WebServlet("/templates/*")
public class TemplateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Template> made = new ConcurrentHashMap<>();

    @Inject
    private transient Clock businessClock;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/(.*)\\.zip$", "$1");
        Optional<Template> template = find(name, LocalDate.now(businessClock));
        if (template.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Template here = settings.find(Setting.PUBLIC_ADDRESS)
                .map(template.get()::servedAt)
                .orElse(template.get());
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
        here.writeZip(response.getOutputStream());
    }

    /** Made once for each name and financial year; what is of no name is not kept. */
    private Optional<Template> find(String name, LocalDate today) {
        String asked = name + " " + FinancialYear.containing(today);
        Optional<Template> template =
                Optional.ofNullable(made.get(asked)).or(() -> Template.find(name, Theme.class.getClassLoader(), today));
        template.ifPresent(its -> made.put(asked, its));
        return template;
    }
}
