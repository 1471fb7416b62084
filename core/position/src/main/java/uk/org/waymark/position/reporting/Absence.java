package uk.org.waymark.position.reporting;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.NotCollected;
import uk.org.waymark.position.reporting.Statement.Suppressed;

/** Why there is no figure where one was asked for. */
public enum Absence {
    NOT_APPLICABLE("NA", "not applicable"),
    NOT_COLLECTED("not collected", "not collected this year"),
    SUPPRESSED("suppressed", "too small to show");

    private final String written;
    private final String words;

    Absence(String written, String words) {
        this.written = written;
        this.words = words;
    }

    /** As a file says it in place of a figure. */
    public String written() {
        return written;
    }

    public String words() {
        return words;
    }

    /**
     * The statement of it about a subject.
     *
     * @param held the figure that is kept and not shown, where it is too small to show and was given
     */
    public NoFigure of(Subject subject, Optional<Figure> held) {
        return switch (this) {
            case NOT_APPLICABLE -> new NotApplicable(subject.code(), subject.part(), subject.period());
            case NOT_COLLECTED -> new NotCollected(subject.code(), subject.part(), subject.period());
            case SUPPRESSED -> new Suppressed(subject.code(), subject.part(), subject.period(), held);
        };
    }
}
