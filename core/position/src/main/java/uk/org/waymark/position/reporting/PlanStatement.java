package uk.org.waymark.position.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.OverallTarget;
import uk.org.waymark.contract.plan.Plan;

/** A statement about a delivery group's plan. */
public sealed interface PlanStatement extends Statement {
    /** The id of the plan. */
    String plan();

    /**
     * What a plan is for, as the lead of its theme states it beside the theme's file: a new plan, or new terms of one. Of
     * those about one plan the latest counts.
     *
     * @param terms without actions, funds and targets, which are stated one by one
     */
    record PlanStated(String theme, Plan terms) implements PlanStatement {
        /** Stands in no id of a file, so that an id with it says of which theme a plan is. */
        private static final String OF_THEME = ".";

        /** The id of a plan that is started beside the file of a theme. */
        public static String id(String theme, String own) {
            return theme + OF_THEME + own;
        }

        /** Whether an id is that of a plan started beside the file of a theme. */
        public static boolean isOf(String theme, String plan) {
            return plan.startsWith(theme + OF_THEME);
        }

        /** The part of an id that its theme gives it. */
        public static String own(String plan) {
            return plan.substring(plan.indexOf(OF_THEME) + 1);
        }

        @Override
        public String plan() {
            return terms.id();
        }
    }

    /**
     * What is to be done, as a delivery group states it beside its theme's file: a new action, or new terms of one. Of
     * those about one action the latest counts.
     */
    record ActionStated(String plan, Action action) implements PlanStatement {}

    /** A target of the plan, as its delivery group states it beside its theme's file. Of those about one the latest counts. */
    record TargetStated(String plan, OverallTarget target) implements PlanStatement {}

    /**
     * The figure that a target of the plan has come to.
     *
     * @param on the day that the figure is of
     */
    record TargetProgress(String plan, String target, BigDecimal figure, LocalDate on, String note)
            implements PlanStatement {}

    /**
     * Money for the plan from one source, as its delivery group states it beside its theme's file. Of those about one fund
     * the latest counts.
     */
    record FundStated(String plan, Fund fund) implements PlanStatement {}

    /**
     * How far the money of a line of a fund has come. Of those about one line the latest counts.
     *
     * @param spent what is spent of it so far, in pounds
     */
    record MoneyStated(String plan, String fund, String line, Fund.Stage stage, BigDecimal spent, String note)
            implements PlanStatement {}

    /** How the plan's lead rates it. The latest counts. */
    record PlanRated(String plan, PlanRating rating, String reason) implements PlanStatement {}

    /**
     * How far an action has come.
     *
     * @param note what is said of it; why, where it was stopped
     * @param counted how much of it is done, where that is counted
     */
    record Progress(String plan, String action, State state, String note, Optional<Counted> counted)
            implements PlanStatement {
        /** One that is not counted. */
        public Progress(String plan, String action, State state, String note) {
            this(plan, action, state, note, Optional.empty());
        }

        /** So many of so many: "65 of 90 homes". */
        public record Counted(int done, int of, String what) {
            @Override
            public String toString() {
                return done + " of " + of + (what.isEmpty() ? "" : " " + what);
            }
        }

        /** The states of an action. */
        public enum State {
            PLANNED("planned"),
            UNDER_WAY("under way"),
            DONE("done"),
            STOPPED("stopped");

            private final String words;

            State(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }

            /** Whether nothing more is to be done. */
            public boolean isOver() {
                return this == DONE || this == STOPPED;
            }

            /** The state with these words. */
            public static State of(String words) {
                return Stream.of(values())
                        .filter(state -> state.words.equals(words))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("There is no state of progress \"" + words + "\""));
            }
        }
    }
}
