package uk.org.waymark.verification.product;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one product that all of them share, started with the Leicester sample by the first that asks and
 * stopped when the last has run. A test that changes figures starts a {@link RunningProduct} of its own.
 */
public final class SharedProduct implements ParameterResolver {
    private static final String SAMPLE = "leicester-2008-11";

    /** The product shared by this test run. */
    public static RunningProduct of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedProduct.class))
                .getOrComputeIfAbsent(SAMPLE, SharedProduct::start, RunningProduct.class);
    }

    private static RunningProduct start(String sample) {
        try {
            return RunningProduct.start("shared", "--sample", sample);
        } catch (IOException fault) {
            throw new IllegalStateException("The product cannot be started", fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The product was interrupted", interrupted);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningProduct.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }
}
