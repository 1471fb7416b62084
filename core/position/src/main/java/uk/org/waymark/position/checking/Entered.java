package uk.org.waymark.position.checking;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.position.reporting.Absence;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.position.reporting.Subject;

/** What a person or a file put where a figure belongs. */
public sealed interface Entered {

    /** Blank, which means not supplied and changes nothing. */
    record Nothing() implements Entered {
        @Override
        public boolean isNothing() {
            return true;
        }
    }

    /**
     * That there is no figure for the period, and why.
     *
     * @param held the figure that is kept all the same and not shown
     */
    record None(Absence because, Optional<Figure> held) implements Entered {
        public None(Absence because) {
            this(because, Optional.empty());
        }

        @Override
        public Optional<NoFigure> said(Subject subject) {
            return Optional.of(because.of(subject, held));
        }

        @Override
        public Optional<Absence> absence() {
            return Optional.of(because);
        }

        @Override
        public Optional<Figure> given() {
            return held;
        }
    }

    /** That what stands was entered in error; what stood before it is to stand again. */
    record Withdrawn() implements Entered {
        @Override
        public boolean isWithdrawn() {
            return true;
        }
    }

    /** A figure of the shape asked for. */
    record Given(Figure value) implements Entered {
        @Override
        public Optional<Figure> figure() {
            return Optional.of(value);
        }
    }

    /** Something else; the finding says what was expected. */
    record Unreadable(String text, Finding finding) implements Entered {
        @Override
        public Optional<Finding> fault() {
            return Optional.of(finding);
        }
    }

    static Entered nothing() {
        return new Nothing();
    }

    static Entered of(Figure figure) {
        return new Given(figure);
    }

    /**
     * Reads what was written, as people write figures: "1,450", "90%", "+5.3", "£2.5", "300 homes", "10/23" or "10 of
     * 23", "level 4". Blank is nothing; "NA", "not collected" and "suppressed" say why there is no figure, "suppressed
     * (4)" keeps the one that is not shown, and "withdrawn" takes one back.
     */
    static Entered read(Measurement measurement, String text) {
        String plain = Typography.plain(text);
        if (plain.isEmpty()) {
            return new Nothing();
        }
        return Writing.inWords(plain)
                .or(() -> Writing.held(measurement, plain))
                .orElseGet(() -> Writing.read(measurement, plain));
    }

    /** The figure, where one was given. */
    default Optional<Figure> figure() {
        return Optional.empty();
    }

    /** The same, and the one that is to be kept and not shown. */
    default Optional<Figure> given() {
        return figure();
    }

    default boolean isNothing() {
        return false;
    }

    /** Why there is no figure, where that is said. */
    default Optional<Absence> absence() {
        return Optional.empty();
    }

    /** What is said of a subject in place of a figure, where something is. */
    default Optional<NoFigure> said(Subject subject) {
        return Optional.empty();
    }

    default boolean isWithdrawn() {
        return false;
    }

    /** Why it cannot be read, where it cannot. */
    default Optional<Finding> fault() {
        return Optional.empty();
    }
}
