package uk.org.waymark.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import uk.org.waymark.web.rest.fault.DatabaseBusyMapper;
import uk.org.waymark.web.rest.fault.DatabaseUnavailableMapper;
import uk.org.waymark.web.rest.fault.NotPermittedMapper;
import uk.org.waymark.web.rest.fault.ProtocolMapper;
import uk.org.waymark.web.rest.fault.RefusalMapper;
import uk.org.waymark.web.rest.fault.RefusedMapper;
import uk.org.waymark.web.rest.fault.UnforeseenMapper;

/** Puts the API below {@code api/} and names all of its parts. */
@ApplicationPath("api")
public class WaymarkApi extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                DefaultAgreementResource.class,
                NamedAgreementResource.class,
                AgreementsResource.class,
                DefaultOutturnResource.class,
                NamedOutturnResource.class,
                ReadingGate.class,
                PartnershipGate.class,
                RefusalMapper.class,
                RefusedMapper.class,
                ProtocolMapper.class,
                DatabaseBusyMapper.class,
                DatabaseUnavailableMapper.class,
                UnforeseenMapper.class,
                NotPermittedMapper.class);
    }

    /**
     * The runtime's own description of itself is left out: /openapi is the one that is kept true. Where to ask next is named
     * by its path, because only the proxy knows under which name it was called.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl",
                true,
                "jersey.config.server.headers.location.relative.resolution.disabled",
                true);
    }
}
