package uk.org.waymark.verification.container;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * The address of the servlet through which the tests are called. Payara's connector reads it off what the server prints,
 * and on a busy machine looks before all of that is there.
 */
public final class TestServletAddress implements LoadableExtension {
    private static final Servlet CALLED = new Servlet("ArquillianServletRunnerEE9", "/waymark");

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Known.class);
    }

    /** Adds the servlet to what is known of a deployment. */
    public static final class Known {
        /** Arquillian calls this after each deployment. */
        public void add(@Observes ProtocolMetaData deployed) {
            deployed.getContexts(HTTPContext.class).forEach(context -> context.add(CALLED));
        }
    }
}
