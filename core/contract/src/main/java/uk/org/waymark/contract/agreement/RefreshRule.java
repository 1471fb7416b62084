package uk.org.waymark.contract.agreement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The rule for changing what was agreed: when a change may be proposed, and who has to consent before it is in force.
 *
 * @param window when changes may be proposed; empty where that may be at any time
 * @param consents in the order in which they are given
 * @since 1
 */
public record RefreshRule(Optional<Window> window, List<Consent> consents) {
    /** The rule of an agreement that declares none: at any time, with the consent of all. */
    public static final RefreshRule USUAL = new RefreshRule(Optional.empty(), List.of(Consent.values()));

    public RefreshRule {
        consents = consents.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(consents));
    }

    /**
     * A time that comes round every year.
     *
     * @param first its first day
     * @param last its last day; before the first where the window goes over the end of a calendar year
     */
    public record Window(MonthDay first, MonthDay last) {

        /** Whether a day is in it. */
        public boolean includes(LocalDate day) {
            MonthDay asked = MonthDay.from(day);
            boolean begun = !asked.isBefore(first);
            boolean notOver = !asked.isAfter(last);
            return first.isAfter(last) ? begun || notOver : begun && notOver;
        }
    }

    /** Whether a change may be proposed on a day without an exception. */
    public boolean isOpenOn(LocalDate day) {
        return window.map(its -> its.includes(day)).orElse(true);
    }
}
