package uk.org.waymark.web.address;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.config.PrimeConfiguration;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;

/**
 * The head of every page. The settings of PrimeFaces are written only where one of its scripts reads them, so that a page
 * without any, such as that of an error, names neither the library nor the file it is made of.
 */
public class PageHead extends HeadRenderer {
    @Override
    protected void encodeSettingScripts(
            FacesContext context, PrimeRequestContext request, PrimeConfiguration configuration, ResponseWriter writer)
            throws IOException {
        if (hasScripts(context)) {
            super.encodeSettingScripts(context, request, configuration, writer);
        }
    }

    @Override
    protected void encodeInitScripts(
            FacesContext context, PrimeRequestContext request, PrimeConfiguration configuration, ResponseWriter writer)
            throws IOException {
        if (hasScripts(context)) {
            super.encodeInitScripts(context, request, configuration, writer);
        }
    }

    private static boolean hasScripts(FacesContext context) {
        return context.getViewRoot().getComponentResources(context, "head").stream()
                .anyMatch(
                        resource -> "primefaces".equals(resource.getAttributes().get("library")));
    }
}
