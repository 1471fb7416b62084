package uk.org.waymark.web.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.org.waymark.ledger.work.WorkItem;
import uk.org.waymark.web.words.Words;

/** Days as somebody counts them who has work to do. */
record DayWords(LocalDate today) {

    /** "in 14 days", "tomorrow", "today" or "5 days late". */
    String left(LocalDate by) {
        int days = (int) ChronoUnit.DAYS.between(today, by);
        if (days < 0) {
            return Words.counted("home.day.late", -days, -days);
        }
        return days == 0 ? Words.say("home.day.today") : Words.counted("home.day.left", days, days);
    }

    /** "Due by 15 May 2009, in 14 days." or "Waiting since 28 April 2009."; empty where the work has no day. */
    Optional<String> of(WorkItem item) {
        return item.since()
                .filter(since -> !item.isLate(today))
                .map(since -> Words.say("home.day.since", Words.date(since)))
                .or(() -> item.by().map(by -> Words.say("home.day.by", Words.date(by), left(by))));
    }
}
