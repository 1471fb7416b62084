package uk.org.waymark.web.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.Audited;
import uk.org.waymark.web.words.Words;

/** What an act was recorded with, in words; the record itself keeps the short form for good. */
final class ActWords {
    private static final String GOOD_UNTIL = "good until ";
    private static final Map<String, String> WAYS_IN = Map.of("password", "password", "openid connect", "openid");

    private ActWords() {}

    static String of(Audited act) {
        String detail = act.detail();
        if (act.kind().equals(Act.SIGNED_IN.code()) && WAYS_IN.containsKey(detail)) {
            return Words.say("audit.signedIn." + WAYS_IN.get(detail));
        }
        if (act.kind().equals(Act.KEY_MADE.code())) {
            return Words.say("audit.key", detail);
        }
        if (act.kind().equals(Act.TOKEN_MADE.code()) && detail.startsWith(GOOD_UNTIL)) {
            return goodUntil(detail);
        }
        return detail;
    }

    private static String goodUntil(String detail) {
        try {
            return Words.say("audit.goodUntil", Words.moment(Instant.parse(detail.substring(GOOD_UNTIL.length()))));
        } catch (DateTimeParseException otherwise) {
            return detail;
        }
    }
}
