package uk.org.waymark.ledger.chain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A head of a chain as it was written down, by Waymark in its file of heads or by a person.
 *
 * @param chain the agreement, or {@link #ACTS}
 * @param at when it was written down, as the file says it; empty where it is not said
 */
public record WrittenHead(String chain, Head head, Optional<String> at) {
    /** The chain of acts; no agreement has an id in capitals. */
    public static final String ACTS = "ACTS";

    private static final Pattern LINE = Pattern.compile("(?:(\\S+)\\s+)?(\\S+):(\\d{1,18}):([0-9a-f]{64})");

    /** The head of a chain as it is now. */
    public static WrittenHead now(String chain, Head head) {
        return new WrittenHead(chain, head, Optional.empty());
    }

    /** The head that a line or a word means; empty when it means none. */
    static Optional<WrittenHead> find(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Head head = new Head(Long.parseLong(parts.group(3)), new Hash(parts.group(4)));
        return Optional.of(new WrittenHead(parts.group(2), head, Optional.ofNullable(parts.group(1))));
    }

    /** The same; a text that means none is refused. */
    static WrittenHead parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is not a head; write AGREEMENT:SEQUENCE:HASH, or ACTS:SEQUENCE:HASH."));
    }

    boolean isOfActs() {
        return chain.equals(ACTS);
    }

    /** The form in which heads are written down and given again. */
    public String text() {
        return chain + ":" + head.sequence() + ":" + head.hash();
    }
}
