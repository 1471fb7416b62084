package uk.org.waymark.contract.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step on the way of an action that can be seen to be reached or not.
 *
 * @param due empty where no day is stated
 * @param reached the day on which it was reached; empty until then
 */
public record Milestone(String text, Optional<LocalDate> due, Optional<LocalDate> reached) {

    /** Whether it should have been reached by a day and was not. */
    public boolean isLate(LocalDate day) {
        return reached.isEmpty() && due.filter(by -> by.isBefore(day)).isPresent();
    }
}
