package uk.org.waymark.verification.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one product that all of them in this process share, started with the Leicester sample by the first
 * that asks and stopped when the process ends: the build runs class by class, so nothing of JUnit's lives that long. A
 * test that changes figures starts a {@link RunningProduct} of its own.
 */
public final class SharedProduct implements ParameterResolver {
    private static final String SAMPLE = "leicester-2008-11";

    private static RunningProduct shared;

    /** The product shared by this process of tests. */
    public static synchronized RunningProduct get() {
        if (shared == null) {
            shared = start();
            Runtime.getRuntime().addShutdownHook(new Thread(SharedProduct::close));
        }
        return shared;
    }

    private static RunningProduct start() {
        try {
            return RunningProduct.startForAll("shared-" + Surroundings.fork(), "--sample", SAMPLE);
        } catch (IOException fault) {
            throw new IllegalStateException("The product cannot be started", fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The product was interrupted", interrupted);
        }
    }

    private static synchronized void close() {
        try {
            shared.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningProduct.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return get();
    }
}
