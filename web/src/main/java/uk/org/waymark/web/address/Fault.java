package uk.org.waymark.web.address;

import jakarta.faces.application.ViewExpiredException;
import java.util.Optional;
import java.util.stream.Stream;

/** What is behind a fault that reached the container. */
final class Fault {
    private Fault() {}

    static <T extends Throwable> Optional<T> find(Throwable fault, Class<T> type) {
        return causes(fault).filter(type::isInstance).map(type::cast).findFirst();
    }

    /**
     * Whether a form came from a page that is not remembered any more, or says it is one that never is: a stateful page
     * is not built from such a form.
     */
    static boolean isStaleView(Throwable fault) {
        return causes(fault)
                .anyMatch(cause -> cause instanceof ViewExpiredException
                        || String.valueOf(cause.getMessage()).contains("Unable to restore view"));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }
}
