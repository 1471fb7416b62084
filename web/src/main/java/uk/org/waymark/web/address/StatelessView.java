package uk.org.waymark.web.address;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * The root of a page, stateless unless the page says {@code <ui:param name="stateful" value="true"/>}. A stateless page keeps its view map to itself: the usual
 * one opens a session for it, and PrimeFaces puts each page's nonce there, before the page can say anything.
 */
public class StatelessView extends UIViewRoot {
    /** Where PrimeFaces keeps the nonce of a page, and the field in which a form sends it back. */
    static final String NONCE = "primefaces.nonce";

    private final Map<String, Object> ownMap = new HashMap<>();

    /** Stateless from the start. */
    public StatelessView() {
        setTransient(true);
    }

    /** A page that keeps state keeps its nonce with it, by which PrimeFaces knows the page's own requests. */
    @Override
    public void setTransient(boolean isTransient) {
        super.setTransient(isTransient);
        FacesContext context = FacesContext.getCurrentInstance();
        if (!isTransient && !context.isPostback()) {
            super.getViewMap(true)
                    .put(NONCE, PrimeFacesContext.getCspState(context).getNonce());
        }
    }

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        return isTransient() ? ownMap : super.getViewMap(create);
    }
}
