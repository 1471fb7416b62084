package uk.org.waymark.position.register;

import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.NumberedStatement;

/** Something with a number in a register, as its history has it. */
public interface Numbered<S extends NumberedStatement> {
    /** Everything stated of it, earliest known first; it begins with what entered it. */
    List<Entry<S>> history();

    default String id() {
        return history().get(0).statement().id();
    }

    /** The last of its history. */
    default Entry<S> latest() {
        return history().get(history().size() - 1);
    }

    /** The statements of one kind, earliest known first. */
    default <K extends S> Stream<Entry<K>> all(Class<K> kind) {
        return history().stream().flatMap(entry -> entry.as(kind).stream());
    }
}
