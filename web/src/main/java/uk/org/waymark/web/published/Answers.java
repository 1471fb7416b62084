package uk.org.waymark.web.published;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers that were asked for last, up to a number of bytes. */
final class Answers {
    private final long most;
    private final Map<String, Answer> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    Answers(long most) {
        this.most = most;
    }

    synchronized Optional<Answer> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void keep(String key, Answer answer) {
        Answer before = kept.put(key, answer);
        bytes += answer.bytes() - (before == null ? 0 : before.bytes());
        Iterator<Answer> oldest = kept.values().iterator();
        while (bytes > most && oldest.hasNext()) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
