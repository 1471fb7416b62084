package uk.org.waymark.contract.target;

import java.time.LocalDate;
import java.util.Optional;

/** A year for which there is no target to judge against, and why. */
public sealed interface Unscored extends Target {

    /** Why, in the declaring group's own words. */
    String why();

    /**
     * Why, with what a reader should know of these words.
     *
     * @since 1
     */
    default String explanation() {
        return why();
    }

    /**
     * Whether the year is a placeholder: waiting for its target, or left without one for good.
     *
     * @since 1
     */
    default boolean placeholder() {
        return false;
    }

    @Override
    default Optional<Unscored> unscored() {
        return Optional.of(this);
    }

    /**
     * Whether figures are asked for, though there is nothing here to judge them against.
     *
     * @since 1
     */
    default boolean asksForFigures() {
        return false;
    }

    /**
     * Agreed to be measured, with the target still to be set.
     *
     * @param due when it is to be set; empty where the source does not state it
     * @param confirmed whether a source states the reason; else it is a reading of whoever wrote the file
     */
    record Placeholder(Reason reason, Optional<LocalDate> due, String why, boolean confirmed) implements Unscored {
        /** What a placeholder is waiting for. */
        public enum Reason {
            NO_DEFINITION("no definition yet"),
            NO_BASELINE("no baseline yet"),
            SURVEY_NOT_RUN("the survey has not been run"),
            DEFERRED_TO_REFRESH("the target is left to the refresh");

            private final String words;

            Reason(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }

        /** A placeholder whose reason a source states. */
        public Placeholder(Reason reason, Optional<LocalDate> due, String why) {
            this(reason, due, why, true);
        }

        @Override
        public String explanation() {
            return confirmed ? why : why + " (This reason is not confirmed by a source.)";
        }

        @Override
        public boolean placeholder() {
            return true;
        }

        @Override
        public String text() {
            return "placeholder";
        }

        @Override
        public String kind() {
            return "placeholder";
        }
    }

    /** Taken out of the agreement. */
    record Withdrawn(String why) implements Unscored {
        @Override
        public String text() {
            return "withdrawn";
        }

        @Override
        public String kind() {
            return "withdrawn";
        }
    }

    /** No longer in the national indicator set. */
    record Dropped(String why) implements Unscored {
        @Override
        public String text() {
            return "dropped from the national set";
        }

        @Override
        public String kind() {
            return "dropped";
        }
    }

    /**
     * No target belongs to that year, such as one without a survey.
     *
     * @param placeholder whether it began as a placeholder, and passed without a target
     */
    record NotApplicable(String why, boolean placeholder) implements Unscored {
        /** A year that was never to have a target. */
        public NotApplicable(String why) {
            this(why, false);
        }

        @Override
        public String text() {
            return placeholder ? "N/A (placeholder)" : "not applicable";
        }

        @Override
        public String kind() {
            return "not-applicable";
        }
    }

    /** The target is kept in another agreement. */
    record HeldElsewhere(String why) implements Unscored {
        @Override
        public String text() {
            return "held elsewhere";
        }

        @Override
        public String kind() {
            return "held-elsewhere";
        }
    }

    /** A target was agreed, and no source at hand prints it. */
    record NotInSources(String why) implements Unscored {
        @Override
        public String text() {
            return "not in the sources";
        }

        @Override
        public String kind() {
            return "not-in-sources";
        }

        @Override
        public boolean asksForFigures() {
            return true;
        }
    }

    /**
     * Figures are reported and watched, and the partners agreed to set no target.
     *
     * @since 1
     */
    record Monitored(String why) implements Unscored {
        @Override
        public String text() {
            return "monitored, no target";
        }

        @Override
        public String kind() {
            return "monitored";
        }

        @Override
        public boolean asksForFigures() {
            return true;
        }
    }
}
