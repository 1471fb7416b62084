package uk.org.waymark.position.paper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JSON in the canonical form of RFC 8785, of objects, arrays, strings and booleans: no blanks, keys in the order of their
 * UTF-16 units, and of characters none escaped but those that have to be. Papers hold figures as the digits that were
 * reported, and so no JSON numbers, whose form is the hard part of that standard.
 */
final class CanonicalJson {
    private CanonicalJson() {}

    /** @throws IllegalArgumentException when a value is of another kind */
    static String write(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object(object);
        }
        if (value instanceof List<?> array) {
            return array.stream().map(CanonicalJson::write).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Boolean truth) {
            return truth.toString();
        }
        if (value instanceof String text) {
            return string(text);
        }
        throw new IllegalArgumentException("A paper holds no " + value.getClass());
    }

    private static String object(Map<?, ?> object) {
        Map<String, Object> inOrder = new TreeMap<>();
        object.forEach((key, value) -> inOrder.put((String) key, value));
        return inOrder.entrySet().stream()
                .map(entry -> string(entry.getKey()) + ":" + write(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String string(String text) {
        StringBuilder written = new StringBuilder("\"");
        text.chars().forEach(unit -> written.append(escaped((char) unit)));
        return written.append('"').toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit < ' ' ? String.format("\\u%04x", (int) unit) : String.valueOf(unit);
        };
    }
}
