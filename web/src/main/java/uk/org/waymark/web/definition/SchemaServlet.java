package uk.org.waymark.web.definition;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import uk.org.waymark.contract.definition.DefinitionFile;

/**
 * The schema of definition files, at the address that the files name. The number is that of their namespace: a schema that
 * refuses what this one takes gets another number, and this one stays.
 */
@WebServlet("/schema/waymark-1.xsd")
public class SchemaServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml");
        response.setHeader("Cache-Control", "public, max-age=86400"); // a later product may add to it
        try (InputStream schema = DefinitionFile.class.getResourceAsStream("waymark.xsd")) {
            schema.transferTo(response.getOutputStream());
        }
    }
}
