package uk.org.waymark.web.lens;

import java.util.List;
import java.util.Optional;

/**
 * Why a request is answered with an error page, in the words the page shows: what happened, why, and what to do.
 *
 * @param status the HTTP status, such as 404
 * @param choices what could have been asked for instead; may be empty
 * @param field the parameter or part of the address at fault, where one is
 */
public record Refusal(
        int status, String what, String why, Optional<String> remedy, List<String> choices, Optional<String> field) {
    /** The request attribute under which the error page finds it. */
    public static final String ATTRIBUTE = Refusal.class.getName();

    public Refusal {
        choices = List.copyOf(choices);
    }

    /** A refusal that is not of one part of the address. */
    public Refusal(int status, String what, String why, Optional<String> remedy, List<String> choices) {
        this(status, what, why, remedy, choices, Optional.empty());
    }

    /** Thrown where a refusal is found out about. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        public Refused(Refusal refusal) {
            super(refusal.what());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }
}
