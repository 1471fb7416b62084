package uk.org.waymark.web.address;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;

/**
 * Hands what a page throws to {@link PageFaults}. Faces would answer a script's request with the name of the exception's
 * class, and write its stack to the log whoever is to blame.
 */
public class PageExceptions extends ExceptionHandlerFactory {
    public PageExceptions(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Thrown(getWrapped().getExceptionHandler());
    }

    private static final class Thrown extends ExceptionHandlerWrapper {
        Thrown(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            for (ExceptionQueuedEvent event : getUnhandledExceptionQueuedEvents()) {
                throw new FacesException(event.getContext().getException());
            }
        }
    }
}
