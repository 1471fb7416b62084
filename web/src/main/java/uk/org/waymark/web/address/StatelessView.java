package uk.org.waymark.web.address;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * The root of a page, stateless unless the page says otherwise. A stateless page keeps its view map to itself: the usual
 * one opens a session for it, and PrimeFaces puts each page's nonce there, before the page can say anything.
 */
public class StatelessView extends UIViewRoot {
    private final Map<String, Object> ownMap = new HashMap<>();

    /** Stateless from the start. */
    public StatelessView() {
        setTransient(true);
    }

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        return isTransient() ? ownMap : super.getViewMap(create);
    }
}
