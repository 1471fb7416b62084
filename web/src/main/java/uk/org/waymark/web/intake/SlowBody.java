package uk.org.waymark.web.intake;

import java.io.IOException;

/** A body that had not arrived when its time was over. */
public final class SlowBody extends IOException {
    private static final long serialVersionUID = 1L;

    SlowBody() {
        super("The body did not arrive in time");
    }
}
