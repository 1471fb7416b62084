package uk.org.waymark.web.importing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.workbook.WorkbookExport;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.signin.SignedIn;

/**
 * Hands out a theme's figures, to be filled in and sent back: {@code /workbook/health.xlsx?period=2008-09-Q3}, or
 * {@code health.csv} in long form. An agreement other than the default one is named by {@code agreement}.
 */
@WebServlet("/workbook/*")
public class WorkbookServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Pattern NAME = Pattern.compile("/(?<theme>[a-z0-9-]+)\\.(?<kind>xlsx|csv)");

    @Inject
    private transient WorkbookExport export;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher name = NAME.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (name.matches()) {
            send(signedIn.actor(), name, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(Actor actor, Matcher name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Agreement agreement = AddressReader.agreement(request, agreements);
        Scope scope = new Scope(agreement.id(), name.group("theme"));
        List<ReportingPeriod> asked = Stream.of(Optional.ofNullable(request.getParameterValues(AddressReader.PERIOD))
                        .orElse(new String[] {""}))
                .map(written -> AddressReader.period(written, agreement))
                .toList();
        try {
            boolean excel = name.group("kind").equals("xlsx");
            byte[] file = excel
                    ? export.workbook(actor, scope, asked)
                    : export.csv(actor, scope, asked).getBytes(StandardCharsets.UTF_8);
            response.setContentType(excel ? EXCEL : "text/csv; charset=UTF-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + scope.theme() + "-"
                            + asked.get(0).code() + "." + name.group("kind") + "\"");
            response.getOutputStream().write(file);
        } catch (NoSuchElementException missing) {
            throw AddressReader.noTheme(
                    scope.theme(),
                    agreements.themesOf(agreement.id()).stream().map(Theme::id).toList());
        }
    }
}
