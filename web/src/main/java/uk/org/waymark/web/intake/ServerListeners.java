package uk.org.waymark.web.intake;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.http.HttpProbe;
import org.glassfish.grizzly.http.HttpServerFilter;

/**
 * What the server's listeners read requests with. Payara publishes no artefact of the types that lead there, so their
 * public methods are called by name; where they are not, headers go without a time of their own, offers of HTTP/2 are
 * taken up, and the log says what a proxy must do.
 */
final class ServerListeners {
    private static final Logger LOG = Logger.getLogger(ServerListeners.class.getName());

    private final List<HttpServerFilter> readers = new ArrayList<>();
    private final HttpProbe[] probes = {new HeaderTime(), new ProtocolOffer()};

    /** Gives headers their time, and has offers of another protocol passed over, on every listener of this server. */
    void watch() {
        try {
            readers.addAll(find());
            readers.forEach(reader -> reader.getMonitoringConfig().addProbes(probes));
        } catch (ReflectiveOperationException | LinkageError | RuntimeException otherServer) {
            readers.clear();
            LOG.log(
                    Level.WARNING,
                    "This server does not let Waymark limit the time that the headers of a request may take, nor pass"
                            + " over offers of HTTP/2 ({0}). Let the proxy before it do both; the examples in"
                            + " ear/operations do.",
                    otherServer.toString());
        }
    }

    void leave() {
        readers.forEach(reader -> reader.getMonitoringConfig().removeProbes(probes));
        readers.clear();
    }

    private static List<HttpServerFilter> find() throws ReflectiveOperationException {
        Class<?> globals = type("org.glassfish.internal.api.Globals");
        Class<?> services = type("org.glassfish.hk2.api.ServiceLocator");
        Class<?> service = type("com.sun.enterprise.v3.services.impl.GrizzlyService");
        Class<?> proxy = type("com.sun.enterprise.v3.services.impl.GrizzlyProxy");
        Class<?> listener = type("org.glassfish.grizzly.config.GenericGrizzlyListener");
        Class<?> configured = type("org.glassfish.grizzly.config.dom.NetworkListener");
        Method proxyOf = service.getMethod("lookupNetworkProxy", configured);
        Method all = services.getMethod("getAllServices", Class.class, Annotation[].class);
        Method filters = listener.getMethod("getFilters", Class.class);

        Object running = globals.getMethod("get", Class.class).invoke(null, service);
        Object locator = globals.getMethod("getDefaultHabitat").invoke(null);
        List<HttpServerFilter> found = new ArrayList<>();
        for (Object each : (List<?>) all.invoke(locator, configured, new Annotation[0])) {
            Object started = proxyOf.invoke(running, each);
            if (proxy.isInstance(started)) {
                Object reading = proxy.getMethod("getUnderlyingListener").invoke(started);
                for (Object reader : (List<?>) filters.invoke(reading, HttpServerFilter.class)) {
                    found.add((HttpServerFilter) reader);
                }
            }
        }
        return found;
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, false, HttpServerFilter.class.getClassLoader());
    }
}
