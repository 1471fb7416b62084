package uk.org.waymark.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Puts the API below {@code api/}; its resources and providers are found by their annotations. */
@ApplicationPath("api")
public class WaymarkApi extends Application {
    /** The runtime's own description of itself is left out: /openapi is the one that is kept true. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
